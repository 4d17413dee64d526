import { expect, test } from 'vitest'
import { deedNames } from '../proofs/deeds/deeds.ts'
import { deedOnFailing, type Row, saveOnFailing } from '../proofs/disk/all.ts'

// A sample; `npm run test:disk` meets every byte and call. Each has a disk of its own and mostly waits for one that is held, so they wait together.
const troubles = (rows: readonly Row[]): readonly string[] => rows.flatMap(({ what, fault, tally }) => (tally.blows === 0 ? [`${what}: ${fault} never came`] : tally.troubles))
const some = (most: number): number => Math.floor(Math.random() * most)

test.concurrent('one save, with its history and its line in the log, on a disk that fails in any way: saved, or the old state and a Dutch sentence; the later try works; nothing promised is lost', async () => {
  const rows = await saveOnFailing(61, () => undefined)
  expect(troubles(rows)).toEqual([])
  expect(rows.reduce((sum, { tally }) => sum + tally.blows, 0)).toBeGreaterThan(100)
}, 300_000)

test.concurrent.each(deedNames)(
  '%s on a disk that fails in any way: done, or stopped with a Dutch sentence; at the next start all that was promised is there and goes on',
  async (name) => expect(troubles(await deedOnFailing(name, { bytes: 6007, calls: 83, held: 29 }, some(500), () => undefined))).toEqual([]),
  300_000,
)
