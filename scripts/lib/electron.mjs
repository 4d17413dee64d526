import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { remembered } from './paths.mjs'

/** Where set-up writes which Electron it found. */
export const electronRecord = path.join(remembered, 'electron.json')

/** The Electron that set-up chose: `{ dist, executable, standIn }`, or undefined before set-up. */
export function chosenElectron() {
  if (!existsSync(electronRecord)) return undefined
  const chosen = JSON.parse(readFileSync(electronRecord, 'utf8'))
  return existsSync(chosen.executable) ? chosen : undefined
}

/** What Electron's own tools, electron-vite and our program want to know about that choice. */
export const electronEnv = (chosen) => ({
  ELECTRON_OVERRIDE_DIST_PATH: chosen.dist,
  ELECTRON_EXEC_PATH: chosen.executable,
  ...(chosen.standIn ? { BAKEN_STANDIN: '1' } : {}),
})
