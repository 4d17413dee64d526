// npm run test:kill [-- core | power | window] [a deed …]: is all that was promised still there after a blow? Prints a table for each part; ends with 1 when anything is gone.
//   core    3,000 SIGKILLs of plain Node processes: at every call to the disk, every labelled point and at random, in save, backup, restore, migration, renewal of keys and emptying the bin
//   power   the power goes at every call of the same deeds, in a model in which only bytes that were synced survive
//   window  the real program, killed a hundred times while somebody types, and while changes come through its door
import path from 'node:path'
import { ownNode, root } from './lib/paths.mjs'
import { run, wantModernNode } from './lib/run.mjs'

wantModernNode(import.meta.filename)
const words = process.argv.slice(2)
const parts = words.filter((word) => ['core', 'power', 'window'].includes(word))
const asked = (part) => parts.length === 0 || parts.includes(part)
const kills = { core: 3_000, window: 100 }
const { core, deedNames, power } = await import('../test/proofs/kills/run.ts')
const named = deedNames.filter((name) => words.includes(name))
const names = named.length === 0 ? deedNames : named
let sound = true

if (asked('core')) {
  const done = await core(kills.core, names)
  sound &&= done.sound && (named.length > 0 || done.kills >= kills.core)
}
if (asked('power')) sound = (await power(2, names)) && sound
if (asked('window')) {
  const code = await run(ownNode, [path.join(root, 'scripts/e2e.mjs'), 'test/e2e/kills.spec.ts'], { env: { BAKEN_KILLS_WINDOW: String(kills.window) } })
  console.log(`\nKilled: the real program, ${kills.window} times: ${code === 0 ? 'nothing lost' : 'see above'}`)
  sound &&= code === 0
}
process.exit(sound ? 0 : 1)
