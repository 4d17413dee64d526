import type { Day } from '../domain/calendar/day.ts'
import type { House } from '../domain/house/house.ts'
import { holdsOn, versionsOf, type NormVersion } from '../domain/house/normChanges.ts'
import { allProfiles, effectiveProfile, ownOf } from '../domain/house/ownProfiles.ts'
import type { LayeredNorm, Profile } from '../domain/profile/profile.ts'
import { firstNumbers } from './houseNumbers.ts'

/** What a house's own agreements and settings say about norms. */
export type HouseLayer = Pick<House, 'norms' | 'agreements' | 'ownProfiles' | 'vngLayer'>

const layered = (versions: readonly NormVersion[], layer: Profile['layer'], profile: string): readonly LayeredNorm[] => versions.map(({ norm, from, until }) => ({ ...norm, layer, profile, from, until }))

/** A profile's norms with the days that they hold: one that ships as it is, an own one with what was changed in it. */
function ofProfile(profile: Profile | undefined, house: Pick<House, 'ownProfiles'>): readonly LayeredNorm[] {
  if (!profile) return []
  const own = ownOf(house, profile.id)
  return layered(versionsOf(profile.norms, own?.changes ?? []), profile.layer, profile.id)
}

/** The house's own agreements, as norms: its five numbers, what it agreed besides, and all that changed in them. */
export const houseLayer = (house: Pick<House, 'norms' | 'agreements'>): readonly LayeredNorm[] => layered(versionsOf(firstNumbers(house.norms), house.agreements), 'huis', 'huis')

/** The national layer, of which at most one ships. */
export const nationalOf = (profiles: readonly Profile[]): Profile | undefined => profiles.find((p) => p.layer === 'landelijk')

/** The profile with this id, one that ships or the house's own; an unknown id falls back to the house default. */
export function profileFor(profiles: readonly Profile[], id: string, house: Pick<House, 'ownProfiles'>): Profile | undefined {
  const all = allProfiles(profiles, house)
  return all.find((p) => p.id === id) ?? all.find((p) => p.id === 'huis-standaard')
}

/** The profile of a stay as it holds on a day: for a file that takes it elsewhere. */
export function profileOn(profiles: readonly Profile[], id: string, house: Pick<House, 'ownProfiles'>, day: Day): Profile | undefined {
  const profile = profileFor(profiles, id, house)
  return profile && effectiveProfile(profile, house, day)
}

// Records are values: the same house gives the same norms, and a list of a thousand residents asks for them a thousand times.
const known = new WeakMap<HouseLayer, { readonly profiles: readonly Profile[]; readonly found: Map<string, readonly LayeredNorm[]> }>()

/**
 * All norms that hold for a stay, each version with its days: the contract profile first, then the national layer when the house has it on, then
 * the house's own agreements. On any one day at most one version of a norm holds.
 */
export function normsFor(profiles: readonly Profile[], contractProfile: string, house: HouseLayer): readonly LayeredNorm[] {
  const before = known.get(house)
  const kept = before?.profiles === profiles ? before : { profiles, found: new Map<string, readonly LayeredNorm[]>() }
  if (kept !== before) known.set(house, kept)
  const found = kept.found.get(contractProfile)
  if (found) return found
  const [contract, national] = [profileFor(profiles, contractProfile, house), nationalOf(profiles)]
  const norms = [...ofProfile(contract, house), ...(house.vngLayer && national?.id !== contract?.id ? ofProfile(national, house) : []), ...houseLayer(house)]
  kept.found.set(contractProfile, norms)
  return norms
}

/** The norms that hold on a day, each once. */
export const normsOn = (norms: readonly LayeredNorm[], day: Day): readonly LayeredNorm[] => (norms.every((n) => n.from === null && n.until === null) ? norms : norms.filter((n) => holdsOn(n, day)))
