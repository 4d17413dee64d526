import { compareDays, type Day } from '../domain/calendar/day.ts'
import type { StayFacts } from '../domain/stay/stay.ts'

/** Something on the strip of a stay: its first day, its planned end, the last day that may be, or a duty. */
export type StripPart<D> = { readonly at: Day } & ({ readonly part: 'start' | 'end' | 'limit' } | { readonly part: 'duty'; readonly duty: D })
type Dated = { readonly date: Day; readonly kind: string }

/**
 * What stands on the strip of a stay and on which day, by date: the same on the screens and in the plan on paper. What would fall before the first day
 * stands on it; the last day that may be (A04, B13, L26) is a mark of its own, no duty.
 */
export function stripParts<D extends Dated>(facts: Pick<StayFacts, 'placementDate' | 'supportStart' | 'plannedEnd'>, duties: readonly D[], utmost: Day | null): readonly StripPart<D>[] {
  const start = facts.placementDate ?? facts.supportStart
  const all: StripPart<D>[] = duties.filter((d) => d.kind !== 'uiterste-einddatum').map((duty) => ({ part: 'duty', at: start !== null && duty.date < start ? start : duty.date, duty }))
  if (start !== null) all.push({ part: 'start', at: start })
  if (facts.plannedEnd !== null) all.push({ part: 'end', at: facts.plannedEnd })
  if (utmost !== null) all.push({ part: 'limit', at: utmost })
  return all.sort((a, b) => compareDays(a.at, b.at))
}
