import type { Day } from '../domain/calendar/day.ts'
import { currentStay, type Dossier } from '../domain/dossier.ts'
import type { House } from '../domain/house/house.ts'
import type { Profile } from '../domain/profile/profile.ts'
import { isOpenDuty, type Duty } from './duties.ts'
import { stayDuties } from './resident.ts'

/** How many open duties a change moves, adds or takes away, and of how many residents. */
export type Effect = { readonly duties: number; readonly residents: number }

const dates = (duties: readonly Duty[]): ReadonlyMap<string, Day> => new Map(duties.filter(isOpenDuty).map((d) => [d.id, d.date]))

/** What a change of norms does to the stays that run now. */
export function effectOf(dossiers: Iterable<Dossier>, profiles: readonly Profile[], houses: { readonly before: House; readonly after: House }, today: Day): Effect {
  const changed = [...dossiers].map((dossier) => {
    const stay = currentStay(dossier)
    if (!stay || (stay.end?.on && stay.end.on <= today)) return 0
    const [was, now] = [dates(stayDuties(stay, houses.before, profiles, today)), dates(stayDuties(stay, houses.after, profiles, today))]
    return [...new Set([...was.keys(), ...now.keys()])].filter((id) => was.get(id) !== now.get(id)).length
  })
  return { duties: changed.reduce((sum, n) => sum + n, 0), residents: changed.filter((n) => n > 0).length }
}
