import { addMonths, daysBetween, isDay, parts } from '../domain/calendar/day.ts'
import { shortMonthName } from '../domain/calendar/format.ts'
import type { BlockOf, TimelineMark } from './model.ts'

// Where everything on the timeline strip stands, in millimetres from its top left corner, so that screen and Word draw
// the same picture. Labels take the first lane in which they fit; a lane is 12 mm.

export type TimelinePhase = BlockOf<'timeline'>['phases'][number] & { readonly x: number; readonly width: number }
export type PlacedMark = { readonly mark: TimelineMark; readonly x: number; readonly side: 'above' | 'below'; readonly align: 'left' | 'right'; readonly left: number; readonly top: number; readonly width: number }
export type TimelineLayout = {
  readonly width: number
  readonly height: number
  readonly bar: { readonly left: number; readonly right: number; readonly top: number; readonly height: number }
  readonly limit: number | null
  readonly phases: readonly TimelinePhase[]
  readonly months: readonly { readonly name: string; readonly x: number }[]
  readonly marks: readonly PlacedMark[]
}

const WIDTH = 170
const EDGE = 2
const LANE = 12
const LABEL = 10.5
const BAR = 8
const MONTHS = 6
const EM = 3.88

const share = (from: string, to: string, at: string): number => {
  if (!isDay(from) || !isDay(to) || !isDay(at)) return 0
  const whole = daysBetween(from, to)
  return whole <= 0 ? 0 : Math.min(1, Math.max(0, daysBetween(from, at) / whole))
}

const monthsOf = (from: string, to: string): readonly string[] => {
  if (!isDay(from) || !isDay(to)) return []
  const first = `${from.slice(0, 8)}01`
  return Array.from({ length: 36 }, (_, n) => addMonths(first, n)).filter((day) => day <= to)
}

// Close enough to the typeface to keep labels apart: narrow letters, capitals and wide letters, and the rest.
const textWidth = (text: string): number => [...text].reduce((sum, c) => sum + (/[ijl.,:;'’|!\s]/u.test(c) ? 0.26 : /[ftr()-]/u.test(c) ? 0.37 : /[mwMW\p{Lu}\p{Extended_Pictographic}]/u.test(c) ? 0.75 : 0.565), 0) * EM

type Draft = Omit<PlacedMark, 'top'> & { readonly lane: number }
type Loose = Omit<Draft, 'lane'>

const draft = (mark: TimelineMark, x: number): Loose => {
  const side = mark.place === 'below' || mark.place === 'limit' ? 'below' : 'above'
  const width = Math.min(Math.max(textWidth(mark.date) * 1.06, textWidth(mark.words)), 80)
  const align = mark.place === 'end' || mark.place === 'limit' || x + width > WIDTH ? 'right' : 'left'
  const left = align === 'left' ? x : Math.max(0, Math.min(WIDTH, mark.place === 'end' || mark.place === 'limit' ? WIDTH : x + 1) - width)
  return { mark, x, side, align, left, width }
}

/** Gives each mark the first lane of its side where neither its label nor its line touches another; fixed ends go first, the rest from right to left. */
const inLanes = (marks: readonly Loose[]): readonly Draft[] => {
  const order = marks.map((mark, n) => ({ mark, n })).sort((a, b) => Number(isFixed(b.mark)) - Number(isFixed(a.mark)) || b.mark.x - a.mark.x || b.n - a.n)
  const placed = new Map<number, Draft>()
  for (const { mark, n } of order) {
    const others = [...placed.values()].filter((o) => o.side === mark.side)
    const lanes = Array.from({ length: others.length + 1 }, (_, lane) => ({ ...mark, lane }))
    const free = (test: typeof clashes): Draft | undefined => lanes.find((l) => !others.some((o) => test(l, o)))
    // When every lane has a line through somebody's words, words at least stay off words.
    placed.set(n, free(clashes) ?? free(overlap) ?? { ...mark, lane: others.length })
  }
  return marks.map((mark, n) => placed.get(n) ?? { ...mark, lane: 0 })
}
const isFixed = (m: Loose): boolean => m.mark.place === 'end' || m.mark.place === 'limit'
const over = (label: Draft, line: Draft): boolean => label.lane < line.lane && label.left - 1 < line.x && line.x < label.left + label.width + 1
const overlap = (a: Draft, b: Draft): boolean => a.lane === b.lane && a.left < b.left + b.width + 1 && b.left < a.left + a.width + 1
const clashes = (a: Draft, b: Draft): boolean => overlap(a, b) || over(a, b) || over(b, a)

/** Places bar, phases, months and labels; days that are no days stand at the start. */
export function timelineLayout(block: BlockOf<'timeline'>): TimelineLayout {
  const last = block.limit !== null && isDay(block.limit) && block.limit > block.to ? block.limit : block.to
  const at = (day: string): number => EDGE + share(block.from, last, day) * (WIDTH - 2 * EDGE)
  const drafts = inLanes(block.marks.map((mark) => draft(mark, at(mark.at))))
  const lanes = (side: 'above' | 'below'): number => 1 + Math.max(-1, ...drafts.filter((d) => d.side === side).map((d) => d.lane))
  const above = lanes('above')
  const below = lanes('below')
  const barTop = above === 0 ? 1 : (above - 1) * LANE + LABEL + 8
  const under = barTop + BAR + MONTHS
  const top = (d: Draft): number => (d.side === 'above' ? (above - 1 - d.lane) * LANE : under + 4.5 + d.lane * LANE)
  return {
    width: WIDTH,
    height: below === 0 ? under : under + 4.5 + (below - 1) * LANE + LABEL + 1,
    bar: { left: at(block.from), right: at(block.to), top: barTop, height: BAR },
    limit: last === block.to ? null : at(last),
    phases: block.phases.map((p) => ({ ...p, x: at(p.from), width: Math.max(0, at(p.to) - at(p.from)) })),
    months: monthsOf(block.from, last).map((day, n) => ({ name: shortMonthName(parts(day).month), x: n === 0 ? at(block.from) : at(day) })).filter((m, n, all) => { const next = all[n + 1]; return next === undefined ? WIDTH - m.x > 7 : next.x - m.x > 7 }),
    marks: drafts.map((d) => ({ mark: d.mark, x: d.x, side: d.side, align: d.align, left: d.left, width: d.width, top: top(d) })),
  }
}
