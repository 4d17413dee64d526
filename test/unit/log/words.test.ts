import { describe, expect, it, test } from 'vitest'
import { logFile } from '#shared/domain/log/export.ts'
import { joinLines } from '#shared/domain/log/join.ts'
import { lineSentence } from '#shared/domain/log/sentence.ts'
import { logTypeNames, logTypes } from '#shared/domain/log/types.ts'
import { whoLooked } from '#shared/domain/log/whoLooked.ts'
import { logboek, wieKeek } from '#shared/documents/logboek.ts'
import { documentText } from '#shared/documents/plainText.ts'
import { caseA } from '../../support/caseA.ts'
import { pdfOf, popplerPages } from '../../support/pdf.ts'
import { event } from './support.ts'

const users = new Map([['noor', 'Noor Başaran'], ['fatma', 'Fatma Yıldız']])
const names = { users, dossiers: new Map([['d1', 'Daan Voorbeeld'], ['d2', 'Mila Model']]) }
const said = (...events: readonly ReturnType<typeof event>[]): readonly string[] => joinLines(events).map((line) => lineSentence(line, names))

describe('the words of the log', () => {
  it('say for each type what was done and what was wanted, once', () => {
    for (const type of logTypeNames) {
      expect(logTypes[type].did, type).toMatch(/^[\p{L}{][^.]+[^. ]$/u)
      expect(logTypes[type].to.includes('{dossier}'), type).toBe(logTypes[type].did.includes('{dossier}'))
    }
    expect(new Set(logTypeNames.map((type) => logTypes[type].did)).size).toBe(logTypeNames.length)
  })
  it('join what is the same on one day', () => {
    expect(said(...['09:10', '11:00', '13:30', '14:00', '16:00', '16:40'].map((at) => event(`2026-11-03T${at}:00`)))).toEqual([
      'Noor Başaran bekeek het dossier van Daan Voorbeeld, 6 keer tussen 9.10 en 16.40 uur.',
    ])
    expect(said(event('2026-11-03T09:10:00'), event('2026-11-03T09:10:40'))).toEqual(['Noor Başaran bekeek het dossier van Daan Voorbeeld, 2 keer om 9.10 uur.'])
    expect(said(event('2026-11-03T23:59:00'), event('2026-11-04T00:01:00'))).toHaveLength(2)
  })
  it('name more dossiers, none, one that is not named here, and who it was for', () => {
    expect(said(event('2026-11-03T09:10:00', 'dossier.view', { dossierIds: ['d1', 'd2'] }))[0]).toContain('de dossiers van Daan Voorbeeld en Mila Model om')
    expect(said(event('2026-11-03T09:10:00', 'dossier.view', { dossierIds: ['d9'] }))[0]).toBe('Noor Başaran bekeek een dossier om 9.10 uur.')
    expect(said(event('2026-11-03T09:10:00', 'backup.make', { dossierIds: [], responsibleId: 'fatma' }))[0]).toBe('Noor Başaran maakte een reservekopie, namens Fatma Yıldız om 9.10 uur.')
  })
  it('name the user that was changed, and keep two of them apart', () => {
    const block = (objectId: string | null) => event('2026-11-03T09:10:00', 'user.block', { dossierIds: [], objectId })
    expect(said(block('fatma'), block('noor'))).toEqual(['Noor Başaran blokkeerde Fatma Yıldız om 9.10 uur.', 'Noor Başaran blokkeerde Noor Başaran om 9.10 uur.'])
    expect(said(block('gone'))).toEqual(['Noor Başaran blokkeerde een gebruiker om 9.10 uur.'])
  })
  it('say what was not done, and why in words', () => {
    expect(said(event('2026-11-03T09:10:00', 'plan.finalise', { ok: false, code: 'rights' }))).toEqual([
      'Noor Başaran wilde het plan in het dossier van Daan Voorbeeld vaststellen om 9.10 uur. Dat mag niet met deze rol.',
    ])
    const knock = event('2026-11-03T03:10:00', 'vault.unlock', { ok: false, code: 'wrong-secret', dossierIds: [] })
    expect(said(knock, { ...knock, at: '2026-11-03T03:12:00+01:00' })).toEqual(['Iemand wilde zich aanmelden als Noor Başaran, 2 keer tussen 3.10 en 3.12 uur. Het wachtwoord klopte niet.'])
    expect(said({ ...knock, userId: null })[0]).toMatch(/^Iemand wilde zich aanmelden om 3.10 uur\. Het wachtwoord/u)
    expect(said({ ...knock, type: 'vault.recover', code: 'recovery-word' })[0]).toBe('Iemand wilde binnenkomen met het herstelblad als Noor Başaran om 3.10 uur. De woorden klopten niet.')
  })
})

const ofDaan = [
  event('2026-11-24T10:00:00'),
  event('2026-11-26T09:10:00', 'dossier.view', { userId: 'fatma' }),
  event('2026-11-26T16:40:00', 'dossier.view', { userId: 'fatma' }),
  event('2026-11-27T08:00:00', 'document.print', { userId: 'left', objectId: 'v1' }),
  event('2026-11-27T08:30:00', 'dossier.view', { dossierIds: ['d2'] }),
]

test('who looked in this dossier, in words for the resident', () => {
  expect(whoLooked(ofDaan, 'd1', users, '2026-11-27')).toEqual({
    summary: 'Sinds 24 november 2026 keken 3 mensen in dit dossier. Het laatst was dat iemand die niet meer in de kluis staat, vandaag.',
    people: [
      { name: 'Fatma Yıldız', times: 2, last: '2026-11-26' },
      { name: 'Noor Başaran', times: 1, last: '2026-11-24' },
      { name: 'Iemand die niet meer in de kluis staat', times: 1, last: '2026-11-27' },
    ],
    days: [
      { day: '2026-11-27', title: 'vandaag', sentences: ['Iemand die niet meer in de kluis staat printte een document uit dit dossier om 8.00 uur.'] },
      { day: '2026-11-26', title: 'gisteren', sentences: ['Fatma Yıldız bekeek dit dossier, 2 keer tussen 9.10 en 16.40 uur.'] },
      { day: '2026-11-24', title: 'dinsdag 24 november 2026', sentences: ['Noor Başaran bekeek dit dossier om 10.00 uur.'] },
    ],
    count: 4,
  })
  expect(whoLooked([], 'd1', users, '2026-11-27').summary).toBe('In dit dossier heeft nog niemand gekeken sinds het logboek begon.')
})

test('who was refused did not look: the line stands there and counts nobody', () => {
  const refused = event('2026-11-26T09:10:00', 'dossier.view', { userId: 'fatma', ok: false, code: 'rights' })
  expect(whoLooked([refused], 'd1', users, '2026-11-27')).toEqual({
    summary: 'In dit dossier heeft nog niemand gekeken sinds het logboek begon.', people: [], count: 1,
    days: [{ day: '2026-11-26', title: 'gisteren', sentences: ['Fatma Yıldız wilde dit dossier bekijken om 9.10 uur. Dat mag niet met deze rol.'] }],
  })
  expect(whoLooked([...ofDaan, refused], 'd1', users, '2026-11-27').people.find((p) => p.name === 'Fatma Yıldız')?.times).toBe(2)
  expect(whoLooked(ofDaan.slice(0, 3), 'd1', users, '2026-11-28', '2026-11-26').summary).toBe('Van 24 november 2026 tot en met 26 november 2026 keken 2 mensen in dit dossier. Het laatst was dat Fatma Yıldız, op 26 november 2026.')
})

describe('the log on paper', () => {
  const lines = ofDaan.map((one, i) => ({ n: i + 1, event: one }))
  const { house } = caseA()
  it('is a document like any other, and every sentence comes out in the PDF', async () => {
    const many = Array.from({ length: 400 }, (_, i) => ({ n: i + 1, event: event(`2026-11-${String((i % 27) + 1).padStart(2, '0')}T10:00:00`, logTypeNames[i % logTypeNames.length]) }))
    for (const document of [
      logboek({ house, lines: many, names, findings: [{ sentence: 'Regel 3 van het logboek ontbreekt.' }], limits: 'Alleen november 2026.', today: '2026-11-27' }),
      wieKeek({ house, lines, dossierId: 'd1', name: 'Daan Voorbeeld', users, today: '2026-11-27' }),
    ]) {
      const drawn = popplerPages(await pdfOf(document)).join(' ').replace(/\s+/gu, ' ')
      for (const words of documentText(document).slice(0, 12)) expect(drawn).toContain(words)
    }
  })
  it('says that all of it holds, or what does not', () => {
    const words = (findings: readonly { readonly sentence: string }[]): string => documentText(logboek({ house, lines, names, findings, limits: '', today: '2026-11-27' })).join('\n')
    expect(words([])).toContain('Elke regel staat er zoals hij is opgeschreven, en er ontbreekt niets.')
    expect(words([{ sentence: 'Regel 3 ontbreekt.' }])).toContain('Regel 3 ontbreekt.')
    expect(words([{ sentence: 'Regel 3 ontbreekt.' }])).not.toContain('Elke regel staat er')
  })
  it('says to a resident which days it is about, and when the log is not whole', () => {
    const sheet = (more: object): string => documentText(wieKeek({ house, lines, dossierId: 'd1', name: 'Daan Voorbeeld', users, today: '2026-11-27', ...more })).join('\n')
    expect(sheet({})).not.toMatch(/Welke dagen|Let op/u)
    expect(sheet({ days: 'vanaf 26 november 2026' })).toContain('Dit blad gaat alleen over wat er gebeurde vanaf 26 november 2026.')
    expect(sheet({ broken: true })).toContain('Een deel van het logboek is weg of veranderd. Misschien keek er nog iemand.')
  })
  it('names no other resident on the sheet of one', () => {
    expect(documentText(wieKeek({ house, lines, dossierId: 'd1', name: 'Daan Voorbeeld', users, today: '2026-11-27' })).join('\n')).not.toMatch(/Mila|d2/u)
  })
  it('as a file: every line with what the standard asks', () => {
    const file = logFile({ house: 'Huis', madeAt: '2026-11-27T10:00:00', lines, names, findings: [] })
    expect(file.lines[3]).toEqual({
      number: 4, at: '2026-11-27T08:00:00+01:00', user: { id: 'left', name: 'Iemand die niet meer in de kluis staat' }, responsible: null, action: 'E', type: 'document.print', kind: 'Geprint of opgeslagen',
      dossiers: [{ id: 'd1', name: 'Daan Voorbeeld' }], objectId: 'v1', done: true, code: null, words: 'Iemand die niet meer in de kluis staat printte een document uit het dossier van Daan Voorbeeld om 8.00 uur.',
    })
  })
})
