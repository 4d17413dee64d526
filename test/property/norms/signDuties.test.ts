import fc from 'fast-check'
import { expect, it } from 'vitest'
import { addDays, type Day } from '#shared/domain/calendar/day.ts'
import { newDossier, type Stay } from '#shared/domain/dossier.ts'
import { emptyHouse, type House } from '#shared/domain/house/house.ts'
import { type RulesVersion, signedPapers } from '#shared/domain/regels/rules.ts'
import { emptyEnd } from '#shared/domain/stay/end.ts'
import { emptyStayFacts } from '#shared/domain/stay/stay.ts'
import { isOpenDuty } from '#shared/norms/duties.ts'
import { stayDuties } from '#shared/norms/resident.ts'
import { aReceipt, aVersion } from '../../support/papers.ts'
import { shippedProfiles } from '../../support/profiles.ts'

const START = '2026-01-05'
const day = fc.integer({ min: 0, max: 200 }).map((n) => addDays(START, n))
const versions = (paper: 'huisregels' | 'instroomvoorwaarden'): fc.Arbitrary<RulesVersion[]> => fc.array(fc.option(day), { maxLength: 4 }).map((all) => all.map((from, i) => aVersion(paper, i + 1, from)))
const receipt = fc.record({ paper: fc.constantFrom(...signedPapers), version: fc.integer({ min: 1, max: 5 }), on: day, text: fc.constantFrom(0, 0, 0, 1), refused: fc.boolean(), copyOn: fc.option(day), gemeenteOn: fc.option(day) })
  .map(({ paper, version, on, ...more }) => aReceipt(paper, version, on, more))
const situation = fc.record({ huisregels: versions('huisregels'), instroomvoorwaarden: versions('instroomvoorwaarden'), receipts: fc.array(receipt, { maxLength: 6 }), placed: fc.option(day, { freq: 8 }), left: fc.option(day), today: day, vngLayer: fc.boolean() })

const stayOf = (placed: Day | null, parts: Partial<Stay>): Stay => {
  const [stay] = newDossier({ dossier: 'd', stay: 's' }, { ...emptyStayFacts('s0'), placementDate: placed }, `${START}T09:00:00`).stays
  if (!stay) throw new Error('no stay')
  return { ...stay, ...parts }
}
const asked = (stay: Stay, house: House, today: Day) => stayDuties(stay, house, shippedProfiles, today).filter((d) => d.kind === 'regels-tekenen')

it('who must still answer which version, and who only waits for copies, is what one finds by going through versions and receipts by hand', () => {
  fc.assert(
    fc.property(situation, ({ receipts, placed, left, today, vngLayer, ...papers }) => {
      const expected: string[] = []
      for (const paper of signedPapers) {
        let now: RulesVersion | null = null
        for (const v of papers[paper]) if (v.status === 'vastgesteld' && v.from !== null && v.from <= today && (now === null || `${v.from}/${v.number}` > `${now.from}/${now.number}`)) now = v
        if (now === null || placed === null || (left !== null && left <= today)) continue
        let [answer, copies] = [false, false]
        for (const r of receipts) {
          // What is dated after today is not so yet.
          if (r.paper !== paper || r.versionId !== now.id || r.signature.fingerprint !== now.frozen?.fingerprint || r.signature.at.slice(0, 10) > today) continue
          answer = true
          if (r.copyOn !== null && r.gemeenteOn !== null && r.copyOn <= today && r.gemeenteOn <= today) copies = true
          if (!vngLayer) copies = true
        }
        if (!copies) expected.push(`regels-tekenen-${paper}-${now.number} ${answer ? 'kopie' : 'tekenen'}`)
      }
      const house = { ...emptyHouse('h'), contractProfile: 's0', vngLayer, papers }
      const told = asked(stayOf(placed, { receipts, end: left === null ? null : emptyEnd(left) }), house, today)
      expect(told.filter(isOpenDuty).map((d) => `${d.id} ${d.paper?.wants ?? ''}`).toSorted()).toEqual(expected.toSorted())
      // Never before the resident came, and each once.
      expect(told.filter((d) => placed === null || d.date < placed)).toEqual([])
      expect(new Set(told.map((d) => d.id)).size).toBe(told.length)
    }),
    { numRuns: 400 },
  )
})
