import { useEffect, useRef } from 'react'
import type { Document, Origin } from '#shared/documents/model.ts'
import { Button } from '../../../ui/Button.tsx'
import { Paper } from '../../../ui/paper/Paper.tsx'
import css from './PaperPane.module.css'

type Props = { readonly document: Document; readonly active?: Origin | null; readonly onClose: () => void }

/** The paper large over the whole window, for the resident to read along. Esc or F9 goes back to where one was. */
export function ReadAlong({ document: paper, active = null, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const element = dialog.current
    const before = document.activeElement
    element?.showModal()
    return () => {
      element?.close()
      if (before instanceof HTMLElement) before.focus()
    }
  }, [])
  return (
    <dialog ref={dialog} className={css.reading} aria-label="Meelezen" data-reading onCancel={(event) => { event.preventDefault(); onClose() }}>
      <div className={css.bar}>
        <h2>Meelezen</h2>
        <Button keys="F9" onClick={onClose}>Terug naar het plan</Button>
      </div>
      <div className={css.sheet}><Paper document={paper} activeOrigin={active} title={null} /></div>
    </dialog>
  )
}
