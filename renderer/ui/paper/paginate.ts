import type { Block, Document } from '#shared/documents/model.ts'
import { spaceAbove } from './space.ts'

// Nearly the pages of the PDF: whole blocks are put on sheets by their measured heights. All sums are in millimetres.

/** The sheet: text stands `top` below its upper edge and `bottom` above its lower one. */
export type Sheet = { readonly left: number; readonly width: number; readonly top: number; readonly bottom: number; readonly text: number; readonly between: number }

/** A whole A4 sheet, and one with its margins cropped so that the text stays readable in a narrow pane. */
export const SHEETS = {
  whole: { left: 20, width: 210, top: 18, bottom: 29, text: 250, between: 8 },
  cropped: { left: 8, width: 186, top: 15, bottom: 19, text: 250, between: 6 },
} as const satisfies Readonly<Record<string, Sheet>>

/** Where a block stands: its page, the room above it, and whether it is the first of its page. */
export type Placed = { readonly id: string; readonly page: number; readonly above: number; readonly first: boolean }
export type Page = { readonly top: number; readonly height: number }
export type Layout = { readonly blocks: readonly Placed[]; readonly pages: readonly Page[]; readonly height: number }

/** What has to be known of a block to place it. */
export type Item = { readonly id: string; readonly height: number; readonly space: number; readonly newPage: boolean; readonly keepsNext: boolean; readonly docks: boolean }

// A hundredth of a millimetre is enough, and keeps a block that did not move from being drawn again.
const round = (millimetres: number): number => Math.round(millimetres * 100) / 100

const HEAD = 22
const keepsNext = (b: Block): boolean => b.kind === 'heading' || b.kind === 'statement' || (b.kind === 'cover' && b.above !== '')

/** The blocks of a document with their heights; a block that was not measured yet counts for nothing. */
export function items(document: Document, heightOf: (id: string) => number): readonly Item[] {
  const blocks = document.sections.flatMap((s, n) => s.blocks.map((block, m) => ({ block, newPage: m === 0 && n > 0 && s.newPage })))
  return blocks.map(({ block, newPage }, n) => {
    const next = blocks[n + 1]
    const closes = next === undefined || next.newPage
    return {
      id: block.id,
      height: heightOf(block.id),
      space: spaceAbove(newPage ? undefined : blocks[n - 1]?.block, block) + (n === 0 && document.head !== null ? HEAD : 0),
      newPage,
      keepsNext: !closes && keepsNext(block),
      docks: closes && (block.kind === 'facts' || block.kind === 'blanks' || (block.kind === 'note' && block.foot === true)),
    }
  })
}

/** Whether two layouts put everything in the same place. */
export const sameLayout = (a: Layout, b: Layout): boolean =>
  a.height === b.height &&
  a.pages.length === b.pages.length &&
  a.pages.every((p, n) => p.top === b.pages[n]?.top && p.height === b.pages[n].height) &&
  a.blocks.length === b.blocks.length &&
  a.blocks.every((at, n) => {
    const other = b.blocks[n]
    return other !== undefined && at.id === other.id && at.page === other.page && at.above === other.above && at.first === other.first
  })

/** Puts the items on sheets: what keeps with the next goes along, what is taller than a sheet makes its sheet longer. */
export function paginate(all: readonly Item[], sheet: Sheet): Layout {
  const blocks: Placed[] = []
  const pages: Page[] = []
  let top = 0
  let used = 0
  let flow = 0
  const close = (): void => {
    const height = sheet.top + Math.max(sheet.text, used) + sheet.bottom
    pages.push({ top, height })
    top += height + sheet.between
    used = 0
  }
  all.forEach((item, n) => {
    const first = blocks.length === 0 || item.newPage || !fits(all, n, used, sheet.text)
    if (first && blocks.length > 0) close()
    const space = first && blocks.length > 0 ? 0 : item.space
    const at = item.docks ? Math.max(used + space, sheet.text - item.height) : used + space
    const y = top + sheet.top + at
    blocks.push({ id: item.id, page: pages.length, above: round(y - flow), first })
    used = at + item.height
    flow = y + item.height
  })
  close()
  return { blocks, pages, height: top - sheet.between }
}

/** Whether an item and all it must stay with still go on a page of which `used` is taken. */
function fits(all: readonly Item[], from: number, used: number, text: number): boolean {
  if (used === 0) return true
  let end = used
  for (let n = from; n < all.length; n += 1) {
    const item = all[n]
    if (!item || (n > from && item.newPage)) break
    end += item.space + item.height
    if (!item.keepsNext) break
  }
  return end <= text + 0.05
}
