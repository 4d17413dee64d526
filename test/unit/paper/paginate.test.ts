import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { items, paginate, SHEETS, type Item } from '../../../renderer/ui/paper/paginate.ts'
import { caseA } from '../../support/caseA.ts'

const item = fc.record({ id: fc.uuid(), height: fc.double({ min: 0, max: 320, noNaN: true }), space: fc.double({ min: 0, max: 20, noNaN: true }), newPage: fc.boolean(), keepsNext: fc.boolean(), docks: fc.constant(false) })
const sheet = SHEETS.whole

/** The top of every item's box, from the margins alone. */
function tops(all: readonly Item[]): readonly number[] {
  let y = 0
  return paginate(all, sheet).blocks.map((b, n) => {
    const top = y + b.above
    y = top + (all[n]?.height ?? 0)
    return top
  })
}

describe('pages of the screen paper', () => {
  test('hold every block once, in order, none over another', () => {
    fc.assert(
      fc.property(fc.array(item, { minLength: 1, maxLength: 40 }), (all) => {
        const layout = paginate(all, sheet)
        expect(layout.blocks.map((b) => b.id)).toEqual(all.map((i) => i.id))
        for (const b of layout.blocks) expect(b.above).toBeGreaterThanOrEqual(0)
        const pages = layout.blocks.map((b) => b.page)
        expect(pages).toEqual([...pages].sort((a, b) => a - b))
        expect(layout.pages).toHaveLength((pages.at(-1) ?? 0) + 1)
      }),
    )
  })

  test('keep every block between the margins of its page', () => {
    fc.assert(
      fc.property(fc.array(item, { minLength: 1, maxLength: 40 }), (all) => {
        const layout = paginate(all, sheet)
        tops(all).forEach((top, n) => {
          const page = layout.pages[layout.blocks[n]?.page ?? 0]
          expect(top).toBeGreaterThanOrEqual((page?.top ?? 0) + sheet.top - 0.5)
          expect(top + (all[n]?.height ?? 0)).toBeLessThanOrEqual((page?.top ?? 0) + (page?.height ?? 0) - sheet.bottom + 0.5)
        })
      }),
    )
  })

  const plain = (id: string, height: number, change: Partial<Item> = {}): Item => ({ id, height, space: 0, newPage: false, keepsNext: false, docks: false, ...change })
  const pagesOf = (...all: readonly Item[]): readonly number[] => paginate(all, sheet).blocks.map((b) => b.page)

  test('take a heading along to the page of what it stands above', () => {
    expect(pagesOf(plain('text', 230), plain('heading', 10, { keepsNext: true }), plain('goal', 60))).toEqual([0, 1, 1])
    expect(pagesOf(plain('text', 170), plain('heading', 10, { keepsNext: true }), plain('goal', 60))).toEqual([0, 0, 0])
  })

  test('start where a part asks for a fresh page', () => {
    expect(pagesOf(plain('a', 10), plain('b', 10, { newPage: true }))).toEqual([0, 1])
  })

  test('set the facts of the cover at its foot', () => {
    const layout = paginate([plain('a', 40), plain('facts', 30, { docks: true })], sheet)
    expect(layout.blocks[1]?.above).toBeCloseTo(sheet.text - 40 - 30, 1)
  })

  test('grow with a block that is taller than a page', () => {
    const layout = paginate([plain('long', 400), plain('next', 20)], sheet)
    expect(layout.blocks.map((b) => b.page)).toEqual([0, 1])
    expect(layout.pages[0]?.height).toBe(sheet.top + 400 + sheet.bottom)
  })

  test('leave room for the head of the first page and none above the first block of the others', () => {
    const all = items(caseA().document, () => 20)
    expect(all[0]?.space).toBeGreaterThan(20)
    const layout = paginate(all, sheet)
    const fresh = layout.blocks.find((b) => b.page === 1)
    expect(fresh?.first).toBe(true)
  })
})
