import { addMonths, daysBetween, parts, type Day } from '#shared/domain/calendar/day.ts'
import { shortMonthName } from '#shared/domain/calendar/format.ts'
import { placeLabels, type LabelBox } from './labels.ts'
import { spread } from './spread.ts'

/** How a mark stands: done, late, this week, to come, lapsed (or it does not apply), or a day that has passed. */
export type MarkState = 'gedaan' | 'te-laat' | 'deze-week' | 'komt-nog' | 'vervallen' | 'voorbij'
/** One dated thing on the line. `title` and `note` are its label. */
export type TimelineMark = { readonly id: string; readonly day: Day; readonly title: string; readonly note: string; readonly state: MarkState }
export type TimelineSpan = { readonly from: Day; readonly to: Day; readonly limit: Day | null; readonly today: Day; readonly phases: readonly { readonly name: string; readonly from: Day; readonly to: Day }[] }
export type PlacedMark = { readonly mark: TimelineMark; readonly x: number; readonly leader: number; readonly label: LabelBox | null }
export type TimelineLayout = {
  readonly x: (day: Day) => number
  readonly months: readonly { readonly name: string; readonly x: number }[]
  readonly phases: readonly { readonly name: string; readonly from: number; readonly to: number }[]
  readonly bar: { readonly from: number; readonly to: number }
  readonly today: number | null
  /** In order of date. */
  readonly marks: readonly PlacedMark[]
  readonly levels: number
}

/** Marks never stand closer than this, in pixels (the smallest target of WCAG 2.2), unless the line is too short for all of them. */
export const MARK_GAP = 24
const LEADER_GAP = 8
const EDGE = 8
const MONTH_ROOM = 34

/** The first of each month, or of each second or third where the names would not fit. */
function monthTicks(from: Day, to: Day, x: (day: Day) => number): TimelineLayout['months'] {
  const first = `${from.slice(0, 8)}01`
  const days = Array.from({ length: 84 }, (_, n) => addMonths(first, n)).filter((day) => day <= to)
  const month = (x(to) - x(from)) / Math.max(1, daysBetween(from, to) / 30.4)
  const step = [1, 2, 3, 6].find((n) => n * month >= MONTH_ROOM) ?? 12
  const placed = days.map((day, n) => ({ name: shortMonthName(parts(day).month), x: x(n === 0 ? from : day) })).filter((_, n) => n % step === 0)
  return placed.filter((m, i) => i > 0 || (placed[1]?.x ?? Number.POSITIVE_INFINITY) - m.x >= MONTH_ROOM)
}

/**
 * Where everything on the timeline stands, in pixels from the left of a line of `width`. A label takes the first of three levels
 * (four in a small window) where nothing is in its way; labels of done things go, except the first. `measure` gives the width of a label's text.
 */
export function layoutTimeline(span: TimelineSpan, marks: readonly TimelineMark[], width: number, measure: (mark: TimelineMark) => number): TimelineLayout {
  const sorted = marks.toSorted((a, b) => a.day.localeCompare(b.day) || a.id.localeCompare(b.id))
  const last = [span.to, span.limit ?? span.to, ...sorted.map((m) => m.day)].reduce((a, b) => (a > b ? a : b))
  const first = [span.from, ...sorted.map((m) => m.day)].reduce((a, b) => (a < b ? a : b))
  const days = Math.max(1, daysBetween(first, last))
  const x = (day: Day): number => EDGE + (Math.min(Math.max(daysBetween(first, day), 0), days) / days) * (width - 2 * EDGE)
  const points = spread(sorted.map((m) => x(m.day)), MARK_GAP, EDGE, width - EDGE)
  const leaders = spread(sorted.map((m) => x(m.day)), LEADER_GAP, EDGE, width - EDGE)
  const firstDone = sorted.findIndex((m) => m.state === 'gedaan')
  const wanted = sorted.flatMap((mark, i) => (mark.state === 'gedaan' && i !== firstDone ? [] : [{ index: i, leader: leaders[i] ?? 0, width: measure(mark), weight: weightOf(mark) }]))
  const labels = placeLabels(wanted, width)
  return {
    x,
    months: monthTicks(first, last, x),
    phases: span.phases.map((p) => ({ name: p.name, from: x(p.from), to: x(p.to) })),
    bar: { from: x(span.from), to: x(span.to) },
    today: span.today >= first && span.today <= last ? x(span.today) : null,
    marks: sorted.map((mark, i) => ({ mark, x: points[i] ?? 0, leader: leaders[i] ?? 0, label: labels.get(i) ?? null })),
    levels: Math.max(0, ...[...labels.values()].map((l) => l.level + 1)),
  }
}

const WEIGHT: Readonly<Record<MarkState, number>> = { 'te-laat': 5, 'deze-week': 4, 'komt-nog': 3, 'voorbij': 2, vervallen: 2, gedaan: 1 }
const weightOf = (mark: TimelineMark): number => WEIGHT[mark.state]
