import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Block } from '#shared/documents/model.ts'
import { blockText, documentText, normalise } from '#shared/documents/plainText.ts'
import { piecesOf } from '#shared/documents/pieces.ts'
import { sentencesOf, wordAt, wordsOf } from '#shared/documents/speech/sentences.ts'
import { anyDocument } from '../../support/arbitraryDocument.ts'
import { caseA, caseASigned } from '../../support/caseA.ts'
import { sampleDocument } from '../../support/sampleDocument.ts'

const row = (text: string): Block => ({ id: 'r', kind: 'row', label: '', paragraphs: [[{ text }]] })
const heard = (text: string): readonly string[] => sentencesOf(row(text)).map((s) => s.text)

describe('what is said aloud', () => {
  it.each([
    ['Ik schrijf mij in, uiterlijk 5 feb.', 'Ik schrijf mij in, uiterlijk 5 februari.'],
    ['do 5 feb 2026', 'donderdag 5 februari 2026.'],
    ['Dat zei ik op 5-1-2026.', 'Dat zei ik op 5 januari 2026.'],
    ['Dagopening om 08.30 uur en sluiting om 16.00 uur.', 'Dagopening om 8 uur 30 en sluiting om 16 uur.'],
    ['08.30 – 09.45 Dagopening', '8 uur 30 tot 9 uur 45 Dagopening.'],
    ['1.10 Je gokt niet, regel 10.4', '1.10 Je gokt niet, regel 10.4.'],
    ['Ik kan 24/7 bellen.', 'Ik kan dag en nacht bellen.'],
    ['€ 485 per maand.', '485 euro per maand.'],
    ['Ongeveer € 11.400 bij zes partijen.', 'Ongeveer 11400 euro bij zes partijen.'],
    ['Het kost €497,50.', 'Het kost 497 euro 50.'],
    ['◐ bezig', 'bezig.'],
    ['● met een doel · ○ nu niet', 'met een doel nu niet.'],
    ['Ik ga naar de GGZ, o.a. voor een gesprek.', 'Ik ga naar de G G Z, onder andere voor een gesprek.'],
    ['Bel 038-0000000.', 'Bel 0 3 8, 0 0 0 0 0 0 0.'],
    ['“Ik wil niet meer liegen.”', 'Ik wil niet meer liegen.'],
    ['Geldig 5 jan t/m 4 mrt', 'Geldig 5 januari tot en met 4 maart.'],
    ['3x per week, 50% & meer', '3 keer per week, 50 procent en meer.'],
    ['Goed zo 👍🏽 Daan', 'Goed zo Daan.'],
    // Words that JavaScript finds in every object.
    ['Mijn werk: constructor, valueOf en __proto__.', 'Mijn werk: constructor, valueOf en __proto__.'],
  ])('%s', (paper, said) => expect(heard(paper)).toEqual([said]))
  it('goes sentence by sentence, and an initial ends none', () => expect(heard('Ik bel S. Model. Lukt dat niet? Dan bel ik het huis.')).toEqual(['Ik bel S Model.', 'Lukt dat niet?', 'Dan bel ik het huis.']))
  it('leaves the fingerprint out', () => expect(heard('Code van deze tekst: 7F3A 91C0 5E28 D4B6')).toEqual([]))
  it('finds the word on paper from the letter that the voice is at', () => {
    const [s] = sentencesOf(row('Het kost € 11.400 per jaar.'))
    if (!s) throw new Error('nothing said')
    const paper = wordsOf(row('Het kost € 11.400 per jaar.'))
    expect([0, 4, 9, 15, 20, 24].map((letter) => paper[wordAt(s, letter) ?? -1])).toEqual(['Het', 'kost', '11.400', '11.400', 'per', 'jaar.'])
  })
})

describe('for every document', () => {
  const holds = (law: (blocks: readonly Block[]) => void): void => {
    fc.assert(fc.property(anyDocument, (d) => law(d.sections.flatMap((s) => s.blocks))), { numRuns: 200 })
    for (const d of [caseASigned().document, sampleDocument()]) law(d.sections.flatMap((s) => s.blocks))
  }
  it('counts the words as they stand on paper', () => holds((blocks) => { for (const b of blocks) expect(wordsOf(b).join(' ')).toBe(normalise(blockText(b).join(' '))) }))
  it('says words in the order of the paper, each once, at a place of its own', () =>
    holds((blocks) => {
      for (const b of blocks) {
        const sentences = sentencesOf(b)
        const places = sentences.flatMap((s) => s.words)
        expect(places.map((w) => w.word)).toEqual([...new Set(places.map((w) => w.word))].toSorted((x, y) => x - y))
        for (const s of sentences) {
          expect(s.words.every((w) => w.word >= s.first && w.word <= s.last && w.to <= s.text.length && s.text.slice(w.from, w.to).trim() !== '')).toBe(true)
          for (const w of s.words) expect(wordAt(s, w.from)).toBe(w.word)
        }
      }
    }))
  it('says every word with a letter in it, but for a time’s ‘uur’ and the fingerprint', () => {
    const silent = caseASigned().document.sections.flatMap((s) => s.blocks).flatMap((b) => {
      const said = new Set(sentencesOf(b).flatMap((s) => s.words.map((w) => w.word)))
      return wordsOf(b).filter((w, n) => /\p{L}/u.test(w) && !said.has(n))
    })
    expect(silent.filter((w) => !w.startsWith('uur')).join(' ')).toMatch(/^Code van deze tekst:( [0-9A-F]{4})*$/u)
  })
})

describe('the pieces to read', () => {
  const pieces = piecesOf(caseA().document)
  it('hold all that the document says, in its order', () => expect(pieces.flatMap((p) => p.blocks.flatMap(blockText)).map(normalise).filter(Boolean)).toEqual(documentText(caseA().document)))
  it('never leave a heading by itself', () => expect(pieces.filter((p) => p.blocks.every((b) => b.kind === 'heading'))).toEqual([]))
  it('know the field of the block that tells', () => expect(pieces.find((p) => p.blocks.some((b) => b.id === 'goal-d1'))?.origin).toEqual({ step: 'goal:d1', field: 'goal:d1.words' }))
})
