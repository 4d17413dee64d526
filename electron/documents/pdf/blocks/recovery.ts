import type { BlockOf } from '#shared/documents/model.ts'
import { level } from '../layout/draw.ts'
import { type Box, type Strip, sideBySide, solid } from '../layout/flow.ts'
import { colour, grid, mm, rule, type } from '../tokens.ts'
import { type Context, box, plain } from './context.ts'

/** The words of the recovery sheet, numbered down three columns between two heavy rules. */
export function recoveryWords(c: Context, b: BlockOf<'recoveryWords'>): Box {
  const perColumn = Math.ceil(b.words.length / 3)
  const heavy = (y: number, k: number): Strip => ({ gap: 0, height: 10, draws: k === 0 ? [level(0, y, grid.full, rule.heavy, colour.petrol)] : [] })
  const flows = [0, 1, 2].map((k) => {
    const x = k * mm(59.3)
    const rows = b.words.slice(k * perColumn, (k + 1) * perColumn).flatMap((word, r) =>
      sideBySide([{ x, lines: plain(c, `${k * perColumn + r + 1}`, type.recoveryNumber, mm(12)) }, { x: x + mm(12.8), lines: plain(c, word, type.recovery, mm(45)) }]))
    return { strips: [heavy(0, k), ...rows, heavy(10, k)] }
  })
  return box(b, flows, { above: 30, below: 28 })
}

/** Lines to fill in, at the foot of the page: the value stands on the line, its name under it. */
export function blanks(c: Context, b: BlockOf<'blanks'>): Box {
  const soft = { ...type.cell, colour: colour.soft }
  const rows = Array.from({ length: Math.ceil(b.items.length / 3) }, (_, r) => b.items.slice(r * 3, r * 3 + 3))
  const strips = rows.map((items, r) => {
    const values = sideBySide(items.map((item, i) => ({ x: i * mm(59.3), lines: plain(c, item.value, type.cell, mm(51.5)) })))
    const filled: readonly Strip[] = values.length > 0 ? values : [{ gap: 0, height: type.cell.line, draws: [] }]
    const line: Strip = { gap: 1, height: 5, draws: items.map((_, i) => level(i * mm(59.3), 0, mm(51.5), rule.normal, colour.ink)) }
    return solid([...filled, line, ...sideBySide(items.map((item, i) => ({ x: i * mm(59.3), lines: plain(c, item.label, soft, mm(51.5)) })))], r === 0 ? 0 : 22)
  })
  return box(b, [{ strips: [...strips, { gap: 0, height: 14, draws: [] }] }], { above: 24, foot: true })
}
