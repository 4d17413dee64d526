import type { House } from '../domain/house/house.ts'
import { openTerms, type Profile, type Terms } from '../domain/profile/profile.ts'
import { nationalOf, profileFor } from './layers.ts'

/** May a beschikking reach back? What the contract says; where it is silent the national layer, when the house has it on. */
export function reachesBack(profiles: readonly Profile[], contractProfile: string, house: Pick<House, 'vngLayer' | 'ownProfiles'>): Pick<Terms, 'terugwerkend'> {
  const own = profileFor(profiles, contractProfile, house)?.terms ?? openTerms
  const national = house.vngLayer ? nationalOf(profiles)?.terms : undefined
  return { terugwerkend: own.terugwerkend === 'open' ? (national?.terugwerkend ?? 'open') : own.terugwerkend }
}
