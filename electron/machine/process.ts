import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import path from 'node:path'
import { app } from 'electron'
import type { ProcessFacts } from './surroundings.ts'

/** The facts of this process. The stand-in is recognised by its own entry, so it does not help to hide it. */
export function processFacts(): ProcessFacts {
  const { resourcesPath } = process
  const packaged = app.isPackaged
  return {
    packaged,
    appPath: app.getAppPath(),
    resourcesPath,
    standIn: !packaged && (process.env['BAKEN_STANDIN'] === '1' || existsSync(path.join(resourcesPath, 'app', 'main.js'))),
    platform: process.platform,
    userHome: homedir(),
    env: process.env,
    argv: process.argv,
  }
}
