import { daysBetween, parts, type Day } from '../domain/calendar/day.ts'
import { longDay, shortMonthName } from '../domain/calendar/format.ts'

// Where everything of a score chart stands, in millimetres: screen, PDF and Word draw the same lines. Both voices keep their own line.

/** The scores of one day, 1–5; null = not given. */
export type ChartPoint = { readonly on: Day; readonly resident: number | null; readonly team: number | null }
export type ChartSpot = readonly [x: number, y: number]
/** One voice: lines that break where it gave no score, and a mark at each score. */
export type ChartVoice = { readonly lines: readonly (readonly ChartSpot[])[]; readonly marks: readonly ChartSpot[] }
/** A text centred on x, with its baseline at y. */
export type ChartLabel = { readonly text: string; readonly x: number; readonly y: number; readonly bold: boolean }
export type ChartLayout = {
  readonly width: number
  readonly height: number
  /** The highest and lowest score, and where the frame begins and ends. */
  readonly frame: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }
  /** One upright for each day. */
  readonly days: readonly number[]
  readonly resident: ChartVoice
  readonly team: ChartVoice
  /** Numbers of the resident are bold, those of the team regular; equal scores have one number. */
  readonly numbers: readonly ChartLabel[]
  /** Months; the last day is bold and is never left out. */
  readonly months: readonly ChartLabel[]
}

/** The chart of one leefgebied on paper. */
export const chartSize = { width: 68, height: 29 } as const
/** Half the width of a mark, and the type of numbers and months (11 points), in millimetres. */
export const chartMark = { half: 1.25, type: 3.88 } as const

const LETTER = 2.1
const CAP = 2.75
const CLEAR = 0.75
const NUMBER = 2.7
const STEP = 4.4
const EDGE = 5
const half = (label: Pick<ChartLabel, 'text'>): number => (label.text.length * LETTER) / 2

/** Days in their proportion, but never so near that their marks touch. */
function places(points: readonly ChartPoint[], left: number, right: number): readonly number[] {
  const [first, last] = [points[0]?.on, points.at(-1)?.on]
  if (first === undefined || last === undefined) return []
  const gaps = points.length - 1
  if (gaps * STEP >= right - left) return points.map((_, i) => left + ((right - left) * i) / gaps)
  const span = daysBetween(first, last)
  const x = points.map((p) => left + (span === 0 ? 0 : ((right - left) * daysBetween(first, p.on)) / span))
  for (let i = 1; i < x.length; i += 1) x[i] = Math.max(x[i] ?? 0, (x[i - 1] ?? 0) + STEP)
  for (let i = x.length - 1; i >= 0; i -= 1) x[i] = Math.min(x[i] ?? 0, right - (x.length - 1 - i) * STEP)
  return x
}

function voice(spots: readonly (ChartSpot | null)[]): ChartVoice {
  const lines: ChartSpot[][] = [[]]
  for (const s of spots) {
    if (s) lines.at(-1)?.push(s)
    else lines.push([])
  }
  return { lines: lines.filter((l) => l.length > 1), marks: spots.filter((s) => s !== null) }
}

/** Labels from the last to the first that leave room for those after them. */
function apart(labels: readonly ChartLabel[], room: (a: ChartLabel, b: ChartLabel) => number): readonly ChartLabel[] {
  const kept: ChartLabel[] = []
  for (const l of labels.toReversed()) if (kept.every((k) => k.x - l.x >= room(k, l))) kept.unshift(l)
  return kept
}

function months(points: readonly ChartPoint[], x: readonly number[], width: number, y: number): readonly ChartLabel[] {
  const all = points.map((p, i): ChartLabel => {
    const [at, before] = [parts(p.on), points[i - 1]]
    const text = before !== undefined && parts(before.on).year !== at.year ? `${shortMonthName(at.month)} ’${String(at.year).slice(2)}` : shortMonthName(at.month)
    const edge = half({ text })
    return { text, x: Math.min(Math.max(x[i] ?? 0, edge), width - edge), y, bold: i === points.length - 1 }
  })
  const [last, shown] = [all.at(-1), apart(all, (a, b) => half(a) + half(b) + 1)]
  return shown.filter((l, i) => l === last || l.text !== shown[i + 1]?.text)
}

function numbersAt(p: ChartPoint, x: number, y: (score: number) => number): readonly ChartLabel[] {
  const above = (score: number, bold: boolean): ChartLabel => ({ text: String(score), x, y: y(score) - chartMark.half - CLEAR, bold })
  const below = (score: number, bold: boolean): ChartLabel => ({ text: String(score), x, y: y(score) + chartMark.half + CLEAR + CAP, bold })
  if (p.resident === null || p.team === null || p.resident === p.team) return p.resident !== null ? [above(p.resident, true)] : p.team !== null ? [above(p.team, false)] : []
  return p.resident > p.team ? [above(p.resident, true), below(p.team, false)] : [below(p.resident, true), above(p.team, false)]
}

/** Sets the scores of one leefgebied, oldest first, in a box of millimetres. Days on which nobody gave a score stay, as a gap. */
export function chartLayout(points: readonly ChartPoint[], size: { readonly width: number; readonly height: number } = chartSize): ChartLayout {
  const { width, height } = size
  const frame = { left: 1.5, right: width - 1.5, top: chartMark.half + CLEAR + CAP + 0.4, bottom: height - 9.6 }
  const x = places(points, EDGE, width - EDGE)
  const y = (score: number): number => frame.bottom - ((score - 1) / 4) * (frame.bottom - frame.top)
  const spots = (who: 'resident' | 'team'): readonly (ChartSpot | null)[] => points.map((p, i) => (p[who] === null ? null : [x[i] ?? 0, y(p[who])]))
  const numbers = points.map((p, i) => numbersAt(p, x[i] ?? 0, y))
  const shown = new Set(apart(numbers.flatMap((n) => n.slice(0, 1)), () => NUMBER))
  return {
    width, height, frame, days: x, resident: voice(spots('resident')), team: voice(spots('team')),
    numbers: numbers.flatMap((n) => (n[0] !== undefined && shown.has(n[0]) ? n : [])), months: months(points, x, width, height - 1.2),
  }
}

const score = (value: number | null): string => (value === null ? 'geen cijfer' : String(value))
/** The same as a table: each day with both scores. */
export const chartTable = (points: readonly ChartPoint[], resident: string): { readonly columns: readonly string[]; readonly rows: readonly (readonly string[])[] } => ({
  columns: ['Datum', `Cijfer van ${resident}`, 'Cijfer van het team'],
  rows: points.map((p) => [longDay(p.on), score(p.resident), score(p.team)]),
})
/** The same in words, for who can't see the chart: 'Cijfers van 1 tot 5. 16 maart 2026: Milou 2, team 3.' */
export const chartText = (points: readonly ChartPoint[], resident: string): string =>
  ['Cijfers van 1 tot 5.', ...points.map((p) => `${longDay(p.on)}: ${resident} ${score(p.resident)}, team ${score(p.team)}.`)].join(' ')
