import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Norm } from '#shared/domain/profile/profile.ts'
import { askedField } from '#shared/norms/askedField.ts'
import { coach } from '#shared/text/coach/coach.ts'
import { baseId, normsDoc, normsPage, sourcedProfiles, sources } from '../../support/normsDoc.ts'
import { shippedProfiles } from '../../support/profiles.ts'

const norms = sourcedProfiles.flatMap((p) => p.norms)
const numbered = (letter: string, last: number): readonly string[] => Array.from({ length: last }, (_, i) => `${letter}${String(i + 1).padStart(2, '0')}`)
// What was read out of the five documents, by their letter.
const all = [...numbered('A', 60), ...numbered('B', 61), ...numbered('V', 66), ...numbered('L', 24), ...numbered('G', 6)]
const sentences = (n: Norm): readonly string[] => [n.text, ...(n.rule.kind === 'criterion' ? [n.rule.question] : [])]
const told = (among: readonly Norm[]): readonly string[] => among.map((n) => n.id)

describe('every norm of the sources', () => {
  it('is there once: 217, none unknown, and a further rule of the same sentence has a letter', () => {
    expect(all).toHaveLength(217)
    expect([...new Set(norms.map((n) => baseId(n.id)))].sort()).toEqual([...all].sort())
    expect(new Set(norms.map((n) => n.id)).size).toBe(norms.length)
    expect(norms.filter((n) => !/^[ABVLG]\d\d[a-z]?$/u.test(n.id))).toEqual([])
  })
  it('has a place in the program, but for the five that say nothing of a house', () => {
    expect(told(norms.filter((n) => n.rule.kind === 'outside')).toSorted()).toEqual(['G01', 'G02', 'G04', 'G06', 'L23'])
  })
  it('asks only for fields that exist', () => {
    expect(norms.flatMap((n) => (n.rule.kind === 'ask' && askedField(n.rule.field) === null ? [`${n.id}: ${n.rule.field}`] : []))).toEqual([])
    expect([askedField('stay.nooit'), askedField('nergens.naam'), askedField('stay.indicatie.from.jaar'), askedField('stay.indicatie.from')]).toEqual([null, null, null, 'Dossier, Intake: Geldig van'])
  })
  it('of the national layer is advice, but for the end of the indicatie and the two terms of the gemeente', () => {
    expect(told(norms.filter((n) => baseId(n.id).startsWith('V') ? !n.advice : n.advice))).toEqual(['V32', 'V50', 'V52'])
  })
  it('has a quote of at most twenty words whose place in the text is known', () => {
    const places = new Map(sources.map((s) => [s.document, s.offsets]))
    expect(norms.filter((n) => n.source.quote.split(/\s+/u).length > 20 || (places.get(n.source.document)?.[n.id] ?? places.get(n.source.document)?.[baseId(n.id)]) === undefined)).toEqual([])
  })
})

describe('our own sentence of a norm', () => {
  const ours = shippedProfiles.flatMap((p) => p.norms)
  it('is not the sentence of the source', () => {
    const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\d]+/gu, ' ').trim()
    expect(told(ours.filter((n) => plain(n.text) === plain(n.source.quote) || plain(n.text).includes(` ${plain(n.source.quote)} `)))).toEqual([])
  })
  it('holds no norm by its number and no profile by its code', () => expect(told(ours.filter((n) => sentences(n).some((t) => /\b[ABVLGH]\d\d/u.test(t) || /\bS0\b/u.test(t))))).toEqual([]))
  it('is short, says who does it, and has no word of the trade but those on the letters of the gemeente', () => {
    const known = /^(?:de |het )?(?:indicaties?|beschikking|centrumgemeente|evaluatie)$/iu
    expect(ours.flatMap((n) => sentences(n).flatMap((text) => coach(text, 'prose').flatMap((f) => (f.kind === 'jargon' && known.test(text.slice(f.from, f.to)) ? [] : [`${n.id}: ${f.message}`]))))).toEqual([])
  })
  it('is a whole sentence', () => expect(told(ours.filter((n) => !/^[\p{Lu}\d].*[.?)]$/su.test(n.text)))).toEqual([]))
})

describe('docs/normen.md', () => {
  it('is what the profiles, the places and the tables of the tests make of it (npm run norms:docs)', () => expect(readFileSync(normsPage, 'utf8')).toBe(normsDoc()))
})
