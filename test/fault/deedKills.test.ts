import { expect, test } from 'vitest'
import { deedNames } from '../proofs/deeds/deeds.ts'
import { killCore } from '../proofs/kills/core.ts'
import { crashes } from '../proofs/kills/crashes.ts'

// A sample of each; `npm run test:kill` kills 3,000 times and cuts the power at every call.
test('killed in the middle of saves, a backup, a restore, a migration, a renewal of keys and the emptying of the bin: all that was promised is there', async () => {
  // Some 14 calls to the disk of each deed, every labelled point, and 8 moments.
  const all = await killCore({ stride: (calls) => Math.ceil(calls / 14), random: 8, lanes: 3 })
  expect(all.flatMap(({ tally }) => tally.troubles)).toEqual([])
  expect(all.map(({ name }) => name)).toEqual(deedNames)
  const kills = all.reduce((sum, { tally }) => sum + tally.blows, 0)
  console.log(`kills: ${kills}, promises looked at: ${all.reduce((sum, { tally }) => sum + tally.promises, 0)}, lost: 0`)
  expect(kills).toBeGreaterThan(120)
  // Every labelled point of backup and restore was one of them.
  expect(all.map(({ labels }) => labels)).toEqual([0, 6, 7, 0, 0, 0])
}, 600_000)

test.each(deedNames)('the power goes during %s: only synced bytes survive, and all that was promised is there', async (name) => {
  const tally = await crashes(name, { ways: 1, stride: 17, rounds: 1, from: Math.floor(Math.random() * 17) })
  expect(tally.troubles).toEqual([])
  expect(tally.blows).toBeGreaterThan(5)
}, 120_000)
