import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { profileSchema, type Profile } from '#shared/domain/profile/profile.ts'

/** The contract profiles that ship with the program, by file name. A file that breaks the schema is a bug of the build and throws. */
export function readProfiles(folder: string): readonly Profile[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.json')).sort()
  return files.map((name) => profileSchema.parse(JSON.parse(readFileSync(path.join(folder, name), 'utf8'))))
}
