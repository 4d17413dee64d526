import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'

const schema = z.object({ theme: z.enum(['auto', 'light', 'dark']).catch('auto'), coach: z.boolean().catch(true) })

/** What this computer remembers outside the vault: how the window looks and whether the language coach speaks, nothing about people. */
export type Settings = z.infer<typeof schema>

/** The settings in `file`; the defaults when it is absent or unreadable. */
export function readSettings(file: string): Settings {
  try {
    return schema.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return schema.parse({})
  }
}

/** Stores the settings whole. A disk that refuses costs a preference, so it is not told. */
export function writeSettings(file: string, settings: Settings): void {
  try {
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(`${file}.new`, JSON.stringify(settings))
    renameSync(`${file}.new`, file)
  } catch {
    // See above.
  }
}
