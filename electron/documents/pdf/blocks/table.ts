import type { BlockOf, Column, Rich } from '#shared/documents/model.ts'
import { type Draw, level } from '../layout/draw.ts'
import { type Box, type Strip, asStrips, padTop, sideBySide, solid, underLast } from '../layout/flow.ts'
import { colour, grid, mm, page, rule, space, type } from '../tokens.ts'
import { type Context, box, plain, rich } from './context.ts'

/** Where columns stand: their widths in millimetres scaled to `width` points from `x`. */
export function places(columns: readonly Pick<Column, 'width'>[], x: number, width: number): readonly { readonly x: number; readonly width: number }[] {
  const total = columns.reduce((sum, c) => sum + mm(c.width), 0)
  const scale = total > width + 0.5 ? width / total : 1
  let at = x
  return columns.map((c) => {
    const here = at
    at += mm(c.width) * scale
    return { x: here, width: mm(c.width) * scale - mm(2.6) }
  })
}

/** The heads of a table over a petrol rule. */
export function tableHead(c: Context, titles: readonly string[], at: ReturnType<typeof places>, x: number, width: number, gap: number): readonly Strip[] {
  const strips = sideBySide(titles.map((t, i) => ({ x: at[i]?.x ?? x, lines: plain(c, t, type.tableHead, at[i]?.width ?? width) })))
  return strips.length === 0 ? [] : [solid(underLast(strips, 4.5 * c.air, (y) => [level(x, y, width, rule.normal, colour.petrol)]), gap)]
}

/** Rows of cells with hairlines between them. A row stays whole unless it is taller than a third of a page. */
export function tableRows(c: Context, rows: readonly (readonly Rich[])[], at: ReturnType<typeof places>, x: number, width: number, air: readonly [number, number], extra?: (row: number) => readonly Draw[]): readonly Strip[] {
  return rows.flatMap((cells, n) => {
    const set = sideBySide(cells.map((cell, i) => ({ x: at[i]?.x ?? x, lines: rich(c, cell, type.cell, at[i]?.width ?? width) })))
    const filled = set.length > 0 ? set : [{ gap: 0, height: type.cell.line, draws: [] }]
    const marked = extra === undefined ? filled : filled.map((s, i) => (i === 0 ? { ...s, height: Math.max(s.height, type.cell.line), draws: [...s.draws, ...extra(n)] } : s))
    const line = (y: number): readonly Draw[] => (n === rows.length - 1 ? [] : [level(x, y, width, rule.hairline, colour.hairline)])
    const strips = underLast(padTop(marked, air[0] * c.air), air[1] * c.air, line)
    return set.length * type.cell.line > (page.bottom - page.top) / 3 ? strips : [solid(strips, 0)]
  })
}

/** A table over the whole width; its head comes back on the next page. */
export function table(c: Context, b: BlockOf<'table'>): Box {
  const at = places(b.columns, 0, grid.full)
  const head = tableHead(c, b.columns.map((k) => k.title), at, 0, grid.full, 0)
  const single = b.rows.every((r) => r.every((cell, i) => rich(c, cell, type.cell, at[i]?.width ?? grid.full).length <= 1))
  const strips = tableRows(c, b.rows, at, 0, grid.full, b.tight ? [1.7, 2] : single ? [3.7, 3.8] : [4.4, 5.2])
  const note = b.note === undefined ? [] : asStrips(plain(c, b.note, type.note, grid.full), 0, 5)
  return box(b, [{ head, strips: [...strips, ...note] }], { above: c.previous?.kind === 'heading' ? 0 : 7, below: space.underTable })
}
