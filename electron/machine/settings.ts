import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { SecondPlace } from '../session/backupKeeper.ts'

const themes = ['auto', 'light', 'dark'] as const

/** What this computer remembers outside the vault: how the window looks, whether the language coach speaks, where backups go besides; nothing about people. */
export type Settings = { readonly theme: (typeof themes)[number]; readonly coach: boolean; readonly secondPlace: SecondPlace | null }

const placeOf = (stored: unknown): SecondPlace | null => {
  if (typeof stored !== 'object' || stored === null || !('folder' in stored) || typeof stored.folder !== 'string' || stored.folder === '') return null
  return { folder: stored.folder, last: 'last' in stored && typeof stored.last === 'string' && !Number.isNaN(Date.parse(stored.last)) ? stored.last : null }
}
// By hand: the window waits for this, and a library of schemas takes longer to load than the window to open.
const settingsOf = (stored: unknown): Settings => {
  const found = typeof stored === 'object' && stored !== null ? stored : {}
  return { theme: ('theme' in found && themes.find((t) => t === found.theme)) || 'auto', coach: !('coach' in found && found.coach === false), secondPlace: 'secondPlace' in found ? placeOf(found.secondPlace) : null }
}

/** The settings in `file`; the default of what is absent or unreadable. */
export function readSettings(file: string): Settings {
  try {
    return settingsOf(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return settingsOf(null)
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
