// npm run test:disk: a disk that fails. One save, with its lines in the history and the log, at every byte and every call under every fault: no space, a torn write, an fsync that fails, read-only,
// a network folder that goes, a file that somebody holds for a while or for ever. The same for backup, restore, migration, renewal of keys and emptying the bin, at every call and a sample of bytes.
// Each time: saved, or the old state in memory and a Dutch sentence; a later try works; the next start has all that was promised. Prints the counts; ends with 1 when one breaks. About half an hour.
import { wantModernNode } from './lib/run.mjs'

wantModernNode(import.meta.filename)
const { failingDisk } = await import('../test/proofs/disk/run.ts')
process.exit((await failingDisk()) ? 0 : 1)
