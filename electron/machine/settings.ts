import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
const themes = ['auto', 'light', 'dark'] as const

/** What this computer remembers outside the vault: how the window looks and whether the language coach speaks, nothing about people. */
export type Settings = { readonly theme: (typeof themes)[number]; readonly coach: boolean }

// By hand: the window waits for this, and a library of schemas takes longer to load than the window to open.
const settingsOf = (stored: unknown): Settings => {
  const found = typeof stored === 'object' && stored !== null ? stored : {}
  return { theme: ('theme' in found && themes.find((t) => t === found.theme)) || 'auto', coach: !('coach' in found && found.coach === false) }
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
