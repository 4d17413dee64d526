import type { Day } from '../calendar/day.ts'
import type { Profile } from '../profile/profile.ts'
import type { House, OwnProfile } from './house.ts'
import { holdsOn, versionsOf } from './normChanges.ts'

/** Every profile that a stay can get: those that ship, then the house's own. An own profile wins from one that ships with the same id. */
export function allProfiles(shipped: readonly Profile[], house: Pick<House, 'ownProfiles'>): readonly Profile[] {
  if (house.ownProfiles.length === 0) return shipped
  const own = house.ownProfiles.map((o) => o.profile)
  return [...shipped.filter((p) => !own.some((o) => o.id === p.id)), ...own]
}

/** A profile as it holds on a day: an own one with its changes in it. */
export function effectiveProfile(profile: Profile, house: Pick<House, 'ownProfiles'>, day: Day): Profile {
  const own = ownOf(house, profile.id)
  return own ? { ...own.profile, norms: versionsOf(own.profile.norms, own.changes).filter((v) => holdsOn(v, day)).map((v) => v.norm) } : profile
}

/** The house's own profile with this id. */
export const ownOf = (house: Pick<House, 'ownProfiles'>, id: string): OwnProfile | undefined => house.ownProfiles.find((o) => o.profile.id === id)

/** A name that no profile has yet: 'IJssel-Vecht, eigen (2)'. */
export function freeName(wanted: string, taken: readonly string[]): string {
  const base = wanted.trim().slice(0, 280)
  const fold = (name: string): string => name.trim().toLocaleLowerCase('nl')
  const used = new Set(taken.map(fold))
  for (let n = 1; ; n += 1) {
    const name = n === 1 ? base : `${base} (${n})`
    if (!used.has(fold(name))) return name
  }
}

/** The house with a copy of a profile, as that holds on a day; stays keep the profile that they have. */
export function copyProfile<H extends Pick<House, 'ownProfiles'>>(house: H, from: Profile, copy: { readonly id: string; readonly name: string; readonly day: Day }): H {
  const basedOn = ownOf(house, from.id)?.basedOn ?? (ownOf(house, from.id) ? null : from.id)
  return { ...house, ownProfiles: [...house.ownProfiles, { profile: { ...effectiveProfile(from, house, copy.day), id: copy.id, name: copy.name }, basedOn, changes: [] }] }
}

/** The house with a profile from elsewhere, under an id of its own. What a file calls national is a contract here: there is one national layer. */
export const takeProfile = <H extends Pick<House, 'ownProfiles'>>(house: H, profile: Profile, as: { readonly id: string; readonly name: string }): H => ({
  ...house, ownProfiles: [...house.ownProfiles, { profile: { ...profile, ...as, layer: profile.layer === 'landelijk' ? 'contract' : profile.layer }, basedOn: null, changes: [] }],
})

/** The house without an own profile: the undo of a copy, or one that no stay has. */
export const dropProfile = <H extends Pick<House, 'ownProfiles'>>(house: H, id: string): H => ({ ...house, ownProfiles: house.ownProfiles.filter((o) => o.profile.id !== id) })
