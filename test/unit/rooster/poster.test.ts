import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { z } from 'zod'
import { describe, expect, test } from 'vitest'
import { blockSchema } from '#shared/domain/rooster/block.ts'
import type { BlockOf, Document, WeekCell } from '#shared/documents/model.ts'
import { blockText } from '#shared/documents/plainText.ts'
import { weekrooster } from '#shared/documents/weekrooster.ts'
import { openFonts } from '../../../electron/documents/pdf/fonts/fontSet.ts'
import { type PosterSheet, poster } from '../../../electron/documents/pdf/sheets/poster.ts'
import { clash, type PaperWord, paperWords } from '../../support/bboxWords.ts'
import { fontsFolder, pdfOf, qpdfCheck } from '../../support/pdf.ts'
import { weekHouse, weekInput, weekOf } from '../../support/weeks.ts'

const A4 = 210 / 297
const samples = path.join(import.meta.dirname, '../../../resources/rooster')
const sheetsOf = (doc: Document, small: number): readonly PosterSheet[] => doc.sections.flatMap((s) => s.blocks).filter((b): b is BlockOf<'week'> => b.kind === 'week').flatMap((b) => poster({ fonts: openFonts(fontsFolder), air: 1, large: false, previous: null, next: null }, doc, b, small))
const letters = (texts: readonly string[]): string => texts.join('').normalize('NFC').replace(/[\s\u00AD-]/gu, '')
const said = (c: WeekCell): string => letters([c.time, c.title, ...c.notes])
const middle = (w: PaperWord): readonly [number, number] => [(w.left + w.right) / 2, (w.top + w.bottom) / 2]

/** Every moment on its own place: the words whose middle is in its box. */
function byMoment(words: readonly PaperWord[], sheets: readonly PosterSheet[], k: number) {
  return sheets.flatMap((s, page) => s.boxes.map((box) => {
    const [left, top, right, bottom] = [box.x * k, box.y * k, (box.x + box.width) * k, (box.y + box.height) * k]
    const own = words.filter((w) => { const [x, y] = middle(w); return w.page === page && x >= left && x <= right && y >= top && y <= bottom })
    return { cell: box.cell, own, outside: own.filter((w) => w.left < left - 0.1 || w.right > right + 0.1 || w.top < top - 0.1 || w.bottom > bottom + 0.1) }
  }))
}

describe('the week on paper', () => {
  test.each(readdirSync(samples).map((name) => [name]))('an ordinary week (%s) with leaders who take turns, in a house with its band of an example, is one sheet', (name) => {
    const { blocks } = z.object({ blocks: z.array(blockSchema) }).parse(JSON.parse(readFileSync(path.join(samples, name), 'utf8')))
    const staff = ['F. Proef', 'S. Model', 'R. Staal'].map((one, n) => ({ id: `s${n}`, name: one, function: 'begeleider' as const, diploma: 'geen' as const, userId: null, active: true }))
    const led = blocks.map((b) => ({ ...b, leaders: ['maaltijd', 'vrij', 'meeting', 'daginvulling'].includes(b.kind) ? [] : [`s${b.day % 3}`] }))
    const doc = weekrooster(weekInput(led, { house: { ...weekHouse, staff, example: true } }), 'A3')
    expect(sheetsOf(doc, 10)).toHaveLength(1)
  })
  test.each([['A3', 10, 3], ['A3', 25, 3], ['A3', 40, 3], ['A3', 70, 1], ['A4', 40, 2]] as const)('on %s, of %i blocks, has every word in its own block, none over another, none missing, and none too small', async (size, count, numRuns) => {
    const k = size === 'A3' ? 1 : A4
    await fc.assert(
      fc.asyncProperty(weekOf(count), async (blocks) => {
        const doc = weekrooster(weekInput(blocks), size)
        const bytes = await pdfOf(doc)
        const words = paperWords(bytes)
        const sheets = sheetsOf(doc, size === 'A3' ? 10 : 9 / k)
        for (const { cell, own, outside } of byMoment(words, sheets, k)) {
          expect(outside).toEqual([])
          expect([...letters(own.map((w) => w.text))].toSorted().join('')).toBe([...said(cell)].toSorted().join(''))
          const sizes = own.map((w) => w.size)
          expect(Math.min(99, ...sizes)).toBeGreaterThanOrEqual(16 * k - 0.02)
          if (letters([cell.title]) !== '') expect(Math.max(...sizes)).toBeGreaterThanOrEqual((cell.look === 'groep' ? 21.6 : 20) * k - 0.02)
        }
        expect(words.flatMap((a, n) => words.slice(n + 1).filter((b) => clash(a, b)).map((b) => [a, b]))).toEqual([])
        expect(sheets.flatMap((s) => s.boxes)).toHaveLength(doc.sections.flatMap((s) => s.blocks).flatMap((b) => (b.kind === 'week' ? b.rows.flat() : [])).length)
        const wide = size === 'A3' ? 1190.6 : 841.9
        expect(words.filter((w) => w.left < 0 || w.right > wide || w.bottom > wide / Math.SQRT2)).toEqual([])
      }),
      { numRuns, seed: 7, endOnFailure: true },
    )
  }, 60_000)
})

test('the file is sound', async () => {
  const [blocks] = fc.sample(weekOf(25), { numRuns: 1, seed: 7 })
  expect(qpdfCheck(await pdfOf(weekrooster(weekInput(blocks ?? []), 'A3')))).toContain('No syntax or stream encoding errors')
})

test('in the rows of the week each day goes from early to late, and every moment for the wall is there once for each of its days', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 40 }).chain(weekOf), (blocks) => {
      const week = weekrooster(weekInput(blocks.map((b) => ({ ...b, kind: 'groepsblok', who: { kind: 'iedereen' as const } }))), 'A3').sections[0]?.blocks[0]
      if (week?.kind !== 'week') throw new Error('no week')
      const days = Array.from({ length: 7 }, (_, day) => week.rows.flatMap((r) => r.filter((c) => c.from <= day && day <= c.to)).map((c) => c.time))
      const told = Array.from({ length: 7 }, (_, day) => blocks.filter((b) => b.day === day).length)
      expect(days.map((d) => d.length)).toEqual(told)
      for (const d of days) expect(d.map((t) => t.slice(0, 5))).toEqual(d.map((t) => t.slice(0, 5)).toSorted())
      for (const r of week.rows) for (const [n, c] of r.entries()) expect(c.from).toBeGreaterThan(r[n - 1]?.to ?? -1)
      expect(blockText(week).length).toBeGreaterThan(0)
    }),
    { numRuns: 60 },
  )
})
