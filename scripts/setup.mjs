// Runs before node_modules exists, with whatever Node the machine has: only Node's own modules, no TypeScript.
import { hasDisplay } from './lib/paths.mjs'
import { setUpElectron } from './setup/electronBinary.mjs'
import { setUpPackages } from './setup/packages.mjs'
import { setUpSystem } from './setup/system.mjs'

const forTests = process.argv.includes('--test')

try {
  setUpPackages()
  const electron = await setUpElectron()
  setUpSystem(electron, { virtualDisplay: forTests || !hasDisplay, documentTools: forTests })
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
