import type { dayParts, SmallWeek } from '#shared/domain/house/house.ts'
import { useRef, type KeyboardEvent } from 'react'
import { nextCell, weekDays, type Cell } from '../../model/week.ts'
import { WeekCell } from './WeekCell.tsx'
import classes from './WeekGrid.module.css'

type Props = { readonly week: SmallWeek; readonly parts: typeof dayParts; readonly onWrite: (cell: Cell, text: string) => void }
const ARROWS = new Set(['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'])
const keyOf = (cell: Cell): string => `${cell.day}-${cell.part}`

/** Seven days by three parts of the day. Arrow keys walk through it; left and right do so at the ends of the text. */
export function WeekGrid({ week, parts, onWrite }: Props) {
  const table = useRef<HTMLTableElement>(null)
  const walk = (cell: Cell, event: KeyboardEvent<HTMLTextAreaElement>): void => {
    if (!ARROWS.has(event.key) || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    const { selectionStart, selectionEnd, value } = event.currentTarget
    const atStart = selectionStart === 0 && selectionEnd === 0
    const atEnd = selectionStart === value.length
    const all = selectionStart === 0 && selectionEnd === value.length
    if (!all && ((event.key === 'ArrowLeft' || event.key === 'ArrowUp') ? !atStart : !atEnd)) return
    event.preventDefault()
    const next = table.current?.querySelector<HTMLTextAreaElement>(`[data-cell="${keyOf(nextCell(cell, event.key))}"]`)
    next?.focus()
    next?.select()
  }
  return (
    <table ref={table} className={classes.grid} data-field="content.week" aria-label="Mijn week">
      <thead>
        <tr>
          <th scope="col"><span className={classes.hidden}>Dag</span></th>
          {parts.map((part) => <th key={part} scope="col">{part.replace(/^./, (c) => c.toUpperCase())}</th>)}
        </tr>
      </thead>
      <tbody>
        {week.map((day, i) => (
          <tr key={weekDays[i]}>
            <th scope="row">{weekDays[i]}</th>
            {parts.map((part) => <td key={part}><WeekCell cell={keyOf({ day: i, part })} label={`${weekDays[i] ?? ''} ${part}`} value={day[part]} onWrite={(text) => onWrite({ day: i, part }, text)} onWalk={(event) => walk({ day: i, part }, event)} /></td>)}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
