import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { chosenElectron } from './electron.mjs'
import { hasDisplay, isRoot, ownNode, root } from './paths.mjs'
import { folderForNobody, nobody, readableClone, sandboxedAs } from './unprivileged.mjs'

const virtualScreen = ['xvfb-run', '-a', '-s', '-screen 0 1920x1200x24 -noreset']

function folderForOurselves(name) {
  const stage = mkdtempSync(path.join(tmpdir(), `${name}-`))
  for (const inside of ['home', 'tmp', 'results']) mkdirSync(path.join(stage, inside))
  return stage
}

/** Home, temp and the like of whoever runs on a stage: all that a program writes of its own accord lands there. */
const surroundings = (stage) => {
  const temp = path.join(stage, 'tmp')
  const home = path.join(stage, 'home')
  const own = process.platform === 'linux' ? { HOME: home, XDG_CACHE_HOME: path.join(home, '.cache'), XDG_CONFIG_HOME: path.join(home, '.config'), XDG_DATA_HOME: path.join(home, '.local/share'), XDG_STATE_HOME: path.join(home, '.local/state') } : {}
  return { ...own, TMPDIR: temp, TEMP: temp, TMP: temp }
}

/**
 * A fresh place to run the real program in: `words` stand before the command (no rights, a virtual screen), `node` runs it in `clone` with `env`,
 * and `stage` holds home, tmp and results until `strike`. As root it is somebody without rights, so that Chromium's sandbox is on.
 */
export function makeStage(name) {
  const asSomebody = isRoot && process.platform === 'linux'
  const display = hasDisplay && !asSomebody ? [] : process.platform === 'linux' ? virtualScreen : []
  const stage = asSomebody ? folderForNobody(name) : folderForOurselves(name)
  const strike = () => rmSync(stage, { recursive: true, force: true, maxRetries: 3 })
  const about = { stage, strike, home: path.join(stage, 'home'), temp: path.join(stage, 'tmp'), results: path.join(stage, 'results') }
  const env = surroundings(stage)
  if (!asSomebody) return { ...about, words: display, node: ownNode, clone: root, env, user: undefined }
  const clone = readableClone(stage)
  const sandboxed = sandboxedAs(stage, chosenElectron())
  if (sandboxed === undefined) {
    console.log('LET OP: op deze computer start de sandbox van Chromium niet; het programma draait als root met --no-sandbox.')
    return { ...about, words: display, node: ownNode, clone, env: { ...env, BAKEN_E2E_NO_SANDBOX: '1' }, user: undefined }
  }
  console.log('Het programma draait als gebruiker zonder rechten; de sandbox van Chromium staat aan.')
  return { ...about, words: [...sandboxed, ...display], node: path.join(clone, 'node_modules/node/bin/node'), clone, env, user: nobody.uid }
}
