import { describe, expect, it } from 'vitest'
import type { BlockOf, Document } from '#shared/documents/model.ts'
import { documentText } from '#shared/documents/plainText.ts'
import { herstelblad } from '#shared/documents/herstelblad.ts'
import { signaleringskaart } from '#shared/documents/signaleringskaart.ts'
import { toestemming, withSheetSignatures } from '#shared/documents/toestemming.ts'
import { caseA, sheetA, signatureA } from '../../support/caseA.ts'
import { caseB } from '../../support/caseB.ts'

const text = (d: Document): string => documentText(d).join('\n')
const cards = (d: Document): readonly BlockOf<'card'>[] => d.sections.flatMap((s) => s.blocks).filter((b) => b.kind === 'card')

describe('signaleringskaart', () => {
  it('is there for the resident and for each naaste who may be at talks', () => {
    expect(cards(signaleringskaart(caseA())).map((c) => c.calls.archive)).toEqual(['De Proefhaven · hoort bij plan 1, versie 1 · voor Daan', 'De Proefhaven · hoort bij plan 1, versie 1 · voor mijn zus'])
  })
  it('fills the sheet with a card for the house when there is nobody else', () => {
    const a = caseA()
    expect(cards(signaleringskaart({ ...a, dossier: { ...a.dossier, naasten: [] } })).map((c) => c.calls.archive.split(' · ').at(-1))).toEqual(['voor Daan', 'voor het huis'])
  })
  it('leaves a line for a number that is not known, and always ends with the house', () => {
    expect(cards(signaleringskaart(caseA()))[0]?.calls.items).toEqual([{ who: 'Mijn sponsor', phone: '' }, { who: 'Het huis, dag en nacht', phone: '038-0000000' }])
    expect(cards(signaleringskaart(caseB()))[0]?.calls.items).toEqual([{ who: 'Het huis, dag en nacht', phone: '077-0000000' }])
  })
  it('sends red to the other side', () => {
    expect(cards(signaleringskaart(caseA()))[0]?.signals.items.map((s) => [s.level, s.name, s.action])).toEqual([
      ['groen', 'Groen', 'Ik ga door: sporten, meetings, op tijd naar bed.'], ['oranje', 'Oranje', 'Ik bel mijn sponsor. Daarna vertel ik het aan iemand van het huis.'], ['rood', 'Rood', 'Ik bel nu. Kijk op de andere kant.'],
    ])
  })
})

describe('toestemming', () => {
  const make = (sheet = sheetA, mark: Document['mark'] = 'geen'): Document => toestemming({ ...caseA(), sheet, mark })
  it('keeps the law apart from what needs consent', () => {
    const blocks = make().sections[0]?.blocks ?? []
    expect(blocks.map((b) => b.id)).toEqual(['s11-heading', 's11-law', 's11-consent', 's11-choices', 's11-rights', 's11-keep', 's11-signatures'])
    expect(text(make())).toContain('De gemeente Zwolle krijgt van het huis wat nodig is.')
  })
  it('shows each choice with its end', () => {
    const choices = make().sections[0]?.blocks.find((b) => b.kind === 'choices')
    expect(choices?.rows.map((r) => [r.cells.map((c) => c.map((i) => i.text).join('')).join('|'), r.choice])).toEqual([
      ['Mijn zus|Hoe het gaat, en gesprekken samen voeren.|18 dec 2026', 'ja'], ['Kliniek|Hoe het gaat, voor de nazorg.|1 apr 2026', 'ja'], ['Budgetbeheerder|Inkomsten, schulden en rekeningen.|18 dec 2026', 'ja'], ['Fietswerkplaats|Alleen mijn naam en mijn begeleider.|', 'nee'],
    ])
  })
  it('says no where consent was withdrawn', () => {
    const sheet = { ...sheetA, entries: sheetA.entries.map((e) => ({ ...e, withdrawnOn: '2026-03-03' })) }
    const choices = make(sheet).sections[0]?.blocks.find((b) => b.kind === 'choices')
    expect(choices?.rows.every((r) => r.choice === 'nee')).toBe(true)
    expect(text(make(sheet))).toContain('gestopt op 3 mrt 2026')
  })
  it('asks in a concept, and says plainly that nobody was named', () => {
    expect(text(make({ ...sheetA, entries: [] }, 'concept'))).toContain('Met wie mag het huis over mij praten?')
    expect(text(make({ ...sheetA, entries: [] }))).toContain('Er is nu niemand met wie het huis mijn gegevens deelt.')
  })
  it('carries signatures and the day in the footer when it is final', () => {
    const frozen = { at: '2026-01-22T14:00:00', userId: 'u', canonical: '', fingerprint: 'ab'.repeat(32) }
    const signatures = [signatureA('bewoner', 'Daan Voorbeeld', '2026-01-22T14:20:00', 'u-model', frozen.fingerprint), signatureA('begeleider', 'S. Model', '2026-01-22T14:21:00', 'u-model', frozen.fingerprint)]
    const d = withSheetSignatures(make(), { status: 'vastgesteld', frozen, signatures })
    expect(d.footer.archive).toBe('Gegevens en toestemming · Daan Voorbeeld · versie 1 · getekend 22 januari 2026 · vertrouwelijk')
    expect(text(d)).toContain('Daan Voorbeeld\nbewoner\n22 januari 2026, 14.20 uur')
    expect(text(d)).toContain('Code van deze tekst: ABAB ABAB ABAB ABAB')
  })
})

describe('herstelblad', () => {
  const words = Array.from({ length: 24 }, (_, i) => `woord${i + 1}`)
  const d = herstelblad({ house: { name: 'De Proefhaven', example: true }, words, on: '2026-01-05', number: 2 })
  it('holds the words in order and what to do with them', () => {
    expect(text(d)).toContain(words.map((w, i) => `${i + 1}\n${w}`).join('\n'))
    for (const said of ['Ook als niemand het wachtwoord meer weet.', 'Maak geen foto.', 'Dit blad werkt dan niet meer.', 'Spaties en hoofdletters maken niet uit.']) expect(text(d)).toContain(said)
  })
  it('is a secret, and says so instead of offering help', () => {
    expect(d.footer).toEqual({ strong: 'Geheim. Laat dit blad niet zien.', archive: 'Herstelblad De Proefhaven · blad 2 · 5 januari 2026 · strikt vertrouwelijk, alleen op papier' })
    expect(d.head?.right).toBe('Voorbeeld, niet gebruiken')
  })
})
