import type { BlockOf } from '#shared/documents/model.ts'
import { level } from '../layout/draw.ts'
import { type Box, type Strip, asStrips, sideBySide, solid } from '../layout/flow.ts'
import { colour, grid, largeType as type, mm, rule } from '../tokens.ts'
import { type Context, box, plain } from './context.ts'

const LINE = 30
const MARK = mm(22)

/** A question, the marks to circle, and lines to write on; it stays on one page. */
export function answer(c: Context, b: BlockOf<'answer'>): Box {
  const marks = sideBySide(b.marks.map((m, i) => ({ x: mm(4) + i * MARK, lines: plain(c, m, type.stepNumber, MARK) })))
  const write = Array.from({ length: b.lines }, (): Strip => ({ gap: 0, height: LINE, draws: [level(0, LINE - 1, grid.full, rule.hairline, colour.soft)] }))
  const strips = [...asStrips(plain(c, b.label, type.label, grid.full, 'balance'), 0), ...marks.map((s, i) => (i === 0 ? { ...s, gap: 6 } : s)), ...write]
  return box(b, [{ strips: [solid(strips.map((s, i) => (i === 0 ? { ...s, gap: 0 } : s)), 0)] }], { above: 12 })
}
