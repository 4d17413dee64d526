import { describe, expect, it } from 'vitest'
import { documentText } from '#shared/documents/plainText.ts'
import { trajectplan } from '#shared/documents/trajectplan.ts'
import type { Receipt } from '#shared/domain/regels/receipts.ts'
import { noPapers, type HousePapers, type RulesVersion } from '#shared/domain/regels/rules.ts'
import { signedFacts } from '#shared/domain/regels/signedFacts.ts'
import type { Signature } from '#shared/domain/signature/signature.ts'
import { caseA } from '../../support/caseA.ts'

const version = (number: number): RulesVersion => ({ id: `v${number}`, number, status: 'vastgesteld', createdAt: '2026-01-01T10:00:00', from: '2026-01-01', heard: '', heardOn: null, opening: '', rules: [], variables: {}, frozen: null, final: null })
const papers: HousePapers = { ...noPapers, huisregels: [version(4), version(5)] }
const receipt = (id: string, n: number, at: string, route: Signature['route'], paper: Receipt['paper'] = 'huisregels'): Receipt => ({ id, paper, versionId: `v${n}`, copyOn: null, gemeenteOn: null, signature: { id, role: 'bewoner', name: 'Jo', at, userId: 'u', fingerprint: 'ab'.repeat(32), remark: '', route } })
const ink: Signature['route'] = { kind: 'ink', ink: [[1, 2]] }
const a = caseA()
const typed = { ...a.stay.facts, houseRulesSignedOn: '2025-12-20', houseRulesVersion: '3', admissionSignedOn: '2025-12-21', admissionVersion: '2' }
const said = (receipts: readonly Receipt[]) => {
  const { houseRulesSignedOn, houseRulesVersion, admissionSignedOn, admissionVersion } = signedFacts({ facts: typed, receipts: [...receipts] }, papers)
  return [houseRulesSignedOn, houseRulesVersion, admissionSignedOn, admissionVersion]
}

describe('when the papers at the door were signed', () => {
  it('is as it was typed while nothing was signed in Baken', () => expect(said([])).toEqual(['2025-12-20', '3', '2025-12-21', '2']))
  it('is the newest signature in Baken, with the number of its version; the other paper stays as typed', () =>
    expect(said([receipt('o2', 5, '2026-03-01T10:00:00', ink), receipt('o1', 4, '2026-01-05T10:00:00', ink)])).toEqual(['2026-03-01', '5', '2025-12-21', '2']))
  it('of paper is the day on the paper', () => expect(said([receipt('o1', 4, '2026-01-08T10:00:00', { kind: 'paper', scan: { id: 'b', name: '', mime: '', size: 1, addedAt: '2026-01-08T10:00:00' }, signedOn: '2026-01-06' })])).toEqual(['2026-01-06', '4', '2025-12-21', '2']))
  it('is no refusal', () => expect(said([receipt('o1', 4, '2026-01-05T10:00:00', ink), receipt('o2', 5, '2026-03-01T10:00:00', { kind: 'refused', reason: 'nee' })])).toEqual(['2026-01-05', '4', '2025-12-21', '2']))
  it('of a version that is gone has no number', () => expect(said([receipt('o1', 9, '2026-01-05T10:00:00', ink)])).toEqual(['2026-01-05', '', '2025-12-21', '2']))
  it('stands in the plan', () => {
    const stay = { ...a.stay, facts: typed, receipts: [receipt('o1', 5, '2026-03-01T10:00:00', ink)] }
    const plan = documentText(trajectplan({ ...a, dossier: { ...a.dossier, stays: [stay] }, stay, house: { ...a.house, papers }, mark: 'concept' })).join(' ')
    expect(plan).toContain('Op 21 december 2025 tekende ik de instroomvoorwaarden (versie 2).')
    expect(plan).toContain('Op 1 maart 2026 tekende ik de huisregels (versie 5).')
  })
})
