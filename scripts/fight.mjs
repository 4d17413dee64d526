// npm run test:fight [-- seconds]: two processes fight for one vault, for a minute; the one that is in is killed now and then. Each takes the next number of one counter inside the vault:
// with two writers at a time one would be taken twice or lost. Prints the counts; ends with 1 when it is, or when a line of the log or a save is gone.
import { wantModernNode } from './lib/run.mjs'

wantModernNode(import.meta.filename)
const { fight } = await import('../test/proofs/fight/fight.ts')
const seconds = Number(process.argv[2] ?? 60)
const { turns, numbers, killed, by } = await fight(seconds * 1000)
console.log(`${seconds} s: ${numbers} numbers taken in ${turns} turns by ${by} processes, ${killed} killed while they were in; none twice, none lost`)
process.exit(numbers > seconds && by > 1 ? 0 : 1)
