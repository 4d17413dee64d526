import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { isRoot } from '../lib/paths.mjs'
import { capture } from '../lib/run.mjs'

const windowLibraries = ['libgtk-3-0', 'libnss3', 'libasound2', 'libgbm1']

const onPath = (command) => (process.env.PATH ?? '').split(path.delimiter).some((folder) => existsSync(path.join(folder, command)))

/** The Debian packages that this machine lacks for the program, a virtual display and the document checks. */
function missingPackages(electron, { virtualDisplay, documentTools }) {
  const linked = capture('ldd', [electron.executable])
  const want = linked.code === 0 && linked.out.includes('not found') ? [...windowLibraries] : []
  if (virtualDisplay && !onPath('Xvfb')) want.push('xvfb')
  if (virtualDisplay && !onPath('xauth')) want.push('xauth')
  if (documentTools && !onPath('pdftotext')) want.push('poppler-utils')
  if (documentTools && !onPath('qpdf')) want.push('qpdf')
  if (documentTools && !onPath('openssl')) want.push('openssl')
  if (documentTools && !onPath('soffice')) want.push('libreoffice-writer')
  // Through this LibreOffice is asked whether the seal of a Word file holds.
  if (documentTools && capture('/usr/bin/python3', ['-c', 'import uno']).code !== 0) want.push('python3-uno')
  return want
}

const hasCandidate = (name) => /Candidate: (?!\(none\))/.test(capture('apt-cache', ['policy', name]).out)

function install(packages) {
  console.log(`Baken: systeempakketten installeren (eenmalig): ${packages.join(' ')} …`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  capture('apt-get', ['update', '-qq'], { env })
  // Debian 13 and Ubuntu 24.04 renamed some libraries for the 64-bit clock.
  const names = packages.map((name) => (hasCandidate(`${name}t64`) ? `${name}t64` : name))
  const done = capture('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...names], { env })
  if (done.code !== 0) throw new Error(`Systeempakketten konden niet worden geïnstalleerd:\n${done.err.trim()}`)
}

const isDebian = () => existsSync('/etc/os-release') && /^ID(_LIKE)?=.*debian/m.test(readFileSync('/etc/os-release', 'utf8'))

/** On Linux: installs the system packages that are missing (root on Debian), or names the one command that does. */
export function setUpSystem(electron, needs) {
  if (process.platform !== 'linux') return
  const missing = missingPackages(electron, needs)
  if (missing.length === 0) return
  if (isRoot && isDebian()) return install(missing)
  const how = isDebian() ? `sudo apt-get install -y ${missing.join(' ')}` : `installeer met je pakketbeheer wat overeenkomt met: ${missing.join(' ')}`
  throw new Error(`Er ontbreken systeempakketten. Voer dit uit en probeer het opnieuw:\n  ${how}`)
}
