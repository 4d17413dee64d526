import type { BlockOf } from '#shared/documents/model.ts'
import { level } from '../layout/draw.ts'
import { type Box, type Strip, asStrips, sideBySide } from '../layout/flow.ts'
import { colour, grid, mm, restyle, rule, type } from '../tokens.ts'
import { type Context, box, plain, rich } from './context.ts'
import { hang, quote } from './quote.ts'
import { sign } from './signs.ts'

const ICON = mm(13.8)

/** One of the three signals: its sign and name, the resident's words, who does what. */
export function signal(c: Context, b: BlockOf<'signal'>): Box {
  const x = mm(17)
  const name = asStrips(plain(c, b.name, type.signal, grid.axis - x - mm(6)), x, 0)
  const meaning = asStrips(plain(c, b.meaning, type.note, mm(22), 'balance'), x)
  const icon: Strip = { gap: 0, height: ICON + 2, draws: sign(b.level, 0.8, 2, ICON) }
  const bold = restyle(type.agreed, { weight: 700 })
  const wide = Math.max(mm(34.6), ...b.rows.map((r) => Math.min(mm(46), Math.max(0, ...plain(c, r.label, bold, mm(46)).map((l) => l.width)) + mm(1.8))))
  const rows = b.rows.flatMap((r, i) =>
    sideBySide([{ x: grid.axis, lines: plain(c, r.label, bold, wide - mm(2)) }, { x: grid.axis + wide, lines: rich(c, r.text, type.agreed, grid.text - wide) }], i === 0 ? 3 : 4.5))
  const said = quote(c, b.words, type.wordsSmall, hang.small)
  const after = c.previous?.kind === 'signal'
  const closes = c.next !== null && c.next.kind !== 'signal'
  const strips = [...said, ...rows]
  const closing: readonly Strip[] = closes ? [{ gap: 0, height: 12, draws: [level(0, 12, grid.full, rule.normal, colour.ink)] }] : []
  const all: readonly Strip[] = [...strips, ...closing]
  const lead = { between: after ? [level(0, -9.5, grid.full, rule.hairline, colour.hairline)] : [], top: [level(0, 0, grid.full, rule.normal, colour.petrol)], topSpace: 9 }
  return box(b, [{ strips: [icon] }, { strips: [...name, ...meaning] }, { strips: fill(all, strips, ICON + 2) }], { above: after ? 21 : 19, below: closes ? 12 : 11.5, lead })
}

/** When the words are lower than the sign, the closing rule still stands under the sign. */
function fill(all: readonly Strip[], strips: readonly Strip[], least: number): readonly Strip[] {
  if (all.length === strips.length) return all
  const height = strips.reduce((sum, s, i) => sum + s.height + (i === 0 ? 0 : s.gap), 0)
  return height >= least ? all : [...strips, { gap: least - height, height: 0, draws: [] }, ...all.slice(strips.length)]
}
