import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { ownNode, root } from '../lib/paths.mjs'
import { npm } from '../lib/run.mjs'

const read = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages ?? {} : undefined)

/** True when node_modules holds what the lock file asks for (packages for other systems may be absent). */
function installed() {
  const wanted = read(path.join(root, 'package-lock.json'))
  const present = read(path.join(root, 'node_modules', '.package-lock.json'))
  if (!wanted || !present || !existsSync(path.join(root, 'node_modules', '.bin'))) return false
  return Object.entries(wanted).every(([where, entry]) => {
    if (where === '' || (entry.optional && !present[where])) return true
    return present[where]?.version === entry.version && present[where]?.integrity === entry.integrity
  })
}

/** Installs the packages of the lock file, unless they are there. */
export function setUpPackages() {
  if (installed() && existsSync(ownNode)) return
  console.log('Baken: pakketten installeren (eenmalig, enkele minuten) …')
  // Not `npm ci`: it refuses a lock file without the builds for other systems, and a registry that lacks those leaves them out.
  // With --no-save every version still comes from the lock file, integrity checked, and the lock file stays as it is.
  const done = npm(['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'], { stdio: ['ignore', 'inherit', 'inherit'] })
  if (done.code !== 0) throw new Error('De pakketten konden niet worden geïnstalleerd. Is er verbinding met het npm-register? Probeer het daarna opnieuw.')
  if (!existsSync(ownNode)) throw new Error('Node 24 is niet mee geïnstalleerd, omdat npm geen installatiescripts mocht draaien. Voer uit: npm rebuild node')
}
