import { addDays, type Day } from '../calendar/day.ts'
import type { Dossier, Stay } from '../dossier.ts'
import { fullName } from '../people/name.ts'
import { callName } from '../people/person.ts'
import { phaseOn } from '../stay/phases.ts'
import type { WeekPerson } from './scheduleWeek.ts'

const LAST_OF_WEEK = 6
/** The stay in which somebody lives here on a day of this week; null when there is none. */
function stayIn(d: Dossier, monday: Day): Stay | null {
  const sunday = addDays(monday, LAST_OF_WEEK)
  return d.stays.findLast(({ facts, end }) => facts.placementDate !== null && facts.placementDate <= sunday && (end?.on === undefined || end.on === null || end.on >= monday)) ?? null
}

/** Somebody as they stand in the week of this Monday; null when they do not live here in it. */
export function personIn(d: Dossier, monday: Day): WeekPerson | null {
  const stay = stayIn(d, monday)
  const from = stay?.facts.placementDate ?? null
  if (stay === null || from === null) return null
  const sunday = addDays(monday, LAST_OF_WEEK)
  return {
    dossierId: d.id, stayId: stay.id, revision: d.revision, name: fullName(d.person) || callName(d.person), callName: callName(d.person), phase: phaseOn(stay.facts, monday), contractProfile: stay.facts.contractProfile, from, until: stay.end?.on ?? null, presence: stay.presence,
    ownBlocks: stay.ownBlocks, attendance: stay.attendance.filter((a) => a.on >= monday && a.on <= sunday),
  }
}
