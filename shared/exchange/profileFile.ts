import { z } from 'zod'
import { named } from '../domain/fields.ts'
import { profileSchema, type Profile } from '../domain/profile/profile.ts'
import { refuse, type Result } from '../result/result.ts'
import { noProfile, normsInFile } from './file.ts'
import { parseJson } from './json.ts'
import { lenient } from './lenient.ts'
import { readAs, withCurrentProfile } from './read.ts'

/** The name and version of a file that holds one contract profile. */
export const PROFILE_FORMAT = 'baken-profiel/1'

const fullSchema = z.strictObject({ format: named(z.literal(PROFILE_FORMAT), 'formaat', 'Naam en versie van dit formaat.'), profile: named(profileSchema, 'contractprofiel') })
/** A profile as a file. */
export type ProfileFile = z.infer<typeof fullSchema>

const { id, name, document } = profileSchema.shape
/** The schema of such a file: only what makes a profile one must be there. */
const fileSchema: z.ZodType<ProfileFile> = lenient(fullSchema, { format: PROFILE_FORMAT, profile: { ...noProfile, layer: 'contract' } }, {
  format: fullSchema.shape.format, profile: lenient(profileSchema, { ...noProfile, layer: 'contract' }, { id, name: name.min(1), document, norms: normsInFile }),
})

/** A profile as it goes into a file. */
export const makeProfileFile = (profile: Profile): ProfileFile => ({ format: PROFILE_FORMAT, profile })

/** Reads such a file: the profile in it, or one Dutch sentence that names the field and says what belongs there. */
export function readProfile(source: string): Result<Profile> {
  const json = parseJson(source)
  if (!json.ok) return json
  const value = json.value
  if (typeof value === 'object' && value !== null && 'format' in value && value.format === 'baken-uitwisseling/1') return refuse('profile.exchange', 'Dit is een uitwisselbestand van een dossier, geen contractprofiel. Haal het binnen bij Bewoners.', 'format')
  const file = readAs({ schema: fileSchema, format: PROFILE_FORMAT, what: 'contractprofiel', name: 'het formaat voor een contractprofiel', code: 'profile' }, withCurrentProfile(value), source)
  return file.ok ? { ok: true, value: file.value.profile } : file
}
