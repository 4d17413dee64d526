import type { Day } from '#shared/domain/calendar/day.ts'
import type { Dossier } from '#shared/domain/dossier.ts'
import type { House } from '#shared/domain/house/house.ts'
import type { Profile } from '#shared/domain/profile/profile.ts'

type Work<T> = (dossier: Dossier, house: House, profiles: readonly Profile[], today: Day) => T
type Known<T> = { readonly house: House; readonly profiles: readonly Profile[]; readonly today: Day; readonly value: T }

/** The same work, done again only when the dossier, the house, the profiles or the day is another. Records are values: a house that is open for years has a thousand dossiers, and one of them changed. */
export function perDossier<T>(work: Work<T>): Work<T> {
  const known = new WeakMap<Dossier, Known<T>>()
  return (dossier, house, profiles, today) => {
    const before = known.get(dossier)
    if (before !== undefined && before.house === house && before.profiles === profiles && before.today === today) return before.value
    const value = work(dossier, house, profiles, today)
    known.set(dossier, { house, profiles, today, value })
    return value
  }
}
