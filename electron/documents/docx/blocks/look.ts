import { AlignmentType, type ParagraphChild } from 'docx'
import { ShapeGroupRun, type IShapeGroupChildOptions, type ShapeLine } from 'docx/shapes'
import { chartLayout, chartMark, chartText, type ChartLabel, type ChartSpot } from '#shared/documents/chart.ts'
import type { BlockOf } from '#shared/documents/model.ts'
import { standPicture } from '../draw/pictures.ts'
import { image } from '../image.ts'
import { gap, line, paragraph } from '../paragraph.ts'
import { flow, type Child, type Piece } from '../piece.ts'
import { quote } from '../quote.ts'
import { dataTable, grid, rule } from '../table.ts'
import { runs } from '../text.ts'
import { HAIRLINE, INK, PETROL, SOFT, px } from '../units.ts'

// The chart is one drawing of Word's own shapes. Its numbers and months are a picture of the scores: they stand in the style that is no text of the document.

const at = (left: number, top: number, width: number, height: number) => ({ offset: { left: px(left), top: px(top) }, width: px(Math.max(0, width)), height: px(Math.max(0, height)) })
const BARE = { margins: { top: 0, right: 0, bottom: 0, left: 0 }, verticalAlignment: 'top', wrap: false } as const

function segment([x1, y1]: ChartSpot, [x2, y2]: ChartSpot, look: ShapeLine): IShapeGroupChildOptions {
  const box = at(Math.min(x1, x2), Math.min(y1, y2), Math.abs(x2 - x1), Math.abs(y2 - y1))
  return { type: 'line', transformation: { ...box, ...((x2 - x1) * (y2 - y1) < 0 ? { flip: { vertical: true } } : {}) }, line: look }
}
const lines = (all: readonly (readonly ChartSpot[])[], look: ShapeLine): readonly IShapeGroupChildOptions[] =>
  all.flatMap((spots) => spots.slice(1).map((spot, i) => segment(spots[i] ?? spot, spot, look)))

const label = (l: ChartLabel, color: string, wide: number): IShapeGroupChildOptions => ({
  type: 'rectangle', transformation: at(l.x - wide / 2, l.y - 3.7, wide, 5), line: 'none', textOptions: BARE,
  children: [paragraph('Archiefregel', l.text, { alignment: AlignmentType.CENTER, look: { size: 22, style: 'Scheiding', color, ...(l.bold ? { bold: true } : {}) } })],
})

const resident = { color: PETROL, width: 2.4 } as const
const team = { color: INK, width: 1, dash: 'shortDash' } as const
const square = ([x, y]: ChartSpot): IShapeGroupChildOptions => ({ type: 'rectangle', transformation: at(x - chartMark.half, y - chartMark.half, 2 * chartMark.half, 2 * chartMark.half), fill: 'FFFFFF', line: { color: INK, width: 1.1 } })
const disc = ([x, y]: ChartSpot, radius = 0.95): IShapeGroupChildOptions => ({ type: 'ellipse', transformation: at(x - radius, y - radius, 2 * radius, 2 * radius), fill: PETROL, line: 'none' })

function chart({ points, resident: who }: NonNullable<BlockOf<'look'>['chart']>): readonly Child[] {
  if (points.length === 0) return []
  const l = chartLayout(points)
  const { left, right, top, bottom } = l.frame
  const hair = { color: HAIRLINE, width: 0.5 }
  const children = [
    { type: 'rectangle', transformation: at(0, 0, l.width, l.height), line: 'none' } satisfies IShapeGroupChildOptions,
    segment([left, top], [right, top], hair), segment([left, bottom], [right, bottom], hair), ...l.days.map((x) => segment([x, top], [x, bottom], hair)),
    ...l.numbers.map((n) => label(n, n.bold ? PETROL : INK, 5)), ...l.months.map((m) => label(m, m.bold ? INK : SOFT, 18)),
    ...lines(l.team.lines, team), ...lines(l.resident.lines, resident), ...l.team.marks.map(square), ...l.resident.marks.map((m) => disc(m)),
  ]
  return [line('Normal', [new ShapeGroupRun({ children, altText: { name: 'Cijfers', description: chartText(points, who) } })], { spacing: { before: 40, after: 0 } })]
}

const sample = (which: 'resident' | 'team'): ParagraphChild =>
  new ShapeGroupRun({
    altText: { name: which === 'resident' ? 'Volle lijn' : 'Streepjeslijn', description: which === 'resident' ? 'Volle lijn met stippen' : 'Streepjeslijn met vierkantjes' },
    children: [{ type: 'rectangle', transformation: at(0, 0, 10, 3.4), line: 'none' }, segment([0.4, 1.7], [9.6, 1.7], which === 'resident' ? resident : team), which === 'resident' ? disc([5, 1.7], 1.3) : square([5, 1.7])],
  })

function legend(l: NonNullable<BlockOf<'look'>['legend']>): readonly Child[] {
  if (l.every((text) => text.trim() === '')) return []
  const said = [sample('resident'), ...runs(` ${l[0]}`, { bold: true }), ...runs('   '), sample('team'), ...runs(` ${l[1]}`), ...runs('   '), ...runs(l[2], { style: 'ZachtTeken' })]
  return [line('Tabeltekst', said, { keepNext: true, spacing: { before: 40, after: 100 }, border: { bottom: { ...rule(0.45, HAIRLINE), space: 5 } } })]
}

const labelled = (n: { readonly label: string; readonly text: string }) => [...runs(n.label, { style: 'LabelTeken' }), ...runs(n.label.trim() === '' ? '' : ' '), ...runs(n.text)]
const below = (children: readonly ParagraphChild[]): Child => line('Tabeltekst', children, { spacing: { before: 50 } })

/** One goal looked back on: chart at the left, words at the right; it stays whole on a page. */
export function look(b: BlockOf<'look'>, ruled: boolean): Piece {
  const name = [...runs(b.number), ...(b.number.trim() === '' ? [] : runs('  ')), ...runs(b.title)]
  const left = [line('Label', name), ...(b.chart ? chart(b.chart) : [])]
  const mark = b.status === null ? [] : [image(standPicture(b.status), b.stand.trim() || b.status, 1), ...runs('  ')]
  const [first, ...rest] = b.notes
  const stand = [...mark, ...runs(b.stand, { bold: true }), ...(first ? [...runs('     '), ...labelled(first)] : [])]
  const right = [
    ...quote(b.words, 'small'), ...(b.seen.text.trim() === '' ? [] : [below(labelled(b.seen))]),
    ...(mark.length + b.stand.trim().length > 0 || first ? [below(stand)] : []), ...rest.map((n) => below(labelled(n))),
  ]
  const borders = ruled && !b.legend ? { borders: { top: rule(0.45, HAIRLINE) } } : {}
  const row = { cells: [{ children: left, top: 5, bottom: 3.5, right: 0, ...borders }, { children: right.length === 0 ? [gap()] : right, left: 6, right: 0, top: 5, bottom: 3.5, ...borders }] }
  return flow(...(b.legend ? legend(b.legend) : []), grid([70, 100], [row]))
}

/** Goals by status over time. */
export function statuses(b: BlockOf<'statuses'>): Piece {
  const many = Math.max(1, b.columns.length)
  const first = 170 - Math.min(124, many * 31)
  const columns = [{ title: b.title, width: first }, ...b.columns.map((title) => ({ title, width: (170 - first) / many }))]
  const rows = b.rows.map((r) => [
    [paragraph('Tabeltekst', r.title, { look: { bold: true } })],
    ...r.cells.map((c) => [c === null ? paragraph('Tabeltekst', '') : line('Tabeltekst', [image(standPicture(c.status), c.text.trim() || c.status, 1), ...runs(' '), ...runs(c.text)])]),
  ])
  return flow(gap(6), dataTable(columns, rows), gap(8))
}
