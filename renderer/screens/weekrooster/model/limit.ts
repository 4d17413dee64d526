import type { Day } from '#shared/domain/calendar/day.ts'
import type { House } from '#shared/domain/house/house.ts'
import type { Profile } from '#shared/domain/profile/profile.ts'
import type { WeekPerson } from '#shared/domain/rooster/scheduleWeek.ts'
import { weekAsks } from '#shared/norms/weekAsks.ts'
import type { GroupLimit } from './warnings.ts'

/** How many may be in one group (A51, B22): the smallest number that a norm asks of the people who live here, with the norms that ask it. */
export function groupLimit(house: House, profiles: readonly Profile[], people: readonly WeekPerson[], on: Day): GroupLimit {
  const asks = weekAsks(house, profiles, people, on).filter((a) => a.bound === 'most' && (a.what === 'groepsgrootte' || a.what === 'grootste-groep'))
  if (asks.length === 0) return null
  const most = Math.min(...asks.map((a) => a.number))
  return { most, norms: asks.filter((a) => a.number === most).flatMap((a) => a.norms) }
}
