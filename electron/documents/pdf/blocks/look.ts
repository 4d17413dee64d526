import type { BlockOf } from '#shared/documents/model.ts'
import { type Draw, level, linesAt, tall } from '../layout/draw.ts'
import { type Box, type Strip, asStrips, padTop, sideBySide, solid, underLast } from '../layout/flow.ts'
import { colour, grid, mm, restyle, rule, space, type } from '../tokens.ts'
import { chart, sample, standMark } from './chart.ts'
import { type Context, box, plain, spans } from './context.ts'
import { quoteAt } from './quote.ts'
import { places, tableHead } from './table.ts'

// 70 for the chart, 6 between, 94 for the words.
const RIGHT = mm(76)
const WIDE = mm(94)
const HANG = mm(5.2)
const MARK = 10

/** The two lines with their names and what the numbers mean; falls under each other when it does not fit. */
function legend(c: Context, l: NonNullable<BlockOf<'look'>['legend']>): readonly Strip[] {
  const styles = [restyle(type.mark, { weight: 700 }), type.mark, restyle(type.mark, { colour: colour.soft })]
  const heads = [mm(11.5), mm(10.5), 0]
  const draws: Draw[] = []
  let [x, y] = [0, 0]
  l.forEach((text, i) => {
    const lines = plain(c, text, styles[i] ?? type.mark, grid.full - (heads[i] ?? 0))
    const wide = (heads[i] ?? 0) + Math.max(0, ...lines.map((line) => line.width))
    if (lines.length === 0) return
    if (x > 0 && (x + wide > grid.full || lines.length > 1)) [x, y] = [0, y + type.mark.line + 2]
    const middle = y + type.mark.line / 2 + 0.5
    draws.push(...(i === 0 ? sample.resident(x, middle) : i === 1 ? sample.team(x, middle) : []), ...linesAt(lines, x + (heads[i] ?? 0), y))
    y += Math.max(0, lines.length - 1) * type.mark.line
    x += wide + mm(6.5)
  })
  const height = y + type.mark.line + 7
  return draws.length === 0 ? [] : [{ gap: 0, height: height + 8, draws: [...draws, level(0, height, grid.full, rule.hairline, colour.hairline)] }]
}

const name = restyle(type.agreed, { weight: 700, colour: colour.petrol })
const labelled = (c: Context, n: { readonly label: string; readonly text: string }, width: number) => spans(c, [{ text: `${n.label} `, style: name }, { text: n.text, style: type.agreed }], width)

/** Where the goal stands, with its mark; what now stands beside it, the rest below. */
function stand(c: Context, b: BlockOf<'look'>): readonly Strip[] {
  const indent = b.status === null ? 0 : MARK + 5
  const said = plain(c, b.stand, restyle(type.agreed, { weight: 700 }), mm(40) - indent)
  const column = said.length === 0 && b.status === null ? 0 : Math.max(mm(26), indent + Math.max(0, ...said.map((l) => l.width)) + mm(5))
  const [first, ...rest] = b.notes
  const beside = first ? labelled(c, first, WIDE - column) : []
  const set = sideBySide([{ x: RIGHT + indent, lines: said }, { x: RIGHT + column, lines: beside }], 4 * c.air)
  const filled = set.length === 0 && b.status !== null ? [{ gap: 4 * c.air, height: type.agreed.line, draws: [] }] : set
  const marked = filled.map((s, i) => (i === 0 && b.status !== null ? { ...s, draws: [...standMark(b.status, RIGHT, 2.6, MARK), ...s.draws] } : s))
  return [...marked, ...rest.flatMap((n) => asStrips(labelled(c, n, WIDE), RIGHT, 3 * c.air))]
}

/** One goal looked back on. A hairline parts two of them. */
export function look(c: Context, b: BlockOf<'look'>): Box {
  const above = b.legend ? legend(c, b.legend) : []
  const blank = above.map((s) => ({ ...s, draws: [] }))
  const number = plain(c, b.number, name, mm(12))
  const title = plain(c, b.title, name, mm(60))
  const at = number.length === 0 ? 0 : Math.max(mm(5), ...number.map((l) => l.width + 6))
  const drawn = b.chart && b.chart.points.length > 0 ? chart(c, b.chart.points, 0, 0) : null
  const left = [...sideBySide([{ x: 0, lines: number }, { x: at, lines: title }]), ...(drawn ? [{ gap: 1, ...drawn }] : [])]
  const seen = b.seen.text.trim() === '' ? [] : asStrips(labelled(c, b.seen, WIDE), RIGHT, 4 * c.air)
  const words = quoteAt(c, b.words, type.wordsSmall, RIGHT, HANG, WIDE)
  const lead = { between: b.legend || c.previous?.kind !== 'look' ? [] : [level(0, -6.5 * c.air, grid.full, rule.hairline, colour.hairline)], top: b.legend ? [] : [level(0, 0, grid.full, rule.normal, colour.petrol)], topSpace: b.legend ? 0 : 7.5 }
  const both = [{ strips: [...above, ...left] }, { strips: [...blank, ...words, ...seen, ...stand(c, b)] }]
  return box(b, both, { above: c.previous?.kind === 'look' ? 13.5 : 4, below: c.next?.kind === 'look' ? 8 : 16, lead })
}

/** Goals by status over time: the mark and its word in each cell. */
export function statuses(c: Context, b: BlockOf<'statuses'>): Box {
  const many = Math.max(1, b.columns.length)
  const first = 170 - Math.min(124, many * 31)
  const at = places([{ width: first }, ...b.columns.map(() => ({ width: (170 - first) / many }))], 0, grid.full)
  const head = tableHead(c, [b.title, ...b.columns], at, 0, grid.full, 0)
  const strips = b.rows.flatMap((r, n): readonly Strip[] => {
    const title = { x: 0, lines: plain(c, r.title, restyle(type.cell, { weight: 700 }), at[0]?.width ?? 0) }
    const cells = r.cells.map((cell, i) => ({ x: (at[i + 1]?.x ?? 0) + MARK + 4, lines: cell ? plain(c, cell.text, type.cell, (at[i + 1]?.width ?? 0) - MARK - 4) : [] }))
    const marks = r.cells.flatMap((cell, i) => (cell ? standMark(cell.status, at[i + 1]?.x ?? 0, 2.8, MARK) : []))
    const set = sideBySide([title, ...cells])
    const filled = set.length > 0 ? set : [{ gap: 0, height: type.cell.line, draws: [] }]
    const line = (y: number): readonly Draw[] => (n === b.rows.length - 1 ? [] : [level(0, y, grid.full, rule.hairline, colour.hairline)])
    const row = underLast(padTop(filled.map((s, i) => (i === 0 ? { ...s, draws: [...marks, ...s.draws] } : s)), 3.6 * c.air), 3.8 * c.air, line)
    return Math.max(tall(title.lines), ...cells.map((cell) => tall(cell.lines))) > mm(60) ? row : [solid(row, 0)]
  })
  return box(b, [{ head, strips }], { above: 14, below: space.underTable })
}
