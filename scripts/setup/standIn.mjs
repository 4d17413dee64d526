import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { isRoot, userCache } from '../lib/paths.mjs'
import { capture, npm } from '../lib/run.mjs'

// The one recent, complete Electron for Linux x64 that the npm registry holds: an app packaged with Electron 41.3.0.
// We take the Electron out of it and leave the app behind. For running and testing only, never for packaging.
const pinned = {
  package: '@circadio/milton-linux-x64@0.1.5',
  integrity: 'sha512-7wwNzk/FGpznHFGnY/O5gZ/bnmLocilf2sn+w0U+2Fsyf0wEK0Vr94kk8kdwP2GGq60C/4C2BeKa/w7zhhpsYw==',
  binary: 'Milton',
  version: '41.3.0',
}

// What Electron's own default app does: load the app folder named on the command line.
const entry = `import { app } from 'electron'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
const folder = path.resolve(process.argv.slice(1).find((a) => !a.startsWith('-')) ?? '.')
const about = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'))
app.setAppPath(folder)
app.setName(about.productName ?? about.name)
app.setVersion(about.version)
await import(pathToFileURL(path.join(folder, about.main)).href)
`

/** True on the one system for which the stand-in exists. */
export const standInFits = () => process.platform === 'linux' && process.arch === 'x64'

function unpack(folder) {
  const packed = npm(['pack', pinned.package, '--pack-destination', folder, '--loglevel=error'], { cwd: folder })
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz'))
  if (packed.code !== 0 || !tarball) throw new Error(`De vervanger voor Electron kon niet worden opgehaald: ${packed.err.trim().split('\n').at(-1) ?? ''}`)
  const file = path.join(folder, tarball)
  const found = `sha512-${createHash('sha512').update(readFileSync(file)).digest('base64')}`
  if (found !== pinned.integrity) throw new Error('De opgehaalde vervanger voor Electron is niet het bestand dat we kennen en is niet gebruikt.')
  const done = capture('tar', ['-xzf', file, '-C', folder, '--exclude=package/app/resources', 'package/app'])
  if (done.code !== 0) throw new Error(`De vervanger voor Electron kon niet worden uitgepakt: ${done.err}`)
  return path.join(folder, 'package', 'app')
}

function giveEntry(dist) {
  const app = path.join(dist, 'resources', 'app')
  mkdirSync(app, { recursive: true })
  writeFileSync(path.join(app, 'package.json'), `${JSON.stringify({ name: 'electron', version: pinned.version, type: 'module', main: 'main.js' })}\n`)
  writeFileSync(path.join(app, 'main.js'), entry)
}

/** The stand-in, from the cache or fetched, checked against its pinned integrity and unpacked into the cache. */
export async function fetchStandIn() {
  const dist = path.join(userCache(), `electron-${pinned.version}-linux-x64`)
  const answer = { dist, executable: path.join(dist, 'electron'), standIn: true, version: pinned.version }
  if (existsSync(answer.executable)) return answer
  console.log('Baken: vervanger voor Electron ophalen (eenmalig, ongeveer 150 MB) …')
  mkdirSync(userCache(), { recursive: true, mode: 0o755 })
  const folder = mkdtempSync(path.join(userCache(), 'halen-'))
  try {
    const app = unpack(folder)
    renameSync(path.join(app, pinned.binary), path.join(app, 'electron'))
    giveEntry(app)
    if (isRoot) capture('chmod', ['-R', 'a+rX', app])
    if (!existsSync(dist)) renameSync(app, dist)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  return answer
}
