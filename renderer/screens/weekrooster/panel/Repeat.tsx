import type { Placed } from '#shared/domain/rooster/book.ts'
import { sameOnDays } from '#shared/domain/rooster/shape.ts'
import { useReadOnly } from '../../../ui/readOnly.ts'
import { repeatOn } from '../model/commands.ts'
import { dayName, shortDayName } from '../model/words.ts'
import css from './Panel.module.css'

/** The days on which the same block stands; a press puts it there or takes it away. Its own day stays. */
export function Repeat({ placed, siblings }: { readonly placed: Placed; readonly siblings: readonly Placed[] }) {
  const readOnly = useReadOnly()
  const days = sameOnDays(siblings.filter((p) => p.owner === placed.owner).map((p) => p.block), placed.block)
  if (readOnly) return null
  return (
    <div className={css.repeat} role="group" aria-label="Herhaal op">
      <span className={css.repeatLabel} aria-hidden>Herhaal op</span>
      {[0, 1, 2, 3, 4, 5, 6].map((day) => {
        const here = day === placed.block.day
        return <button key={day} type="button" className={css.dayButton} aria-pressed={days.has(day)} aria-disabled={here || undefined} onClick={() => { if (!here) repeatOn(placed, day, !days.has(day)) }}><span aria-hidden>{shortDayName(day)}</span><span className="hidden">{dayName(day)}</span></button>
      })}
    </div>
  )
}
