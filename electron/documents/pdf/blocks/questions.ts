import type { BlockOf } from '#shared/documents/model.ts'
import { level, lineAt } from '../layout/draw.ts'
import { type Box, type Strip, asStrips, solid } from '../layout/flow.ts'
import { colour, grid, largeType as type, mm, rule } from '../tokens.ts'
import { type Context, box, plain } from './context.ts'
import { quoteAt } from './quote.ts'

type Item = BlockOf<'questions'>['items'][number]
// A line to write on is ten millimetres high, and not much less when air is scarce.
const LINE = mm(10)
const LEAST = mm(8.6)
/** Marks stand on the axis of the other papers, this far apart. */
const NUMBER = mm(18)
const BETWEEN = mm(11)
/** A line behind the question is worth while from this length on. */
const WORTH = mm(50)

const bare = (height: number, draws: Strip['draws']): Strip => ({ gap: 0, height, draws })

/** Marks to circle, in rows that keep to the paper; null when they do not fit beside the question. */
function beside(c: Context, marks: readonly string[], from: number): Strip['draws'] | null {
  let x = from
  const draws: Strip['draws'][number][] = []
  for (const text of marks) {
    const [line, more] = plain(c, text, type.choice, grid.full)
    if (line === undefined) continue
    if (more !== undefined || x + line.width > grid.full) return null
    draws.push(...lineAt(line, x, 0))
    x += Math.max(NUMBER, line.width + BETWEEN)
  }
  return draws
}

function question(c: Context, q: Item): readonly Strip[] {
  const height = Math.max(LEAST, LINE * c.air)
  const [first, ...rest] = plain(c, q.label, type.question, grid.full).map((l) => ({ l, strip: bare(type.question.line, lineAt(l, 0, 0)) }))
  const label = [first, ...rest].flatMap((s) => (s ? [s.strip] : []))
  const wide = rest.length > 0 ? grid.full : (first?.l.width ?? 0)
  const drawn = label.length <= 1 && wide < grid.axis ? beside(c, q.marks, grid.axis) : null
  const marked = q.marks.length === 0 ? label : drawn === null ? [...label, ...q.marks.flatMap((m) => asStrips(plain(c, m, type.choice, grid.full), 0))] : [bare(type.question.line, [...(first?.strip.draws ?? []), ...drawn])]
  const line = bare(height, [level(0, height - 1, grid.full, rule.hairline, colour.soft)])
  const room = q.marks.length === 0 && label.length === 1 && grid.full - wide > WORTH
  const start = wide === 0 ? 0 : wide + mm(3)
  const opening = room && q.lines > 0 ? [bare(type.question.line, [...(first?.strip.draws ?? []), level(start, type.question.line - 4, grid.full - start, rule.hairline, colour.soft)])] : marked
  const air = (height - type.question.line) * (q.lines > 0 ? 1 : 0.7)
  const more = room ? q.lines - 1 : q.lines
  return [...opening.map((s, i) => (i === 0 ? { ...s, gap: air } : s)), ...Array.from({ length: Math.max(0, more) }, () => line)]
}

/** Questions to answer by hand, under their title and own words, with marks to circle and lines to write on; it stays on one page. */
export function questions(c: Context, b: BlockOf<'questions'>): Box {
  const title = asStrips(plain(c, b.title, type.asked, grid.full, 'balance'), 0)
  const head: readonly Strip[] = title.length === 0 ? [] : [bare(7 * c.air, [level(0, 0, grid.full, rule.normal, colour.petrol)]), ...title]
  const words = quoteAt(c, b.words, type.askedWords, 0, mm(6.2), grid.full).map((s, i) => (i === 0 ? { ...s, gap: 2 } : s))
  const strips = [...head, ...words, ...b.items.flatMap((q) => question(c, q))]
  return box(b, [{ strips: strips.length === 0 ? [] : [solid(strips.map((s, i) => (i === 0 ? { ...s, gap: 0 } : s)), 0)] }], { above: 17 })
}
