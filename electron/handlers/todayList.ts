import { addDays, type Day } from '#shared/domain/calendar/day.ts'
import type { Dossier } from '#shared/domain/dossier.ts'
import type { House } from '#shared/domain/house/house.ts'
import type { Profile } from '#shared/domain/profile/profile.ts'
import type { TodayList } from '#shared/domain/today.ts'
import { mondayOf } from '#shared/domain/rooster/schedule.ts'
import { personIn } from '#shared/domain/rooster/personIn.ts'
import type { WeekPerson } from '#shared/domain/rooster/scheduleWeek.ts'
import { groupsToday } from '#shared/norms/groupsToday.ts'
import { houseToday, personToday } from '#shared/norms/today.ts'
import { weekAhead } from '#shared/norms/weekAhead.ts'
import { perDossier } from './perDossier.ts'

const person = perDossier(personToday)
const nextMonday = (today: Day): Day => addDays(mondayOf(today), 7)
const inWeek = perDossier((d, _house, _profiles, today) => personIn(d, mondayOf(today)))
const inNext = perDossier((d, _house, _profiles, today) => personIn(d, nextMonday(today)))

/** The work of a day: of everybody whose stay is not over, and of the house. Who has left costs a look in the table. */
export function todayList(dossiers: ReadonlyMap<string, Dossier>, house: House, profiles: readonly Profile[], today: Day): TodayList {
  const all = [...dossiers.values()]
  const first = all.reduce<Day | null>((earliest, d) => {
    const placed = d.stays[0]?.facts.placementDate ?? null
    return placed !== null && placed <= today && (earliest === null || placed < earliest) ? placed : earliest
  }, null)
  const people = all.flatMap((d) => person(d, house, profiles, today) ?? [])
  // Only whose stay is not over is asked for their week: who has left adds nothing.
  const living = (week: typeof inWeek): readonly WeekPerson[] => people.flatMap(({ id }) => {
    const dossier = dossiers.get(id)
    return (dossier && week(dossier, house, profiles, today)) ?? []
  })
  return { groups: groupsToday(house, living(inWeek), today), week: weekAhead(house, profiles, living(inNext), nextMonday(today)), today, people, house: [...houseToday(house, profiles, first, today)] }
}
