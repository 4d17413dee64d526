import { describe, expect, it } from 'vitest'
import { canonical } from '#shared/documents/canonical.ts'
import type { Document } from '#shared/documents/model.ts'
import { documentText } from '#shared/documents/plainText.ts'
import { fingerprintCode, withSignatures } from '#shared/documents/signing.ts'
import { textToFreeze } from '#shared/documents/trajectplan.ts'
import type { Signature } from '#shared/domain/signature/signature.ts'
import { caseA, caseASigned, caseAToSign, houseA } from '../../support/caseA.ts'

const last = (d: Document): string => documentText({ ...d, sections: d.sections.slice(-1) }).join('\n')
const cells = (d: Document) => d.sections.at(-1)?.blocks.flatMap((b) => (b.kind === 'signatures' ? b.cells : [])) ?? []
const only = (role: Signature['role'], change: Partial<Signature>) => caseASigned((all) => all.map((s) => (s.role === role ? { ...s, ...change } : s))).document

describe('signatures under a frozen text', () => {
  it('leave the fingerprint of the text alone', () => {
    const a = caseAToSign()
    expect(a.version.frozen?.canonical).toBe(canonical(textToFreeze(caseA())))
    expect(canonical(textToFreeze(caseASigned()))).not.toBe('')
    expect(caseASigned().document.sections.slice(0, -1)).toEqual(textToFreeze(caseA()).sections.slice(0, -1))
  })
  it('wait on paper: a date to write, the code, what to do with the sheet', () => {
    const d = caseAToSign().document
    expect(cells(d).map((c) => [c.name, c.role, c.when, c.state.kind])).toEqual([['Daan Voorbeeld', 'bewoner', 'Datum:', 'open'], ['S. Model', 'persoonlijk begeleider', 'Datum:', 'open'], ['F. Proef', 'hbo, eindverantwoordelijk', 'Datum:', 'open']])
    expect(last(d)).toContain(`Plan 1, versie 1, code ${fingerprintCode(caseAToSign().version.frozen?.fingerprint ?? '')}. Scan dit blad en bewaar het bij deze versie.`)
  })
  it('show ink with day and time once given, and the code of the text', () => {
    const d = caseASigned().document
    expect(cells(d).map((c) => [c.when, c.state.kind])).toEqual([['22 januari 2026, 14.10 uur', 'ink'], ['22 januari 2026, 14.11 uur', 'ink'], ['22 januari 2026, 14.14 uur', 'ink']])
    expect(last(d)).toMatch(/Code van deze tekst: [0-9A-F]{4}( [0-9A-F]{4}){3}$/u)
    expect(d.mark).toBe('geen')
  })
  it('tell of a copy only when one was given, and of another day when it was another day', () => {
    const c = caseASigned()
    const text = textToFreeze(c)
    expect(last(withSignatures(text, { ...c.version, copies: [] }, houseA))).not.toContain('kopie op')
    expect(last(withSignatures(text, { ...c.version, copies: [] }, houseA))).not.toContain('dezelfde dag')
    expect(last(withSignatures(text, { ...c.version, copies: [{ to: 'gemeente', on: '2026-01-23' }] }, houseA))).toContain('De gemeente kreeg een kopie op 23 januari 2026.')
  })
  it('quote a remark of one who signs all the same, with the day to look again', () => {
    const d = only('bewoner', { remark: 'Drie meetings per week is te veel als ik straks ook werk.' })
    expect(last(d)).toContain('Ik ben het niet (helemaal) eens, omdat\n“Drie meetings per week is te veel als ik straks ook werk.”\nWe voeren het plan wel uit. Op 5 april 2026 kijken we opnieuw.')
    expect(cells(d)[0]?.role).toBe('bewoner · tekent mét deze opmerking')
    expect(last(d)).toContain('Ik heb dit plan samen met mijn begeleider gemaakt.')
  })
  it('quote a refusal, name who wrote it down, and claim nothing for the resident', () => {
    const d = only('bewoner', { route: { kind: 'refused', reason: 'Ik wil er eerst met mijn zus over praten.' } })
    expect(last(d)).toContain('Ik teken niet. Reden:\n“Ik wil er eerst met mijn zus over praten.”\nS. Model was erbij en schreef de reden op.')
    expect(last(d)).toContain('tekent niet\nDaan Voorbeeld\nbewoner\nbesproken op 22 januari 2026')
    expect(last(d)).not.toContain('Ik heb dit plan samen')
  })
  it('say for whom another colleague signed', () => expect(cells(only('hbo', { name: 'J. Ander' }))[2]).toMatchObject({ name: 'J. Ander', role: 'hbo, eindverantwoordelijk, namens F. Proef' }))
  it('show a typed name with its witness', () => expect(last(only('begeleider', { route: { kind: 'typed', typedName: 'S. Model', witness: 'R. Staal' } }))).toContain('S. Model\nS. Model\npersoonlijk begeleider\n22 januari 2026, 14.11 uur\ngetuige: R. Staal'))
  it('name the day on the paper, not that of the scan', () => {
    const scan = { id: 'b', name: 'scan.pdf', mime: 'application/pdf', size: 1, addedAt: '2026-01-25T09:00:00' }
    expect(cells(only('bewoner', { at: '2026-01-25T09:00:00', route: { kind: 'paper', scan, signedOn: '2026-01-23' } }))[0]).toMatchObject({ when: 'vrijdag 23 januari 2026', state: { kind: 'paper' } })
  })
  it('mix: who signed on screen stands there, who still must keeps a line', () => {
    const waiting = caseAToSign()
    const ink = caseASigned().version.signatures.slice(0, 1)
    const d = withSignatures(textToFreeze(waiting), { ...waiting.version, signatures: ink }, houseA)
    expect(cells(d).map((c) => c.state.kind)).toEqual(['ink', 'open', 'open'])
    expect(last(d)).toContain('Scan dit blad en bewaar het bij deze versie.')
  })
  it('carry the status in the footer', () => {
    expect(caseAToSign().document.footer.archive).toContain(' · ter ondertekening · ')
    expect(caseASigned().document.footer.archive).toContain(' · vastgesteld 22 januari 2026 · ')
  })
})
