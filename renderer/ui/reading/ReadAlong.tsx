import { useEffect, useRef } from 'react'
import type { Document, Origin } from '#shared/documents/model.ts'
import { Button } from '../Button.tsx'
import { Paper } from '../paper/Paper.tsx'
import css from './ReadAlong.module.css'

type Props = {
  readonly document: Document
  readonly backLabel: string
  /** Where to begin; left out: the first page. */
  readonly startAt?: Origin
  readonly onClose: () => void
}

/** A paper large over the whole window, for somebody to read before signing. Esc or F9 goes back to where one was. */
export function ReadAlong({ document: paper, backLabel, startAt, onClose }: Props) {
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
    <dialog ref={dialog} className={css.reading} aria-label="Meelezen" onCancel={(event) => { event.preventDefault(); onClose() }}>
      <div className={css.bar}>
        <h2 className="heading">Meelezen</h2>
        <span className={css.push}><Button keys="F9" onClick={onClose}>{backLabel}</Button></span>
      </div>
      <div className={css.sheet}><Paper document={paper} title={null} activeOrigin={startAt ?? null} /></div>
    </dialog>
  )
}
