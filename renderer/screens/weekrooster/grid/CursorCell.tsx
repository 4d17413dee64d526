import { useEffect, useRef } from 'react'
import { useDesk } from '../model/desk.ts'
import { dayName, spanWords } from '../model/words.ts'
import { boxStyle, CURSOR_ID } from './box.ts'
import css from './Grid.module.css'

/** The free quarter of an hour where the cursor stands, when it is on this day. */
export function CursorCell({ day, from, to }: { readonly day: number; readonly from: number; readonly to: number }) {
  const at = useDesk((d) => (d.cursor.day === day && d.cursor.key === null ? d.cursor.at : null))
  const cell = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (at !== null) cell.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [at])
  if (at === null) return null
  const span = { start: at, end: at + 15 }
  return <div ref={cell} id={CURSOR_ID} role="gridcell" aria-selected aria-colindex={at / 15 + 2} className={css.cursor} style={boxStyle(span, from, to)}><span className="hidden">{dayName(day)} {spanWords(span)}, vrij</span></div>
}
