import type { Day } from '#shared/domain/calendar/day.ts'
import type { Dossier } from '#shared/domain/dossier.ts'
import type { House } from '#shared/domain/house/house.ts'
import { nameSortKey } from '#shared/domain/people/name.ts'
import type { Resident } from '#shared/domain/resident.ts'
import type { Profile } from '#shared/domain/profile/profile.ts'
import { summarise } from '#shared/norms/resident.ts'
import { perDossier } from './perDossier.ts'

const order = new Intl.Collator('nl')
const summary = perDossier((d, house, profiles, today) => {
  const resident = summarise(d, house, profiles, today)
  return { resident, key: nameSortKey(resident) }
})

/** Everybody who has a dossier, by last name; only what changed since the last time is worked out again. */
export const summaries = (dossiers: Iterable<Dossier>, house: House, profiles: readonly Profile[], today: Day): readonly Resident[] =>
  [...dossiers].map((d) => summary(d, house, profiles, today)).sort((a, b) => order.compare(a.key, b.key)).map(({ resident }) => resident)
