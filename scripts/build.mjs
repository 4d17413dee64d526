import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { electronEnv, chosenElectron } from './lib/electron.mjs'
import { ownNode, remembered, root, tool } from './lib/paths.mjs'
import { capture, toolEnv } from './lib/run.mjs'

const sources = ['electron', 'renderer', 'shared', 'resources', 'docs', 'electron.vite.config.ts', 'package.json', 'package-lock.json']
const stamp = path.join(remembered, 'build.txt')

function* filesIn(where) {
  if (!existsSync(where)) return
  const about = statSync(where)
  if (about.isFile()) yield [where, about]
  else for (const name of readdirSync(where).sort()) yield* filesIn(path.join(where, name))
}

function fingerprint() {
  const hash = createHash('sha256')
  for (const source of sources)
    for (const [file, about] of filesIn(path.join(root, source))) hash.update(`${file}\0${about.size}\0${about.mtimeMs}\n`)
  return hash.digest('hex')
}

/** Puts the fresh build in the place of the last one. */
function swap(fresh) {
  const old = path.join(root, `.cache/out-old-${process.pid}`)
  if (existsSync(path.join(root, 'out'))) renameSync(path.join(root, 'out'), old)
  renameSync(fresh, path.join(root, 'out'))
  rmSync(old, { recursive: true, force: true })
}

/** Builds the program into out/ when a source changed since the last build; throws with the builder's words when that fails. */
export function build({ force = false } = {}) {
  const now = fingerprint()
  const before = existsSync(stamp) ? readFileSync(stamp, 'utf8') : ''
  if (!force && before === now && existsSync(path.join(root, 'out/main/main.js')) && existsSync(path.join(root, 'out/renderer/index.html'))) return false
  const chosen = chosenElectron()
  mkdirSync(remembered, { recursive: true })
  const fresh = path.join(root, `.cache/out-${process.pid}`)
  const done = capture(ownNode, [tool('electron-vite'), 'build', '--logLevel', 'warn'], {
    env: toolEnv({ ...(chosen ? electronEnv(chosen) : {}), BAKEN_OUT: fresh, NO_COLOR: '1' }),
  })
  if (done.code !== 0) {
    rmSync(fresh, { recursive: true, force: true })
    throw new Error(`Het bouwen is niet gelukt:\n${stripVTControlCharacters(done.out + done.err)}`)
  }
  swap(fresh)
  writeFileSync(stamp, now)
  return true
}

if (process.argv[1] && import.meta.filename === path.resolve(process.argv[1])) {
  const built = build({ force: process.argv.includes('--force') })
  if (built) console.log('Gebouwd.')
  else if (!process.argv.includes('--quiet')) console.log('Niets veranderd, niet opnieuw gebouwd.')
}
