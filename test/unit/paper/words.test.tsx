import fc from 'fast-check'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import type { Document } from '#shared/documents/model.ts'
import { blockText, documentText, normalise } from '#shared/documents/plainText.ts'
import { BlockContent } from '../../../renderer/ui/paper/BlockContent.tsx'
import { Paper } from '../../../renderer/ui/paper/Paper.tsx'
import { anyDocument } from '../../support/arbitraryDocument.ts'
import { caseA } from '../../support/caseA.ts'
import { caseBFull, shortOf } from '../../support/shortCopy.ts'
import { sampleDocument } from '../../support/sampleDocument.ts'
import { htmlWords } from '../../support/xmlText.ts'

const blocks = (d: Document) => d.sections.flatMap((s) => s.blocks)
const drawn = (d: Document): readonly string[] => blocks(d).map((b) => normalise(htmlWords(renderToStaticMarkup(<BlockContent block={b} />))))
const said = (d: Document): readonly string[] => blocks(d).map((b) => normalise(blockText(b).join(' ')))

describe('the words of the screen paper', () => {
  test('are those of the model, block by block, for documents nobody would write', () => {
    fc.assert(
      fc.property(anyDocument, (d) => {
        expect(drawn(d)).toEqual(said(d))
      }),
      { numRuns: 150 },
    )
  })

  test('are those of the model for a real plan and for one with every kind of block', () => {
    for (const d of [caseA().document, sampleDocument(), shortOf(caseBFull())]) expect(drawn(d)).toEqual(said(d))
  })

  test('stand in the order of the document, with page furniture hidden from readers', () => {
    const d = sampleDocument({ mark: 'concept', example: true })
    const html = renderToStaticMarkup(<Paper document={d} title={null} />)
    expect(normalise(htmlWords(html))).toBe(normalise(documentText(d).join(' ')))
    expect(html).toContain('VOORBEELD')
  })
})

test('a paper in large print says so to its style, and no other does', () => {
  expect(renderToStaticMarkup(<Paper document={shortOf(caseBFull())} title={null} />)).toContain('data-scale="groot"')
  expect(renderToStaticMarkup(<Paper document={caseA().document} title={null} />)).not.toContain('data-scale')
})

describe('the shape of the screen paper', () => {
  const html = renderToStaticMarkup(<Paper document={caseA().document} onJump={() => undefined} title={null} />)

  test('has real headings, tables with heads, quotes and lists', () => {
    for (const tag of ['<h1', '<h2', '<h3', '<th scope="col"', '<th scope="row"', '<blockquote', '<ol', '<ul', '<dl']) expect(html).toContain(tag)
  })

  test('gives Tab one stop for the whole paper', () => {
    expect(html.match(/class="paper-jump"[^>]*tabindex="0"/gi)).toHaveLength(1)
    expect((html.match(/class="paper-jump"/g) ?? []).length).toBeGreaterThan(20)
  })

  test('has no way to a field when it is only read', () => {
    expect(renderToStaticMarkup(<Paper document={caseA().document} />)).not.toContain('paper-jump')
  })
})
