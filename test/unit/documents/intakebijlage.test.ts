import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { intakebijlage, type IntakeAnnexInput } from '#shared/documents/intakebijlage.ts'
import { documentText } from '#shared/documents/plainText.ts'
import { criteriaOf } from '#shared/norms/criteria.ts'
import { normsFor } from '#shared/norms/layers.ts'
import { emptyStayFacts, type StayFacts } from '#shared/domain/stay/stay.ts'
import { dossier as anyDossier } from '../../support/arbitraries.ts'
import { caseA } from '../../support/caseA.ts'
import { shippedProfiles } from '../../support/profiles.ts'

const a = caseA()
const norms = normsFor(shippedProfiles, 's0', a.house)
const input = (facts: Partial<StayFacts> = {}, more: Partial<IntakeAnnexInput> = {}): IntakeAnnexInput => ({ dossier: a.dossier, stay: { ...a.stay, facts: { ...a.stay.facts, ...facts } }, house: a.house, norms, today: a.today, ...more })
const text = (i: IntakeAnnexInput): string => documentText(intakebijlage(i)).join('\n')
const asked = criteriaOf(norms)
const plain = asked.find((c) => c.takesNote)?.id ?? ''
const justice = asked.find((c) => !c.takesNote)?.id ?? ''

describe('the annex for the Toegang', () => {
  it('asks every question of S0, with ja, nee or open', () => {
    const said = text(input({ criteria: { [plain]: { answer: 'nee', note: 'Thuis ging het mis' } } }))
    expect(asked.length).toBeGreaterThanOrEqual(15)
    for (const [i] of asked.entries()) expect(said).toContain(`${i + 1}. `)
    expect(said).toContain('Thuis ging het mis.')
    expect(said.split('\n').filter((l) => l === 'open')).toHaveLength(asked.length - 1)
  })
  it('tells what happened before, in days', () => {
    const application = { ...a.stay.facts.application, meldingOn: '2025-11-17', decidedOn: '2026-01-12', directBy: 'Toegang Zwolle', directOn: '2025-12-19' }
    expect(text(input({ application }))).toContain('Wmo-melding op 17 november 2025, besluit op 12 januari 2026.')
    expect(text(input({ application }))).toContain('Akkoord met directe plaatsing van Toegang Zwolle op 19 december 2025.')
  })
  it('says who stands behind the outcome, and is a concept until somebody does', () => {
    const intake = { ...a.stay.facts.intake, fits: 'ja' as const, text: 'Hij wil dit', by: 'F. Proef', on: '2025-12-08' }
    expect(text(input({ intake }))).toContain('Ja. Hij wil dit.\nDit vindt F. Proef, op 8 december 2025.')
    expect([intakebijlage(input({ intake })).mark, intakebijlage(input()).mark]).toEqual(['geen', 'concept'])
  })
  it('prints no words under a question about Justitie, and no BSN', () => {
    const criteria = { [justice]: { answer: 'ja' as const, note: 'Iets over een delict' } }
    const dossier = { ...a.dossier, person: { ...a.dossier.person, bsn: '111222333' } }
    expect(justice).not.toBe('')
    expect(text(input({ criteria }, { dossier }))).not.toMatch(/delict|111222333/u)
  })
  it('is there for a stay of which nothing was typed', () => expect(text(input({ ...emptyStayFacts('s0') }))).toContain('Bijlage bij de aanvraag: intake en criteria'))
  it('says no more than was typed, whatever the dossier', () => {
    fc.assert(fc.property(anyDossier, (d) => {
      const stay = d.stays[0]
      if (!stay) return
      const said = text({ dossier: d, stay, house: a.house, norms, today: a.today })
      expect(said).not.toMatch(/undefined|null|NaN|\[object/u)
      expect(said.split('\n').every((l) => l === l.trim())).toBe(true)
      const ids = intakebijlage({ dossier: d, stay, house: a.house, norms, today: a.today }).sections.flatMap((s) => s.blocks.map((b) => b.id))
      expect(ids).toEqual([...new Set(ids)])
    }), { numRuns: 60 })
  })
})
