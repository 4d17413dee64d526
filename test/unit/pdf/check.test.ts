import { describe, expect, it } from 'vitest'
import { documentText } from '#shared/documents/plainText.ts'
import { absent } from '../../../electron/documents/pdf/verify/absent.ts'
import { pdfText } from '../../../electron/documents/pdf/verify/pdfText.ts'
import { sampleDocument } from '../../support/sampleDocument.ts'
import { pdfOf } from '../../support/pdf.ts'

const shown = (...lines: readonly string[]) => [lines.map((text, i) => ({ glyphs: [...text], x: 0, end: 100, y: 700 - i * 15 }))]

describe('reading the file back', () => {
  it('finds the words of the document in the file', async () => {
    const doc = sampleDocument()
    const pages = pdfText(await pdfOf(doc))
    expect(absent(documentText(doc), pages, pages.map(() => 0))).toBeNull()
    expect(pages.flat().flatMap((s) => s.glyphs).every((g) => g !== null && g !== '')).toBe(true)
  })

  it('misses a word that is gone, also when the same word stands elsewhere', () => {
    expect(absent(['ik kook graag'], shown('ik kook graag'), [0])).toBeNull()
    expect(absent(['ik kook graag'], shown('ik graag'), [0])).toBe('kook')
    expect(absent(['ik kook', 'ik slaap'], shown('ik kook', 'slaap'), [0])).toBe('ik')
  })

  it('does not count the words of header and footer', () => {
    expect(absent(['bladzijde'], shown('bladzijde'), [1])).toBe('bladzijde')
  })

  it('takes a broken word as one word, and a damaged one as missing', () => {
    expect(absent(['instroomvoorwaarden'], shown('instroom-', 'voorwaarden'), [0])).toBeNull()
    expect(absent(['instroomvoorwaarden'], shown('instroom-', 'voorwaard'), [0])).toBe('instroomvoorwaarden')
    expect(absent(['Nguyễn'], shown('Nguy\uFFFDn'), [0])).toBe('Nguyễn')
  })
})
