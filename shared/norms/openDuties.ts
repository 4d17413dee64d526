import { addMonths, type Day } from '../domain/calendar/day.ts'
import { currentStay, type Dossier, type Stay } from '../domain/dossier.ts'
import type { House } from '../domain/house/house.ts'
import type { Profile } from '../domain/profile/profile.ts'
import { hasLeft } from '../domain/stay/end.ts'
import { actDay, houseDuties, isOpenDuty, type Duty, type HouseDuty } from './duties.ts'
import { houseStanding } from './houseDuties.ts'
import { normsFor } from './layers.ts'
import { stayDuties } from './resident.ts'

/** Somebody who lives here, or comes to, with what is still open. */
export type OpenStay = { readonly dossier: Dossier; readonly stay: Stay; readonly duties: readonly Duty[] }

/** The open duties of one dossier, by the day that counts; null when nobody stays or the stay is over. */
export function openStay(dossier: Dossier, house: House, profiles: readonly Profile[], today: Day): OpenStay | null {
  const stay = currentStay(dossier)
  if (!stay || hasLeft(stay, today)) return null
  return { dossier, stay, duties: stayDuties(stay, house, profiles, today).filter(isOpenDuty).toSorted((a, b) => actDay(a).localeCompare(actDay(b)) || a.id.localeCompare(b.id)) }
}

/** The duties of the house itself in the year to come (B56). */
export const comingHouseDuties = (house: House, profiles: readonly Profile[], today: Day): readonly HouseDuty[] => houseDuties(normsFor(profiles, house.contractProfile, house), today, addMonths(today, 12)).filter((d) => isOpenDuty(houseStanding(d, house, today)))
