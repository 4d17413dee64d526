import { describe, expect, it } from 'vitest'
import type { Block } from '#shared/documents/model.ts'
import { renderPdf } from '../../../electron/documents/pdf/renderPdf.ts'
import { documentOf } from '../../support/sampleDocument.ts'
import { fontsFolder, pdfDate, pdfOf, popplerFonts, popplerText } from '../../support/pdf.ts'

const said = (text: string, size: 'plan' | 'small' = 'small') => {
  const words: Block = { id: 'w', kind: 'words', label: 'Woorden', text, size }
  const row: Block = { id: 'r', kind: 'row', label: 'Tekst', paragraphs: [[{ text, bold: true }, { text: ' · ' }, { text }]] }
  return documentOf([{ id: 's', title: 'Proef', newPage: false, blocks: [row, words] }])
}

describe('what people type', () => {
  it.each(['Nguyễn Thị Hương', 'Şükrü Ğınıoğlu', 'Łukasz Wójcik', 'Dvořák', 'Þórður', 'Ștefan Țepeș', 'Ωμέγα', 'Жанна Юрьевна', 'é één vóór cocaïne €', '½ m² ≤ 3 → klaar ✓ ★'])('%s comes back from the file', async (text) => {
    const bytes = await pdfOf(said(text), true)
    expect(popplerText(bytes)).toContain(text)
    expect(popplerFonts(bytes).every((f) => f.embedded)).toBe(true)
  })

  it.each(['שלום', 'محمد', 'یوسف گلچین', 'תל אביב'])('%s comes back from the file in reading order', async (text) => {
    expect(popplerText(await pdfOf(said(text), true))).toContain(text)
  })

  it('a name in Arabic script inside a Dutch sentence leaves the sentence whole', async () => {
    const text = popplerText(await pdfOf(said('Mijn vader heet محمد علي en hij helpt mij.'), true)).replaceAll(/[\u202A-\u202E]/gu, '')
    expect(text).toContain('Mijn vader heet')
    expect(text).toContain('en hij helpt mij.')
    expect(text).toContain('محمد')
    expect(text).toContain('علي')
  })

  it.each(['😀', '👍🏽', '❤️', '👨‍👩‍👧', '🇳🇱'])('%s is drawn in an embedded font', async (emoji) => {
    const bytes = await pdfOf(said(`Goed ${emoji} zo`), true)
    expect(popplerFonts(bytes).map((f) => f.name).join(' ')).toContain('NotoEmoji')
  })

  it('a character no font has is named honestly in a concept and stops a final document', async () => {
    const doc = said('Ik heet 王 en ik blijf.')
    expect(popplerText(await pdfOf(doc))).toContain('Ik heet [teken U+738B] en ik blijf.')
    const final = await renderPdf(doc, { fonts: fontsFolder, date: pdfDate, final: true })
    expect(final.ok).toBe(false)
    if (!final.ok) expect(final.problem.text).toMatch(/‘王’ \(U\+738B\) kan niet worden afgedrukt/u)
  })

  it('a word longer than the column breaks and keeps every letter', async () => {
    const word = 'arbeidsongeschiktheidsverzekering'.repeat(9)
    expect(popplerText(await pdfOf(said(word, 'plan'))).replaceAll(' ', '')).toContain(word)
  })

  it('words are not split with hyphens', async () => {
    const text = 'verantwoordelijkheidsgevoel en zelfredzaamheidsondersteuning en huisvergaderingsnotulen en dagbestedingscoördinator'
    expect(popplerText(await pdfOf(said(text)))).toContain(text)
  })

  it('stops when it is asked to, with a sentence', async () => {
    const stop = new AbortController()
    stop.abort()
    const made = await renderPdf(said('tekst'), { fonts: fontsFolder, date: pdfDate, signal: stop.signal })
    expect(made).toMatchObject({ ok: false, problem: { code: 'pdf.cancelled' } })
  })
})
