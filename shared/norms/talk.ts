import type { Day } from '../domain/calendar/day.ts'
import { isOpenDuty, type Duty } from './duty.ts'
import { togetherOf } from './together.ts'

/** What one talk discharges, whether leaving is spoken of, its number in the series, and the day of the next one. */
export type Talk = { readonly dutyIds: readonly string[]; readonly outflow: boolean; readonly number: number | null; readonly nextOn: Day | null }

/** The talk that `dutyIds` ask for, with all that falls together with it. Unknown duties are left out; none at all is a talk in between. */
export function talkFor(duties: readonly Duty[], dutyIds: readonly string[]): Talk {
  const asked = duties.filter((d) => dutyIds.includes(d.id))
  const groups = togetherOf(duties).filter((t) => t.duties.some((d) => asked.includes(d)))
  const all = [...new Set([...asked, ...groups.flatMap((t) => t.duties)])]
  const evaluation = all.filter((d) => d.kind === 'evaluatie').map((d) => d.ordinal).sort((a, b) => a - b).at(-1) ?? null
  // One that is late still waits, and is never the next.
  const last = all.map((d) => d.date).sort().at(-1) ?? ''
  const next = duties.filter((d) => d.kind === 'evaluatie' && isOpenDuty(d) && d.date > last && !all.includes(d)).map((d) => d.date).sort()[0] ?? null
  return { dutyIds: all.map((d) => d.id), outflow: all.some((d) => d.kind !== 'evaluatie'), number: evaluation, nextOn: next }
}
