import { compareDays, dayFromParts, parts, type Day } from '../domain/calendar/day.ts'
import { holidayName, lastWorkingDay } from '../domain/calendar/holidays.ts'
import type { House } from '../domain/house/house.ts'
import { holdsOn } from '../domain/house/normChanges.ts'
import type { DutyKind, LayeredNorm } from '../domain/profile/profile.ts'
import { emptyOutflow } from '../domain/stay/outflow.ts'
import { emptyStayFacts } from '../domain/stay/stay.ts'
import { standing, type DutyFacts, type Standing } from './standing.ts'

/** A duty of the house itself, such as the report of 1 January and 1 July (B56). */
export type HouseDuty = { readonly id: string; readonly kind: DutyKind; readonly date: Day; readonly workday: Day; readonly holiday: string | null; readonly norms: readonly LayeredNorm[] }

/** The duties of the house from `from` up to and including `to`, in order of date. */
export function houseDuties(norms: readonly LayeredNorm[], from: Day, to: Day): readonly HouseDuty[] {
  const years = Array.from({ length: Math.max(0, parts(to).year - parts(from).year + 1) }, (_, i) => parts(from).year + i)
  const all = norms.flatMap((norm) => {
    const { rule } = norm
    return rule.kind !== 'yearly' || norm.advice ? [] : years.flatMap((year) => rule.days.flatMap((md) => {
      const date = dayFromParts(year, Number(md.slice(0, 2)), Number(md.slice(3)))
      return date && date >= from && date <= to && holdsOn(norm, date) ? [{ kind: rule.duty, date, norm }] : []
    }))
  })
  return [...Map.groupBy(all, (d) => `${d.kind}-${d.date}`)].flatMap(([id, group]): HouseDuty[] => {
    const first = group[0]
    return first ? [{ id, kind: first.kind, date: first.date, workday: lastWorkingDay(first.date), holiday: holidayName(first.date), norms: group.map((g) => g.norm) }] : []
  }).sort((a, b) => compareDays(a.date, b.date))
}

const noStay: DutyFacts = { facts: emptyStayFacts(''), plan: [], handled: [], end: null, evaluations: [], outflow: emptyOutflow, learning: [] }

/** How a duty of the house stands: by what was said of it, then by the calendar. */
export const houseStanding = (d: Pick<HouseDuty, 'id' | 'kind' | 'date'>, house: Pick<House, 'handled'>, today: Day): Standing => standing(d.id, d.kind, d.date, house.handled.findLast((h) => h.id === d.id), noStay, today)
