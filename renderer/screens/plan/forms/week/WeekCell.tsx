import type { KeyboardEvent } from 'react'
import classes from './WeekGrid.module.css'

type Props = { readonly cell: string; readonly label: string; readonly value: string; readonly onWrite: (text: string) => void; readonly onWalk: (event: KeyboardEvent<HTMLTextAreaElement>) => void }

/** One part of one day. It grows with its text; a new line becomes a space. */
export function WeekCell({ cell, label, value, onWrite, onWalk }: Props) {
  return (
    <div className={classes.cell} data-text={value}>
      <textarea data-cell={cell} aria-label={label} dir="auto" rows={1} maxLength={300} value={value} onChange={(e) => onWrite(e.currentTarget.value.replace(/\s*\n\s*/g, ' '))} onKeyDown={onWalk} />
    </div>
  )
}
