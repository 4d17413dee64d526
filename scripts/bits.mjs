// npm run test:bits: every bit of a small vault and of a backup of it is flipped, one at a time. Each must be found and named in Dutch, harm nothing else, and the header must heal from its
// second copy. Prints how many bits there were in each file; ends with 1 when one went unseen or harmed more. A disk in memory and a cheap key derivation: about half an hour.
import { wantModernNode } from './lib/run.mjs'

wantModernNode(import.meta.filename)
const { everyBit } = await import('../test/proofs/bits/run.ts')
process.exit((await everyBit()) ? 0 : 1)
