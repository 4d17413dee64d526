import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import https from 'node:https'
import path from 'node:path'
import { chosenElectron, electronRecord } from '../lib/electron.mjs'
import { ownNode, remembered, root } from '../lib/paths.mjs'
import { capture, toolEnv } from '../lib/run.mjs'
import { fetchStandIn, standInFits } from './standIn.mjs'

const home = path.join(root, 'node_modules', 'electron')
const wanted = () => JSON.parse(readFileSync(path.join(home, 'package.json'), 'utf8')).version

function official() {
  const note = path.join(home, 'path.txt')
  if (!existsSync(note)) return undefined
  const executable = path.join(home, 'dist', readFileSync(note, 'utf8'))
  return existsSync(executable) ? { dist: path.join(home, 'dist'), executable, standIn: false, version: wanted() } : undefined
}

/** Asks the place where Electron is published whether it answers, for at most eight seconds: a closed network must not cost minutes. */
function reachable() {
  if (process.env.ELECTRON_MIRROR || process.env.npm_config_electron_mirror || process.env.HTTPS_PROXY || process.env.https_proxy) return Promise.resolve(true)
  return new Promise((resolve) => {
    const ask = https.request('https://github.com/electron/electron/releases', { method: 'HEAD', timeout: 8000 }, (answer) => {
      answer.resume()
      resolve((answer.statusCode ?? 500) < 500)
    })
    ask.on('timeout', () => ask.destroy(new Error('timeout')))
    ask.on('error', () => resolve(false))
    ask.end()
  })
}

async function download() {
  if (!(await reachable())) return undefined
  console.log(`Baken: Electron ${wanted()} ophalen (eenmalig, ongeveer 110 MB) …`)
  const done = capture(existsSync(ownNode) ? ownNode : process.execPath, [path.join(home, 'install.js')], { env: toolEnv(), timeout: 15 * 60 * 1000 })
  return done.code === 0 ? official() : undefined
}

function remember(choice) {
  mkdirSync(remembered, { recursive: true })
  writeFileSync(electronRecord, `${JSON.stringify(choice, null, 2)}\n`)
  return choice
}

/** Finds an Electron: the one already there, else the published one, else (Linux x64 only) the stand-in. */
export async function setUpElectron() {
  const own = official()
  if (own) return remember(own)
  const before = chosenElectron()
  if (before?.standIn && before.wanted === wanted()) return before
  const fresh = await download()
  if (fresh) return remember(fresh)
  if (!standInFits()) throw new Error('Electron kon niet worden opgehaald. Controleer de internetverbinding en probeer het opnieuw.')
  const standIn = await fetchStandIn()
  console.log(`Baken: Electron ${wanted()} is hier niet op te halen; een vervanger (Electron ${standIn.version}) draait de tests en het voorbeeldhuis, nooit een echte kluis.`)
  return remember({ ...standIn, wanted: wanted() })
}
