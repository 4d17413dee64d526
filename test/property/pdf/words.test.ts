import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Block, Document } from '#shared/documents/model.ts'
import { documentText } from '#shared/documents/plainText.ts'
import { openFonts } from '../../../electron/documents/pdf/fonts/fontSet.ts'
import { hasRight } from '../../../electron/documents/pdf/text/bidi.ts'
import { setText } from '../../../electron/documents/pdf/text/lines.ts'
import { type } from '../../../electron/documents/pdf/tokens.ts'
import { documentOf } from '../../support/sampleDocument.ts'
import { fontsFolder, pdfOf, popplerText } from '../../support/pdf.ts'

const letters = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZéëïóüçñşğłőđ0123456789.,?!€%()'.split(''))
const word = fc.array(letters, { minLength: 1, maxLength: 14 }).map((l) => l.join(''))
const name = fc.constantFrom('Nguyễn', 'Şükrü', 'Łódź', 'שלום', 'محمد', 'Ольга', 'Γιώργος', '😀', 'S. Model', '038-0000000')
const long = fc.string({ minLength: 60, maxLength: 200, unit: letters })
const of = (rare: fc.Arbitrary<string>): fc.Arbitrary<string> => fc.array(fc.oneof({ weight: 8, arbitrary: word }, { weight: 1, arbitrary: rare }), { minLength: 1, maxLength: 40 }).map((w) => w.join(' '))
// Names in other scripts, or words that must break; a 100-letter word of signs inside a Hebrew paragraph is nobody's text.
const sentence = fc.oneof(of(name), of(long))
const inline = fc.array(sentence.map((text) => ({ text: `${text} ` })), { minLength: 1, maxLength: 3 })

const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ id: fc.constant('r'), kind: fc.constant('row' as const), label: sentence, paragraphs: fc.array(inline, { minLength: 1, maxLength: 4 }) }),
  fc.record({ id: fc.constant('w'), kind: fc.constant('words' as const), label: word, text: sentence, size: fc.constantFrom('cover' as const, 'plan' as const, 'small' as const) }),
  fc.record({ id: fc.constant('l'), kind: fc.constant('list' as const), label: word, items: fc.array(sentence, { minLength: 1, maxLength: 5 }) }),
  fc.record({ id: fc.constant('t'), kind: fc.constant('table' as const), columns: fc.constant([{ title: 'Wie', width: 46 }, { title: 'Wat', width: 124 }]), rows: fc.array(fc.tuple(inline, inline), { minLength: 1, maxLength: 12 }) }),
  fc.record({ id: fc.constant('s'), kind: fc.constant('steps' as const), label: word, items: fc.array(fc.record({ text: sentence, when: word }), { minLength: 1, maxLength: 4 }) }),
  fc.record({
    id: fc.constant('g'), kind: fc.constant('goal' as const), number: fc.constant(1), title: fc.constant('Doel 1'), area: sentence, now: sentence, words: sentence, agreed: sentence, open: sentence,
    actions: fc.record({ columns: fc.constant(['Wat', 'Wie', 'Wanneer'] as const), rows: fc.array(fc.tuple(sentence, word, word), { maxLength: 6 }) }),
    notes: fc.array(fc.record({ label: word, text: sentence, soft: fc.boolean() }), { maxLength: 4 }),
  }),
)
const heading: fc.Arbitrary<Block> = fc.record({ id: fc.constant('h'), kind: fc.constant('heading' as const), number: fc.constantFrom('1', '12'), title: sentence })
const document: fc.Arbitrary<Document> = fc
  .array(fc.record({ id: fc.constant('x'), title: word, newPage: fc.boolean(), blocks: fc.tuple(heading, fc.array(block, { minLength: 1, maxLength: 4 })).map(([h, rest]) => [h, ...rest]) }), { minLength: 1, maxLength: 3 })
  .map((sections) => documentOf(sections))

const plainWords = (text: string): readonly string[] => text.split(/\s+/u).filter((w) => /^[\w.,?!]{1,14}$/u.test(w))

describe('arbitrary documents', () => {
  it('the file holds every word (the renderer refuses otherwise), and another program reads them too', async () => {
    await fc.assert(
      fc.asyncProperty(document, async (doc) => {
        const read = popplerText(await pdfOf(doc, true))
        const squeezed = read.replaceAll(' ', '')
        // A word may be broken over two lines where its column is narrow; no letter of it is lost, and none comes between.
        for (const text of documentText(doc).filter((t) => !hasRight(t))) for (const w of plainWords(text)) expect(read.includes(w) || squeezed.includes(w), w).toBe(true)
      }),
      { numRuns: 12, endOnFailure: true },
    )
  })

  it('no line is wider than its column, and lines hold the text in order', () => {
    const fonts = openFonts(fontsFolder)
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 80 }), fc.integer({ min: 40, max: 480 }), fc.constantFrom('balance' as const, 'tidy' as const, 'plain' as const), (words, width, wrap) => {
        const lines = setText(fonts, [{ text: words.join(' '), style: type.body }], width, wrap)
        for (const l of lines) expect(l.width).toBeLessThanOrEqual(width + 1)
        expect(lines.map((l) => l.segments.map((s) => s.text).join('')).join('').replaceAll(' ', '')).toBe(words.join(''))
      }),
      { numRuns: 200 },
    )
  })
})
