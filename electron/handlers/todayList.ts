import type { Day } from '#shared/domain/calendar/day.ts'
import type { Dossier } from '#shared/domain/dossier.ts'
import type { House } from '#shared/domain/house/house.ts'
import type { Profile } from '#shared/domain/profile/profile.ts'
import type { TodayList } from '#shared/domain/today.ts'
import { houseToday, personToday } from '#shared/norms/today.ts'
import { perDossier } from './perDossier.ts'

const person = perDossier(personToday)

/** The work of a day: of everybody whose stay is not over, and of the house. Who has left costs a look in the table. */
export function todayList(dossiers: ReadonlyMap<string, Dossier>, house: House, profiles: readonly Profile[], today: Day): TodayList {
  const all = [...dossiers.values()]
  const first = all.reduce<Day | null>((earliest, d) => {
    const placed = d.stays[0]?.facts.placementDate ?? null
    return placed !== null && placed <= today && (earliest === null || placed < earliest) ? placed : earliest
  }, null)
  return { groups: [], today, people: all.flatMap((d) => person(d, house, profiles, today) ?? []), house: [...houseToday(house, profiles, first, today)] }
}
