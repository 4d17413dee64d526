import { useEffect, useRef, type KeyboardEvent } from 'react'
import { mayOpenTab } from '../../../state/places.ts'
import { useRights } from '../../../state/rights.ts'
import { dossierTabs, type DossierTab } from '../../../state/router.ts'
import css from '../Dossier.module.css'

const tabName = { overzicht: 'Overzicht', intake: 'Intake', plan: 'Plan', evaluaties: 'Evaluaties', logboek: 'Logboek', uitstroom: 'Uitstroom', documenten: 'Documenten', geschiedenis: 'Geschiedenis', 'wie-keek': 'Wie keek?' } as const satisfies Readonly<Record<DossierTab, string>>
export const panelId = 'dossier-panel'
/** The id of a tab, that names its panel. */
export const tabId = (tab: DossierTab): string => `dossier-tab-${tab}`

/** The tabs of a dossier; arrows move, as in every tab list. */
export function DossierTabs({ tab, onTab }: { readonly tab: DossierTab; readonly onTab: (tab: DossierTab) => void }) {
  const list = useRef<HTMLDivElement>(null)
  const shown = useRef(tab)
  useEffect(() => {
    const other = shown.current !== tab
    shown.current = tab
    // From a field of another tab (by the palette) the focus would be nowhere.
    if (other && document.activeElement === document.body) list.current?.querySelector<HTMLElement>(`#${tabId(tab)}`)?.focus()
  }, [tab])
  const rights = useRights()
  const tabs = dossierTabs.filter((t) => mayOpenTab(t, rights))
  const move = (event: KeyboardEvent): void => {
    const at = tabs.indexOf(tab)
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key]
    const next = to === undefined ? undefined : tabs[(to + tabs.length) % tabs.length]
    if (next === undefined) return
    event.preventDefault()
    list.current?.querySelector<HTMLElement>(`#${tabId(next)}`)?.focus()
    onTab(next)
  }
  return (
    <div ref={list} className={css.tabs} role="tablist" aria-label="Dossier">
      {tabs.map((t) => (
        <button key={t} type="button" role="tab" id={tabId(t)} aria-selected={t === tab} aria-controls={panelId} tabIndex={t === tab ? 0 : -1} className={css.tab} onKeyDown={move} onClick={() => onTab(t)}>{tabName[t]}</button>
      ))}
    </div>
  )
}
