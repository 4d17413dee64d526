import { describe, expect, it } from 'vitest'
import { openExchange } from '../../../electron/exchange/openExchange.ts'

const base = { format: 'baken-uitwisseling/1', house: { name: 'Huis' }, dossier: { person: { firstName: 'Jo' } } }
const stay = (facts: unknown, content: unknown = {}): unknown => ({ ...base, dossier: { ...base.dossier, stays: [{ facts, plan: [{ content }] }] } })
const said = (file: unknown): string => {
  const read = openExchange(typeof file === 'string' ? Buffer.from(file) : Buffer.from(JSON.stringify(file, null, 1)))
  return read.ok ? 'ok' : read.problem.text
}

describe('a mistake in a file is told where it stands, with what belongs there', () => {
  it.each([
    [stay({ plannedEnd: 'volgend jaar' }), 'dossier › verblijven › 1 › gegevens van het verblijf › geplande einddatum (dossier.stays[0].facts.plannedEnd, regel 13): hier hoort een datum als 2026-12-18, of null, er staat "volgend jaar".'],
    [stay({ plannedEnd: '2026-02-30' }), 'dossier › verblijven › 1 › gegevens van het verblijf › geplande einddatum (dossier.stays[0].facts.plannedEnd, regel 13): dit is geen bestaande datum. Er staat "2026-02-30".'],
    [stay({ plannedend: null }), 'dossier › verblijven › 1 › gegevens van het verblijf (dossier.stays[0].facts, regel 12): het veld "plannedend" bestaat niet. Bedoel je "plannedEnd"?'],
    [stay({ rent: 'veel' }), 'dossier › verblijven › 1 › gegevens van het verblijf › huur (dossier.stays[0].facts.rent, regel 13): hier hoort een getal van 0 tot en met 5000, of null, er staat "veel".'],
    [stay({ phase: 'eind' }), 'dossier › verblijven › 1 › gegevens van het verblijf › fase (dossier.stays[0].facts.phase, regel 13): hier hoort een van deze woorden: "start", "opbouw", "uitstroom", of null, er staat "eind".'],
    [{ ...base, house: {} }, 'huis › naam van het huis (house.name, regel 3): dit veld ontbreekt. Hier hoort tekst van hooguit 300 tekens.'],
    [{ ...base, dossier: { person: { bsn: '123456789' } } }, 'dossier › bewoner › BSN (dossier.person.bsn, regel 8): dit BSN klopt niet. Kijk de negen cijfers na. Er staat "123456789".'],
    [{ ...base, dossier: { ...base.dossier, naasten: [{ id: 'a' }, { id: 'a' }] } }, 'dossier › naasten › 2 › kenmerk (dossier.naasten[1].id, regel 15): dit kenmerk staat al bij een ander in deze lijst. Geef elk een eigen kenmerk, of laat het weg. Er staat "a".'],
  ])('%#', (file, sentence) => expect(said(file)).toBe(sentence))
  it('of a goal without leefgebied, a week of six days, a rule of an unknown kind', () => {
    expect(said(stay({}, { goals: [{ words: 'x' }] }))).toMatch(/^dossier › .* › doelen › 1 › leefgebied \(.*\): dit veld ontbreekt\. Hier hoort een van deze woorden: "herstel"/u)
    expect(said(stay({}, { week: [{}, {}, {}, {}, {}, {}] }))).toMatch(/› week \(.*\): hier hoort een lijst van precies 7 tussen \[ en \], er staat een lijst van 6\.$/u)
    expect(said({ ...base, profile: { id: 'x', norms: [{ id: 'n', rule: { kind: 'ooit' } }] } })).toMatch(/› regel › soort norm \(.*\): hier hoort een van deze woorden: "once"/u)
  })
  it.each([
    ['{"format": "baken-uitwisseling/1",\n  "house": {"name": "x",}\n}', 'Dit is geen geldige JSON: hier hoort de naam van een veld tussen aanhalingstekens, er staat "}" (regel 2, plaats 25).'],
    ['{"a": 1, "a": 2}', 'Dit is geen geldige JSON: het veld "a" staat hier twee keer (regel 1, plaats 10).'],
    ['{"__proto__": {"ok": true}}', 'Dit is geen geldige JSON: een veld mag niet "__proto__" heten (regel 1, plaats 2).'],
    ['{"a": "\\ud800"}', 'Dit is geen geldige JSON: in deze tekst staat een half teken (regel 1, plaats 7).'],
    ['[1, 2', 'Dit is geen geldige JSON: hier hoort een komma of ], er staat het einde van het bestand (regel 1, plaats 6).'],
    ['', 'Dit bestand is leeg.'],
    ['{"format": "baken-uitwisseling/2"}', 'Dit bestand heeft versie 2 van het uitwisselformaat, en deze Baken kent versie 1. Werk Baken bij, of vraag om een bestand in versie 1.'],
    ['{"format": "iets anders"}', 'Dit is geen uitwisselbestand van Baken: het veld "format" hoort "baken-uitwisseling/1" te zijn, er staat "iets anders".'],
    ['[]', 'Dit is geen uitwisselbestand van Baken: het veld "format" hoort "baken-uitwisseling/1" te zijn.'],
  ])('%j', (text, sentence) => expect(said(text)).toBe(sentence))
})

describe('odd files', () => {
  const text = JSON.stringify(base)
  it('with a byte order mark, or in UTF-16, are read', () => {
    expect(said(`\uFEFF${text}`)).toBe('ok')
    const little = Buffer.from(`\uFEFF${text}`, 'utf16le')
    expect(openExchange(little).ok).toBe(true)
    expect(openExchange(Buffer.from(little).swap16()).ok).toBe(true)
  })
  it('a hundred thousand brackets deep, or twenty million letters long, are refused in a sentence', () => {
    expect(said('['.repeat(100_000))).toContain('dieper in elkaar')
    expect(said('{"a":'.repeat(100_000))).toContain('dieper in elkaar')
    expect(said(`"${'x'.repeat(21 * 1024 * 1024)}"`)).toContain('te groot')
    expect(said(JSON.stringify({ ...base, dossier: { person: { firstName: 'x'.repeat(5_000_000) } } }))).toContain('(5000000 tekens)')
  })
  it('with a hundred thousand values, all of them wrong, are refused in a sentence', () => {
    const entries = (n: number): unknown => ({ ...base, dossier: { ...base.dossier, consents: [{ entries: Array.from({ length: n }, () => ({ who: 3 })) }] } })
    expect(said(entries(100_000))).toContain('meer waarden dan een uitwisselbestand ooit heeft')
    expect(said(entries(29_000))).toMatch(/› regels › 1 › met wie \(.*er staat 3\.$/u)
  })
  it('that are no text are refused', () => {
    expect(openExchange(Buffer.from([0x25, 0x50, 0x44, 0x46, 0xff, 0xc0]))).toMatchObject({ ok: false, problem: { code: 'exchange.text' } })
  })
  it('whose signed text does not fit its fingerprint are refused', () => {
    const signed = { at: '2026-01-22T14:00:00', text: '{}', fingerprint: 'ab'.repeat(32), finalAt: null, finalBy: '', signatures: [] }
    expect(said({ ...base, dossier: { ...base.dossier, stays: [{ plan: [{ signed }] }] } })).toMatch(/de tekst past niet bij de vingerafdruk/u)
  })
})
