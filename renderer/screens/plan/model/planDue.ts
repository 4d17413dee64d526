import type { Day } from '#shared/domain/calendar/day.ts'
import { dayAndMonth } from '#shared/domain/calendar/format.ts'
import type { StayFacts } from '#shared/domain/stay/stay.ts'
import { dutiesOf, justFacts } from '#shared/norms/duties.ts'
import type { LayeredNorm } from '#shared/domain/profile/profile.ts'

/** 'klaar voor ma 2 mrt' while no plan of this stay is final; empty when no norm sets a day. */
export function planDueNote(norms: readonly LayeredNorm[], facts: StayFacts, done: boolean, today: Day): string {
  const duty = done ? undefined : dutiesOf(norms, justFacts(facts), today).find((d) => d.kind === 'trajectplan')
  return duty ? `klaar voor ${dayAndMonth(duty.date)}` : ''
}
