import { memo } from 'react'
import { fullDay } from '#shared/domain/calendar/format.ts'
import { sameValue } from '#shared/domain/sameValue.ts'
import { cx } from '../../../ui/cx.ts'
import type { DayHead, Item } from '../model/items.ts'
import { dayName, shortDayName } from '../model/words.ts'
import { BlockView } from './BlockView.tsx'
import { CursorCell } from './CursorCell.tsx'
import { Ghost } from './Ghost.tsx'
import css from './Grid.module.css'
import { Holiday } from './Holiday.tsx'

type Props = { readonly head: DayHead; readonly fixed: boolean; readonly items: readonly Item[]; readonly from: number; readonly to: number }

/** One day: a row of the grid for who listens, a column for who looks. */
function DayOf({ head, fixed, items, from, to }: Props) {
  const { day, on, isToday } = head
  const name = fixed ? dayName(day) : `${fullDay(on)}${isToday ? ', vandaag' : ''}${head.holiday === null ? '' : `, ${head.holiday}`}`
  return (
    <div role="row" aria-rowindex={day + 1} aria-label={name} className={cx(css.day, isToday && !fixed && css.today)}>
      <div role="rowheader" aria-colindex={1} className={css.head}>
        <span className="hidden">{name}</span>
        <span aria-hidden className={css.date}><strong>{shortDayName(day)}</strong>{fixed ? '' : ` ${Number(on.slice(8))}`}</span>
        {!fixed && head.holiday !== null && <Holiday head={head} name={head.holiday} />}
      </div>
      <div className={css.body} data-day={day} role="presentation">
        {items.map((item) => <BlockView key={item.key} item={item} from={from} to={to} />)}
        <CursorCell day={day} from={from} to={to} />
        <Ghost day={day} from={from} to={to} />
      </div>
    </div>
  )
}

/** Drawn again only when something of this day is otherwise. */
export const DayColumn = memo(DayOf, (a, b) => a.from === b.from && a.to === b.to && a.fixed === b.fixed && sameValue(a.head, b.head) && sameValue(a.items, b.items))
