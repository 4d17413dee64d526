import type { Day } from '#shared/domain/calendar/day.ts'
import { dayAndMonth } from '#shared/domain/calendar/format.ts'
import type { Stay } from '#shared/domain/dossier.ts'
import type { House } from '#shared/domain/house/house.ts'
import type { Profile } from '#shared/norms/profile.ts'
import { stayDuties } from '#shared/norms/resident.ts'

/** 'klaar voor ma 2 mrt' while the first plan is not final; empty when no norm sets a day or the plan is there. */
export function planDueNote(stay: Stay, house: House, profiles: readonly Profile[], today: Day): string {
  const duty = stayDuties(stay, house, profiles, today).find((d) => d.kind === 'trajectplan')
  return duty && duty.state !== 'gedaan' ? `klaar voor ${dayAndMonth(duty.date)}` : ''
}
