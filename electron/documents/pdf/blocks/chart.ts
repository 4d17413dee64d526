import { chartLayout, chartMark, type ChartLabel, type ChartPoint } from '#shared/documents/chart.ts'
import { goalMark } from '#shared/documents/goalMark.ts'
import type { GoalStatus } from '#shared/domain/plan/goal.ts'
import { type Draw, corners, lineAt, stroke } from '../layout/draw.ts'
import { colour, mm, restyle, rule, type } from '../tokens.ts'
import { type Context, plain } from './context.ts'

const HALF = mm(chartMark.half)
const DOT = mm(0.95)
const solid = { width: 2.6, colour: colour.petrol, round: true } as const
const dashed = { width: 1.1, colour: colour.ink, dash: [3, 2.4] } as const

const square = (x: number, y: number): Draw => ({ kind: 'path', points: corners(x - HALF, y - HALF, 2 * HALF, 2 * HALF), closed: true, stroke: { width: 1.1, colour: colour.ink }, fill: colour.white })
const disc = (x: number, y: number): Draw => ({ kind: 'circle', x, y, r: DOT, fill: colour.petrol })

function label(c: Context, l: ChartLabel, x: number, y: number, look: { readonly colour: string }): readonly Draw[] {
  const line = plain(c, l.text, restyle(type.mark, { weight: l.bold ? 700 : 400, colour: look.colour }), mm(30))[0]
  return line === undefined ? [] : lineAt(line, x + mm(l.x) - line.width / 2, y + mm(l.y) - line.baseline)
}

/** The chart with its top left at x, y: frame, both lines, marks, numbers with a white edge that the lines may cross. */
export function chart(c: Context, points: readonly ChartPoint[], x: number, y: number): { readonly draws: readonly Draw[]; readonly height: number } {
  const l = chartLayout(points)
  const at = ([px, py]: readonly [number, number]): readonly [number, number] => [x + mm(px), y + mm(py)]
  const hair = { width: rule.hairline, colour: colour.hairline }
  const { left, right, top, bottom } = l.frame
  const draws: readonly Draw[] = [
    stroke(at([left, top]), at([right, top]), hair), stroke(at([left, bottom]), at([right, bottom]), hair),
    ...l.days.map((d) => stroke(at([d, top]), at([d, bottom]), hair)),
    ...l.numbers.map((n): Draw => ({ kind: 'path', points: corners(x + mm(n.x - 1.6), y + mm(n.y - 3.4), mm(3.2), mm(4)), closed: true, fill: colour.white })),
    ...l.team.lines.map((points): Draw => ({ kind: 'path', points: points.map(at), closed: false, stroke: dashed })),
    ...l.resident.lines.map((points): Draw => ({ kind: 'path', points: points.map(at), closed: false, stroke: solid })),
    ...l.team.marks.map((m) => square(...at(m))), ...l.resident.marks.map((m) => disc(...at(m))),
    ...l.numbers.flatMap((n) => label(c, n, x, y, { colour: n.bold ? colour.petrol : colour.ink })),
    ...l.months.flatMap((m) => label(c, m, x, y, { colour: m.bold ? colour.ink : colour.soft })),
  ]
  return { draws, height: mm(l.height) }
}

/** The samples of the legend, 11 mm wide, at the middle of a line. */
export const sample = {
  resident: (x: number, y: number): readonly Draw[] => [stroke([x, y], [x + mm(10), y], solid), { kind: 'circle', x: x + mm(5), y, r: 4, fill: colour.petrol }],
  team: (x: number, y: number): readonly Draw[] => [stroke([x, y], [x + mm(9), y], dashed), square(x + mm(4.5), y)],
} as const

/** The mark of a status, `size` points wide. */
export function standMark(status: GoalStatus, x: number, y: number, size: number): readonly Draw[] {
  const m = goalMark(status)
  const at = ([px, py]: readonly [number, number]): readonly [number, number] => [x + px * size, y + py * size]
  return [
    { kind: 'circle', x: x + size / 2, y: y + size / 2, r: m.ring * size, stroke: { width: 1.1, colour: colour.ink } },
    ...(m.fill.length ? [{ kind: 'path', points: m.fill.map(at), closed: true, fill: colour.ink } satisfies Draw] : []),
    ...(m.line ? [stroke(at(m.line[0]), at(m.line[1]), { width: 1.3, colour: colour.ink })] : []),
  ]
}
