import path from 'node:path'
import type { Profile } from '#shared/domain/profile/profile.ts'
import { readProfiles } from '../../electron/profiles/readProfiles.ts'

/** The profiles that are shipped. */
export const shippedProfiles: readonly Profile[] = readProfiles(path.join(import.meta.dirname, '../../resources/profielen'))
