import { describe, expect, it } from 'vitest'
import type { ReceiptPerson } from '#shared/domain/regels/receiptsList.ts'
import { signingVersion } from '#shared/domain/regels/versions.ts'
import type { Rule, RulesVersion } from '#shared/domain/regels/rules.ts'
import { partLines } from '../../../../renderer/screens/huisregels/model/lines.ts'
import { signingLines, willSign, willSignWords } from '../../../../renderer/screens/huisregels/model/signing.ts'
import { heldWords, shownVersion, stateOf, versionBefore } from '../../../../renderer/screens/huisregels/model/versions.ts'
import { whyNotFinal } from '../../../../renderer/screens/huisregels/final/whyNotFinal.ts'

const print = (n: number): string => String(n).repeat(64)
const rule = (id: string, patch: Partial<Rule> = {}): Rule => ({ id, category: 'programma', text: `Regel ${id}.`, why: '', tier: 'gesprek', active: true, ...patch })
const version = (number: number, from: string | null, patch: Partial<RulesVersion> = {}): RulesVersion => ({
  id: `v${number}`, number, status: from === null ? 'concept' : 'vastgesteld', createdAt: '2026-01-01T10:00:00', from, heard: '', heardOn: null, opening: '', rules: [rule('a'), rule('b'), rule('c')], variables: {},
  frozen: from === null ? null : { at: '2026-01-01T10:00:00', userId: 'u', canonical: '', fingerprint: print(number) }, final: null, ...patch,
})
const versions = [version(1, '2026-01-01'), version(2, '2026-06-01'), version(3, '2026-12-01'), version(4, null)]
const [one, two, three, four] = versions
const today = '2026-11-23'

describe('which version', () => {
  it('whoever writes begins in the concept, whoever reads in the version that holds', () => {
    expect(shownVersion(versions, undefined, today, true)?.id).toBe('v4')
    expect(shownVersion(versions, undefined, today, false)?.id).toBe('v2')
    expect(shownVersion(versions, 'v1', today, true)?.id).toBe('v1')
    expect(shownVersion([], undefined, today, true)).toBeNull()
  })
  it('people sign the version that begins last, also before it holds', () => expect(signingVersion(versions)?.id).toBe('v3'))
  it('a version is compared with the one that held before it, a concept with the one that people sign', () => {
    expect([one, two, three, four].map((v) => v && (versionBefore(versions, v)?.id ?? null))).toEqual([null, 'v1', 'v2', 'v3'])
  })
  it('says how each stands, and until when it held', () => {
    expect([one, two, three, four].map((v) => v && stateOf(versions, v, today))).toEqual(['voorbij', 'geldt', 'komt', 'concept'])
    expect(one && heldWords(versions, one)).toBe('1 jan 2026 – 31 mei 2026')
    expect(three && heldWords(versions, three)).toBe('vanaf 1 dec 2026')
  })
})

describe('who signs', () => {
  const receipt = (versionId: string, fingerprint: string): ReceiptPerson['receipts'][number] => ({
    id: `o-${versionId}`, paper: 'huisregels', versionId, copyOn: null, gemeenteOn: null,
    signature: { id: 's', role: 'bewoner', name: 'Jo', at: '2026-06-02T10:00:00', userId: 'u', fingerprint, remark: '', route: { kind: 'ink' } },
  })
  const person = (name: string, receipts: ReceiptPerson['receipts'] = []): ReceiptPerson => ({ dossierId: name, stayId: `${name}-1`, name, callName: name, representative: '', papers: [], receipts })
  const people = [person('Ada', [receipt('v3', print(3))]), person('Bo', [receipt('v2', print(2))]), person('Cor'), person('Dik', [receipt('v3', print(9))])]

  it('names first who still has to, and does not believe a receipt under another text', () => {
    expect(signingLines(people, 'huisregels', version(3, '2026-12-01')).map((l) => [l.person.name, l.standing, l.receipts.length])).toEqual([['Bo', 'opnieuw', 0], ['Cor', 'eerste', 0], ['Dik', 'opnieuw', 0], ['Ada', 'klaar', 1]])
  })
  it('says beforehand who signs again and who for the first time; the other paper counts for nothing', () => {
    expect(willSignWords(willSign(people, 'huisregels'))).toBe('Dan tekenen alle 4 bewoners: 3 opnieuw, 1 voor het eerst.')
    expect(willSignWords(willSign(people, 'instroomvoorwaarden'))).toBe('Dan tekenen alle 4 bewoners voor het eerst.')
    expect(willSignWords({ again: 1, first: 0 })).toBe('Dan tekent 1 bewoner opnieuw.')
    expect(willSignWords({ again: 0, first: 0 })).toBe('Er woont nu niemand die tekent.')
  })
})

it('a rule that went stands behind the rule it stood behind', () => {
  const gone = { id: 'b', kind: 'weg', was: { rule: rule('b'), number: '4.2', text: 'Regel b.', why: '' }, now: null } as const
  const lines = partLines('huisregels', { rules: [rule('a'), rule('n'), rule('c')] }, version(1, '2026-01-01'), [gone], 'programma')
  expect(lines.map((l) => (l.kind === 'gone' ? `weg ${l.change.id}` : `${l.number} ${l.rule.id}`))).toEqual(['4.1 a', 'weg b', '4.2 n', '4.3 c'])
})

describe('making final asks, one thing at a time', () => {
  const ready = version(4, null, { from: today, heard: 'De raad is het eens.' })
  const asks = (v: RulesVersion, missing: readonly string[] = [], before: RulesVersion | null = null): string | undefined => whyNotFinal({ version: v, missing, today, before })
  it('a rule, its words, the facts, the day, and what the cliëntenraad said', () => {
    expect(asks(ready)).toBeUndefined()
    expect(asks({ ...ready, rules: [rule('a', { active: false })] })).toContain('Schrijf eerst een regel')
    expect(asks({ ...ready, rules: [rule('a', { text: ' ' }), rule('b')] })).toContain('Eén regel is nog leeg')
    expect(asks({ ...ready, rules: [rule('a', { text: '', active: false }), rule('b')] })).toBeUndefined()
    expect(asks(ready, ['telefoon'])).toContain('gegevens van het huis')
    expect(asks({ ...ready, from: null })).toContain('Kies eerst de dag')
    expect(asks({ ...ready, from: '2026-11-22' })).toContain('terug in de tijd')
    expect(asks(ready, [], version(3, '2026-12-01'))).toContain('begint pas op di 1 dec 2026')
    expect(asks({ ...ready, heard: '' })).toContain('cliëntenraad')
  })
})
