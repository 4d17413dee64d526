import { expect, test } from 'vitest'
import { fight } from '../proofs/fight/fight.ts'

// `npm run test:fight` lasts a minute.
test('two processes fight for one vault, and the one that is in is killed now and then: one writer at any time, nothing lost', async () => {
  const { turns, numbers, killed, by } = await fight(3000)
  expect(turns).toBeGreaterThan(1)
  expect(numbers).toBeGreaterThan(1)
  expect(by).toBeGreaterThan(1)
  expect(killed).toBeGreaterThan(0)
}, 60_000)
