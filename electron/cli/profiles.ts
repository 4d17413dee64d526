import path from 'node:path'
import { readProfiles } from '../profiles/readProfiles.ts'
import { done, type Outcome, type Place } from './outcome.ts'

/** The contract profiles that ship, as JSON: what they are called, of which layer, from when, and how many norms each holds. */
export function profiles(place: Place): Outcome {
  const all = readProfiles(path.join(place.resources, 'profielen')).map(({ id, name, layer, validFrom, notice, document, words, norms }) => ({ id, name, layer, validFrom, notice, document, norms: norms.length, words }))
  return done(`${JSON.stringify(all, null, 2)}\n`)
}
