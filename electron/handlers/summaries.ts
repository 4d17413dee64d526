import type { Day } from '#shared/domain/calendar/day.ts'
import type { Dossier } from '#shared/domain/dossier.ts'
import type { House } from '#shared/domain/house/house.ts'
import { nameSortKey } from '#shared/domain/people/name.ts'
import type { Resident } from '#shared/domain/resident.ts'
import type { Profile } from '#shared/domain/profile/profile.ts'
import { summarise } from '#shared/norms/resident.ts'

type Known = { readonly house: House; readonly profiles: readonly Profile[]; readonly today: Day; readonly resident: Resident; readonly key: string }

// Records are values: the same dossier, house and day give the same summary. A house that is open for years has a thousand dossiers, and one of them changed.
const known = new WeakMap<Dossier, Known>()
const order = new Intl.Collator('nl')

function knownOf(d: Dossier, house: House, profiles: readonly Profile[], today: Day): Known {
  const before = known.get(d)
  if (before !== undefined && before.house === house && before.profiles === profiles && before.today === today) return before
  const resident = summarise(d, house, profiles, today)
  const now = { house, profiles, today, resident, key: nameSortKey(resident) }
  known.set(d, now)
  return now
}

/** Everybody who has a dossier, by last name; only what changed since the last time is worked out again. */
export const summaries = (dossiers: Iterable<Dossier>, house: House, profiles: readonly Profile[], today: Day): readonly Resident[] =>
  [...dossiers].map((d) => knownOf(d, house, profiles, today)).sort((a, b) => order.compare(a.key, b.key)).map(({ resident }) => resident)
