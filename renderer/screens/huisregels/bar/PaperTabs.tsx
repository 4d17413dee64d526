import { useRef, type KeyboardEvent } from 'react'
import { type SignedPaper, signedPapers } from '#shared/domain/regels/rules.ts'
import { paperName } from '#shared/text/regels/names.ts'
import { go } from '../../../state/router.ts'
import css from '../Huisregels.module.css'

export const paperPanelId = 'paper-panel'
/** The id of a tab, that names its panel. */
export const paperTabId = (paper: SignedPaper): string => `paper-tab-${paper}`

/** The two papers; arrows move, as in every tab list. */
export function PaperTabs({ paper }: { readonly paper: SignedPaper }) {
  const list = useRef<HTMLDivElement>(null)
  const open = (next: SignedPaper): void => go({ screen: 'huisregels', paper: next }, 'replace')
  const move = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return
    event.preventDefault()
    const next = signedPapers.find((p) => p !== paper)
    if (!next) return
    list.current?.querySelector<HTMLElement>(`#${paperTabId(next)}`)?.focus()
    open(next)
  }
  return (
    <div ref={list} className={css.tabs} role="tablist" aria-label="Welk papier">
      {signedPapers.map((p) => <button key={p} type="button" role="tab" id={paperTabId(p)} aria-selected={p === paper} aria-controls={paperPanelId} tabIndex={p === paper ? 0 : -1} className={css.tab} onKeyDown={move} onClick={() => open(p)}>{paperName[p]}</button>)}
    </div>
  )
}
