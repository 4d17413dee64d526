import fc from 'fast-check'
import { afterAll, expect, it } from 'vitest'
import { emptyHouse } from '#shared/domain/house/house.ts'
import { evaluate } from '#shared/norms/evaluate.ts'
import * as arbitrary from '../../support/arbitraries.ts'
import { shippedProfiles } from '../../support/profiles.ts'

// Node takes up another zone as soon as the variable changes; that it did is asked first, so that this can't be green on nothing.
const before = process.env['TZ']
afterAll(() => {
  if (before === undefined) delete process.env['TZ']
  else process.env['TZ'] = before
})
const zones = ['Europe/Amsterdam', 'Pacific/Auckland', 'America/New_York'] as const
function within<T>(zone: string, work: () => T): T {
  process.env['TZ'] = zone
  return work()
}

it('a clock in Amsterdam, Auckland or New York: the same days, states and sentences', () => {
  const noon = zones.map((zone) => within(zone, () => new Date(2026, 5, 1, 12).toISOString()))
  expect(new Set(noon).size).toBe(zones.length)
  const house = { ...emptyHouse('h'), vngLayer: true }
  fc.assert(fc.property(arbitrary.dossier, fc.constantFrom(...shippedProfiles.map((p) => p.id)), arbitrary.day, (d, contractProfile, today) => {
    const dossier = { ...d, stays: d.stays.map((s) => ({ ...s, facts: { ...s.facts, contractProfile } })) }
    const [here, ...elsewhere] = zones.map((zone) => within(zone, () => JSON.stringify(evaluate({ dossier, house, profiles: shippedProfiles, today }))))
    for (const there of elsewhere) expect(there).toBe(here)
  }), { numRuns: 60 })
})
