// Runs before node_modules exists, with whatever Node the machine has: only Node's own modules, no TypeScript.
import { hasDisplay } from './lib/paths.mjs'
import { setUpElectron } from './setup/electronBinary.mjs'
import { setUpPackages } from './setup/packages.mjs'
import { setUpSystem } from './setup/system.mjs'

const forTests = process.argv.includes('--test')
/** The command line needs no window: the packages are enough. */
const packagesOnly = process.argv.includes('--packages')

try {
  setUpPackages()
  const electron = packagesOnly ? undefined : await setUpElectron()
  if (!packagesOnly) setUpSystem(electron, { virtualDisplay: forTests || !hasDisplay, documentTools: forTests })
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
