import { compareDays, type Day } from '../domain/calendar/day.ts'
import { holidayName, lastWorkingDay } from '../domain/calendar/holidays.ts'
import type { LayeredNorm } from '../domain/profile/profile.ts'
import { emptyOutflow } from '../domain/stay/outflow.ts'
import type { StayFacts } from '../domain/stay/stay.ts'
import { datesOf } from './dated.ts'
import { learningDuties } from './learningDuties.ts'
import { SOON_DAYS, type Duty } from './duty.ts'
import { joined, type Joined } from './joined.ts'
import { standing, type DutyFacts } from './standing.ts'

export { actDay, dutyMark, isOpenDuty, SOON_DAYS, WEEK_DAYS, type Duty, type DutyMark, type DutyState } from './duty.ts'
export { houseDuties, type HouseDuty } from './houseDuties.ts'
export type { DutyFacts } from './standing.ts'

/** A stay of which nothing happened yet. */
export const justFacts = (facts: StayFacts): DutyFacts => ({ facts, plan: [], handled: [], end: null, evaluations: [], outflow: emptyOutflow, learning: [] })

const isStayLimit = (n: LayeredNorm): boolean => n.rule.kind === 'atMost' && n.rule.subject === 'stay'

/** The last day that the norms allow, and the norm that says so; null when there is no such norm or no placement. Advice allows and forbids nothing. */
export function utmostEnd(norms: readonly LayeredNorm[], facts: StayFacts): { readonly on: Day; readonly norm: LayeredNorm } | null {
  const [end] = joined(datesOf(norms.filter(isStayLimit), facts, null))
  return end ? { on: end.lead.date, norm: end.lead.norm } : null
}

/** The last day of a stay as far as anybody can say: the planned end, else the utmost. */
export const lastDay = (norms: readonly LayeredNorm[], facts: StayFacts): Day | null => facts.plannedEnd ?? utmostEnd(norms, facts)?.on ?? null

function dutyOf({ id, kind, ordinal, lead, all }: Joined, stay: DutyFacts, today: Day): Duty {
  const { date, computed, anchor, anchorDate, offset, norm } = lead
  const working = lastWorkingDay(date)
  const start = stay.facts.placementDate
  const warn = norm.rule.kind === 'expires' ? 7 * Math.max(...norm.rule.warnWeeks) : 0
  return {
    id, kind, ordinal, date, computed, anchor, anchorDate, offset, by: norm, who: norm.who,
    workday: start !== null && date >= start && working < start ? date : working, holiday: holidayName(date),
    norms: [...new Set(all.map((d) => d.norm))], hard: all.some((d) => d.norm.hard), hardOn: all.filter((d) => d.norm.hard).map((d) => d.date).sort(compareDays)[0] ?? null,
    ...standing(id, kind, date, stay.handled.findLast((h) => h.id === id), stay, today, Math.max(SOON_DAYS, warn)),
  }
}

/**
 * All dated duties of a stay, in order of date. Two norms that ask for the same thing become one duty on the earlier day.
 * Every date is counted from its anchor, so that a late, skipped or postponed one moves no other. Advice sets no day.
 */
export function dutiesOf(norms: readonly LayeredNorm[], stay: DutyFacts, today: Day): readonly Duty[] {
  return [...joined(datesOf(norms, stay.facts, lastDay(norms, stay.facts))).map((one) => dutyOf(one, stay, today)), ...learningDuties(norms, stay, today)].sort((a, b) => compareDays(a.date, b.date) || compareDays(a.id, b.id))
}
