import { clockOnScreen, dayOfMoment, longDay, shortDay } from '#shared/domain/calendar/format.ts'
import type { House, NormChange } from '#shared/domain/house/house.ts'
import type { Norm } from '#shared/domain/profile/profile.ts'
import { Card } from '../../../ui/Card.tsx'
import { changeWords } from './model.ts'
import css from './Profielen.module.css'

/** How a norm stood just before a change took hold: the last word before it, or how it began. */
function before(change: NormChange, changes: readonly NormChange[], first: readonly Norm[]): Norm | null {
  const earlier = changes.slice(0, changes.indexOf(change)).findLast((c) => c.normId === change.normId && c.from <= change.from)
  return earlier ? earlier.norm : (first.find((n) => n.id === change.normId) ?? null)
}

/** Everything that was changed, the last first: which norm, what, from when, by whom and why. */
export function Changes({ house, first, changes }: { readonly house: House; readonly first: readonly Norm[]; readonly changes: readonly NormChange[] }) {
  if (changes.length === 0) return null
  const names = new Map(house.staff.map((s) => [s.userId ?? '', s.name]))
  return (
    <Card flush title="Wat er veranderde" note={String(changes.length)} level={3}>
      <ol>
        {changes.toReversed().map((change) => {
          const was = before(change, changes, first)
          return (
            <li key={change.id} className={css.change}>
              <p><b>{change.normId}</b> {changeWords(was, change.norm)}, vanaf {longDay(change.from)}.{change.reason === '' ? '' : ` ${change.reason}`}</p>
              <p className={css.note}>{(change.norm ?? was)?.text}</p>
              <p className={css.note}>{names.get(change.userId) ?? 'Iemand die hier werkte'}, {shortDay(dayOfMoment(change.at))} {clockOnScreen(change.at)}</p>
            </li>
          )
        })}
      </ol>
    </Card>
  )
}
