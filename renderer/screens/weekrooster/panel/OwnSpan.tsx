import type { Day } from '#shared/domain/calendar/day.ts'
import { addDays } from '#shared/domain/calendar/day.ts'
import type { OwnBlock } from '#shared/domain/rooster/own.ts'
import { ownBlocksIn } from '#shared/domain/rooster/own.ts'
import { editSchedule, useSchedule } from '../../../state/schedule.ts'
import { DateField } from '../../../ui/DateField.tsx'
import css from './Panel.module.css'

/** From when until when a block of one resident comes back each week. */
export function OwnSpan({ owner, blockId, monday }: { readonly owner: string; readonly blockId: string; readonly monday: Day }) {
  const own = useSchedule((s) => s.book.own[owner])?.find((o) => o.block.id === blockId && ownBlocksIn([o], monday).length > 0)
  if (!own) return null
  const day = addDays(monday, own.block.day)
  const put = (patch: Partial<OwnBlock>): void => void editSchedule((book) => ({ ...book, own: { ...book.own, [owner]: (book.own[owner] ?? []).map((o) => (o === own ? { ...o, ...patch } : o)) } }), 'van wanneer tot wanneer')
  return (
    <div className={css.pair}>
      <DateField label="Elke week vanaf" value={own.from} onChange={(from) => { if (from === null || from <= day) put({ from }) }} />
      <DateField label="Tot en met" value={own.until} onChange={(until) => { if (until === null || until >= day) put({ until }) }} />
    </div>
  )
}
