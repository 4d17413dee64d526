import type { TimelineMark } from '#shared/documents/model.ts'
import type { Line } from '../text/lines.ts'
import { grid, mm, restyle, type } from '../tokens.ts'
import { type Context, plain } from './context.ts'

/** A label of the timeline at its place: `x` is its stem, `lane` 0 the one nearest to the bar. */
export type Placed = { readonly mark: TimelineMark; readonly lines: readonly Line[]; readonly x: number; readonly left: number; readonly align: 'left' | 'middle' | 'right'; readonly width: number; readonly above: boolean; readonly lane: number }

type Draft = Omit<Placed, 'left' | 'align' | 'lane'>
type Span = Pick<Placed, 'x' | 'left' | 'width' | 'lane'>

const bold = restyle(type.mark, { weight: 700 })
/** So many tries are spent on a tidy picture before labels simply climb. */
const TRIES = 20_000

const fixed = (m: TimelineMark): boolean => m.place === 'end' || m.place === 'limit'
const covers = (p: Span, x: number): boolean => p.left - 3 < x && x < p.left + p.width + 3 && Math.abs(p.x - x) > 0.5
const overlap = (p: Span, q: Span): boolean => p.left < q.left + q.width + mm(2) && q.left < p.left + p.width + mm(2)
/** Labels closer than 2 mm in one lane, or a stem that runs through a label in a nearer lane. */
const clash = (p: Span, q: Span): boolean => {
  if (p.lane === q.lane) return overlap(p, q)
  return p.lane > q.lane ? covers(q, p.x) : covers(p, q.x)
}

const drafted = (c: Context, mark: TimelineMark, x: number): Draft => {
  const lines = [...plain(c, mark.date, bold, mm(62)), ...plain(c, mark.words, type.mark, mm(62))]
  return { mark, lines, x, width: Math.max(0, ...lines.map((l) => l.width)), above: mark.place === 'above' || mark.place === 'end' }
}

/** Where a label may stand: right of its stem, else left of it, else over it; the fixed ends at the right edge. */
function choices(d: Draft): readonly Pick<Placed, 'left' | 'align'>[] {
  const within = (left: number): number => Math.max(0, Math.min(grid.full - d.width, left))
  if (fixed(d.mark)) return [{ left: within(Math.min(grid.full, d.x + mm(11)) - d.width), align: 'right' }]
  const left = { left: within(d.x - d.width + 2), align: 'right' as const }
  if (d.x + d.width > grid.full) return [left]
  const right = { left: d.x, align: 'left' as const }
  return d.x < mm(6) ? [right] : [right, { left: within(d.x - d.width / 2), align: 'middle' }, left]
}

/** Looks for places in `lanes` lanes; null when there are none or the tries run out. */
function search(drafts: readonly Draft[], lanes: number, plainOnly: boolean, tries: { left: number }, done: readonly Placed[]): readonly Placed[] | null {
  const next = drafts[done.length]
  if (next === undefined) return done
  for (const choice of choices(next).slice(0, plainOnly ? 1 : 3)) {
    for (let lane = 0; lane < lanes; lane += 1) {
      tries.left -= 1
      if (tries.left < 0) return null
      const tried: Placed = { ...next, ...choice, lane }
      if (done.some((p) => clash(p, tried))) continue
      const found = search(drafts, lanes, plainOnly, tries, [...done, tried])
      if (found) return found
    }
  }
  return null
}

/** Each label a lane further than the one after it: always possible. */
const climbing = (drafts: readonly Draft[]): readonly Placed[] =>
  drafts.map((d, i) => ({ ...d, ...(choices(d)[0] ?? { left: 0, align: 'left' }), lane: drafts.length - 1 - i }))

function side(drafts: readonly Draft[]): readonly Placed[] {
  const sorted = drafts.toSorted((a, b) => a.x - b.x || Number(fixed(a.mark)) - Number(fixed(b.mark)))
  // Up to two lanes with every label right of its stem; then labels may stand over or left of theirs; then more lanes.
  const ways = [[1, true], [2, true], [1, false], [2, false], ...sorted.flatMap((_, i) => [[i + 3, true], [i + 3, false]] as const)] as const
  for (const [lanes, plainOnly] of ways) {
    const found = search(sorted, lanes, plainOnly, { left: TRIES }, [])
    if (found) return found
  }
  return climbing(sorted)
}

/** Labels in as few lanes as they need: none closer than 2 mm to another, no stem through a label where that can be had. */
export function placeLabels(c: Context, marks: readonly TimelineMark[], at: (mark: TimelineMark) => number): readonly Placed[] {
  const drafts = marks.map((m) => drafted(c, m, at(m)))
  const placed = [...side(drafts.filter((d) => d.above)), ...side(drafts.filter((d) => !d.above))]
  return marks.flatMap((m) => placed.find((p) => p.mark === m) ?? [])
}
