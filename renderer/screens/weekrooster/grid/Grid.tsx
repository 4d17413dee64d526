import { useMemo, useRef, type CSSProperties, type KeyboardEvent, type MouseEvent, type ReactNode } from 'react'
import { useMay } from '../../../state/rights.ts'
import { useDesk } from '../model/desk.ts'
import { hoursShown, type DayHead, type Item } from '../model/items.ts'
import { begin } from '../model/commands.ts'
import { itemAt, roomAt } from '../model/walk.ts'
import { cellId, CURSOR_ID } from './box.ts'
import { DayColumn } from './DayColumn.tsx'
import css from './Grid.module.css'
import { keysOf } from './useKeys.ts'
import { usePointer } from './usePointer.ts'

type Props = { readonly label: string; readonly fixed: boolean; readonly heads: readonly DayHead[]; readonly days: readonly (readonly Item[])[]; readonly onOpen: () => void; readonly onWeek: (by: number) => void; readonly onToday: () => void }

const COLUMNS = 97
// How many hours show, and how many of them until the first line.
const roomStyle = (from: number, to: number): CSSProperties => Object.fromEntries([['--hours', (to - from) / 60], ['--skip', (from / 60) % 2 === 0 ? 2 : 1]])

/** Seven days of quarter hours. One stop for Tab; the arrows walk, and what is pointed at is said as the active cell. */
export function Grid({ label, fixed, heads, days, onOpen, onWeek, onToday }: Props) {
  const may = useMay('schedule.write')
  // Only a cursor past the hours that show makes the grid longer: a walk inside them draws nothing but the cursor.
  const edge = useDesk((d) => (d.cursor.at < 7 * 60 || d.cursor.at >= 23 * 60 ? d.cursor.at : 12 * 60))
  const { from, to } = useMemo(() => hoursShown(days, edge), [days, edge])
  const room = useRef<HTMLDivElement>(null)
  const pointer = usePointer(room, days, { from, to }, may)
  const hours = Array.from({ length: (to - from) / 60 }, (_, i) => from / 60 + i).filter((h) => h % 2 === 0 && h * 60 > from)
  const columns = useMemo(() => heads.map((head) => <DayColumn key={head.day} head={head} fixed={fixed} items={days[head.day] ?? []} from={from} to={to} />), [heads, fixed, days, from, to])
  const onDouble = (event: MouseEvent<HTMLElement>): void => {
    const { cursor } = useDesk.getState()
    const item = itemAt(days, cursor)
    if (!may || !(event.target instanceof HTMLElement) || event.target.closest('[data-day]') === null || event.target.closest('input')) return
    if (item) useDesk.setState({ naming: { key: item.key, fresh: false, first: '' } })
    else begin(cursor.day, roomAt(days, cursor))
  }
  return (
    <div className={css.scroll}>
      <Frame label={label} readOnly={!may} onKeyDown={keysOf({ days, may, onOpen, onWeek, onToday })}>
        <div className={css.room} ref={room} style={roomStyle(from, to)} role="presentation" onDoubleClick={onDouble} {...pointer}>
          <div className={css.axis} aria-hidden>
            <div className={css.head} />
            <div className={css.hours}>{hours.map((h) => <span key={h} style={{ top: `${((h * 60 - from) / (to - from)) * 100}%` }}>{String(h).padStart(2, '0')}:00</span>)}</div>
          </div>
          {columns}
        </div>
      </Frame>
    </div>
  )
}

type FrameProps = { readonly label: string; readonly readOnly: boolean; readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void; readonly children: ReactNode }
// The only thing that is drawn again at each key is this frame; what is in it stays.
function Frame({ label, readOnly, onKeyDown, children }: FrameProps) {
  const key = useDesk((d) => d.cursor.key)
  return (
    <div data-rooster role="grid" tabIndex={0} aria-label={label} aria-rowcount={7} aria-colcount={COLUMNS} aria-readonly={readOnly} aria-activedescendant={key === null ? CURSOR_ID : cellId(key)} className={css.grid} onKeyDown={onKeyDown}>
      {children}
    </div>
  )
}
