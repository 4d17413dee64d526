import { readFileSync } from 'node:fs'
import { profileSchema, type Profile } from '#shared/domain/profile/profile.ts'

const read = (name: string): Profile => profileSchema.parse(JSON.parse(readFileSync(new URL(`../../resources/profielen/${name}.json`, import.meta.url), 'utf8')))

/** The profiles that are shipped. */
export const shippedProfiles: readonly Profile[] = ['ijssel-vecht', 's0', 'huis-standaard'].map(read)
