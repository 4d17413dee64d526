import { copyFileSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { _electron, type ElectronApplication } from 'playwright'
import { electronExecutable, sandboxArgs } from '../support/launch.ts'

const here = import.meta.dirname
/** The folder of the program. */
export const root = path.resolve(here, '../..')

/** Where the built page of the bare window lies; `scripts/bench.mjs` makes it. */
const barePage = (): string => {
  const page = process.env['BENCH_PAGE']
  if (page === undefined) throw new Error('BENCH_PAGE: start the bench with npm run bench')
  return page
}

/** A folder that Electron can start, with this main file. */
function appFolder(temp: string, name: string, main: string): string {
  const folder = path.join(temp, name)
  mkdirSync(folder, { recursive: true })
  copyFileSync(main, path.join(folder, 'main.mjs'))
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ name, version: '1.0.0', type: 'module', main: 'main.mjs' }))
  return folder
}

/** The bare window as a folder to start, and the environment it wants. */
export const bareFolder = (temp: string): string => appFolder(temp, 'kaal', path.join(here, 'bare/main.mjs'))
/** The folder that starts another program's main file and says when its window is ready. */
export const watchFolder = (temp: string): string => appFolder(temp, 'kijker', path.join(here, 'watch.mjs'))

/** What a program of the bench gets to know; a fresh folder for all it keeps unless `home` is given. */
export function environment(temp: string, home?: string): Record<string, string> {
  const { ELECTRON_RUN_AS_NODE: _none, NODE_OPTIONS: _options, ...rest } = process.env
  const inherited = Object.fromEntries(Object.entries(rest).filter((pair): pair is [string, string] => pair[1] !== undefined))
  return { ...inherited, BAKEN_TESTRUN: '1', BAKEN_HOME: home ?? mkdtempSync(path.join(temp, 'thuis-')), BAKEN_WINDOW: '1366x768', BENCH_PAGE: barePage() }
}

/** The bare window under Playwright, as `launchBaken` starts ours. */
export const launchBare = (temp: string): Promise<ElectronApplication> =>
  _electron.launch({ executablePath: electronExecutable(), chromiumSandbox: sandboxArgs().length === 0, args: [...sandboxArgs(), bareFolder(temp)], env: environment(temp), timeout: 30_000 })
