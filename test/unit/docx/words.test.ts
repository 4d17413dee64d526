import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { numbered } from '#shared/domain/regels/rules.ts'
import { huisregels } from '#shared/documents/huisregels.ts'
import type { Document } from '#shared/documents/model.ts'
import { tekenbladen } from '#shared/documents/tekenbladen.ts'
import { documentText, normalise } from '#shared/documents/plainText.ts'
import { renderDocx } from '../../../electron/documents/docx/renderDocx.ts'
import { clean } from '../../../electron/documents/docx/text.ts'
import { anyDocument } from '../../support/arbitraryDocument.ts'
import { caseA } from '../../support/caseA.ts'
import { bodyWords, part } from '../../support/docxText.ts'
import { nine, rulesInput, shipped } from '../../support/houseRules.ts'
import { caseBFull, shortOf } from '../../support/shortCopy.ts'
import { documentOf, sampleCard, sampleDocument } from '../../support/sampleDocument.ts'
import { weekPaperSamples } from '../../support/weeks.ts'

const made = async (d: Document): Promise<Uint8Array> => {
  const result = await renderDocx(d, { author: 'De Proefhaven', at: '2026-01-22T14:14:00Z', fonts: null, final: null })
  if (!result.ok) throw new Error(result.problem.text)
  return result.value
}
const said = (d: Document): string => normalise(documentText(d).map(clean).join(' '))

describe('the words of the Word file', () => {
  test('are those of the model, in its order, for documents nobody would write', async () => {
    await fc.assert(
      fc.asyncProperty(anyDocument, fc.boolean(), async (any, large) => {
        const d: Document = large ? { ...any, scale: 'groot' } : any
        expect(normalise(bodyWords(await made(d)))).toBe(said(d))
      }),
      { numRuns: 60 },
    )
  })

  test('are those of the model for a real plan, a card and every kind of block', async () => {
    const card = documentOf([{ id: 'kaart', title: '', newPage: false, blocks: [sampleCard()] }], { kind: 'signaleringskaart', head: null })
    for (const d of [caseA().document, sampleDocument(), card, shortOf(caseBFull()), shortOf(caseA()), sampleDocument({ scale: 'groot' })]) expect(normalise(bodyWords(await made(d)))).toBe(said(d))
  })

  test('are those of the model for the papers of a week, on sheets that lie on their side', async () => {
    for (const d of weekPaperSamples()) {
      const file = await made(d)
      expect(normalise(bodyWords(file))).toBe(said(d))
      expect(part(file, 'word/document.xml').includes('w:orient="landscape"')).toBe(d.page !== undefined)
    }
  })

  test('are those of the house rules and of a stack of signing sheets, and every mark is there', async () => {
    const rules = await made(huisregels(rulesInput('huisregels')))
    expect(normalise(bodyWords(rules))).toBe(said(huisregels(rulesInput('huisregels'))))
    const marks = numbered(shipped.papers.huisregels.rules).filter(({ rule }) => rule.tier !== 'wij' && rule.category !== 'misgaan').length
    expect(part(rules, 'word/document.xml').match(/<wp:docPr [^>]*descr="(?:verblijf kan stoppen|waarschuwing|gesprek)"/gu)).toHaveLength(marks)
    const sheets = tekenbladen(rulesInput('instroomvoorwaarden'), nine)
    expect(normalise(bodyWords(await made(sheets)))).toBe(said(sheets))
  })

  test('keep ten thousand letters, emoji and right-to-left text, and lose control characters only', async () => {
    const long = `${'verantwoordelijkheid '.repeat(500)}👩🏽‍🍳 שלום עולם \u0007bel\u0000`
    const d = documentOf([{ id: 's', title: '', newPage: false, blocks: [{ id: 'b', kind: 'row', label: 'Lang', paragraphs: [[{ text: long }], [{ text: 'מילה Daan ١٢٣' }]] }] }])
    const file = await made(d)
    const words = normalise(bodyWords(file))
    expect(words).toContain('👩🏽‍🍳 שלום עולם bel')
    expect(words.length).toBeGreaterThan(10_000)
    const xml = part(file, 'word/document.xml')
    expect(xml).toMatch(/<w:bidi\/>/)
    expect(xml).toMatch(/<w:rtl\/>/)
  })

  test('show a half character as a replacement sign instead of losing it', () => {
    expect(clean('a\uD800b\uFFFFc\u0001d\r\ne')).toBe('a\uFFFDb\uFFFDcd\ne')
    expect(clean('👍🏽')).toBe('👍🏽')
  })
})
