import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { emptyHouse } from '#shared/domain/house/house.ts'
import { emptyStayFacts, type StayFacts } from '#shared/domain/stay/stay.ts'
import { hoursChecks } from '#shared/norms/hours.ts'
import { normsFor } from '#shared/norms/layers.ts'
import { normShares } from '../../../renderer/ui/normShares.ts'
import { hourNorms, hoursFromNorms, hoursWords } from '../../../renderer/screens/dossier/model/hours.ts'
import { shippedProfiles } from '../../support/profiles.ts'

const normsOf = (profile: string) => normsFor(shippedProfiles, profile, { ...emptyHouse('h'), vngLayer: false })
const facts = (patch: Partial<StayFacts>): StayFacts => ({ ...emptyStayFacts('ijssel-vecht'), placementDate: '2026-01-05', plannedEnd: '2026-12-18', ...patch })

describe('the hours of a stay', () => {
  it.each([['s0', ['A48', 'A50', 'A55']], ['ijssel-vecht', ['B16', 'B21', 'B23']], ['huis-standaard', []]] as const)('%s asks for hours by %j', (profile, ids) => {
    expect(hourNorms(normsOf(profile)).map((n) => n.id)).toEqual(ids)
  })
  it('taken over from the contract meet every norm, inside and outside', () => {
    for (const profile of ['s0', 'ijssel-vecht']) {
      for (const uitstroomFrom of [null, '2026-06-18']) {
        const stay = facts({ contractProfile: profile, uitstroomFrom })
        const checks = hoursChecks(normsOf(profile), { ...stay, plannedHours: [...hoursFromNorms(hourNorms(normsOf(profile)), stay)] })
        expect(checks.length).toBeGreaterThan(1)
        expect(checks.filter((c) => !c.met).map((c) => c.text)).toEqual([])
      }
    }
  })
  it('say how many too few, and keep value and norm inside the track', () => {
    fc.assert(fc.property(fc.double({ min: 0, max: 40, noNaN: true }), (individueel) => {
      const norms = normsOf('ijssel-vecht')
      const [check] = hoursChecks(norms, facts({ plannedHours: [{ id: 'u', from: null, individueel, groep: 14, collectief: 0, buiten: 0 }] }))
      if (!check) throw new Error('B16 asks for hours')
      const share = normShares(check.value, check.perWeek)
      expect([share.value, share.norm].every((s) => s >= 0 && s < 1)).toBe(true)
      expect(share.value < share.norm).toBe(check.value < check.perWeek)
      expect(hoursWords(check)).toMatch(check.met ? /^genoeg$/ : /^\d+(?:,\d)? uur te weinig$/)
    }))
  })
})
