import type { BlockOf } from '#shared/documents/model.ts'
import { type Draw, level, lineAt } from '../layout/draw.ts'
import { type Box, type Strip, asStrips, padTop, sideBySide, solid, stripsHeight, underLast } from '../layout/flow.ts'
import { type TextStyle, colour, grid, largeType, mm, restyle, rule, type } from '../tokens.ts'
import { type Context, box, plain } from './context.ts'
import { label } from './label.ts'
import { markOf } from './signs.ts'

const MARK = 26

/** What the marks of the rules mean, between two rules. */
export function legend(c: Context, b: BlockOf<'legend'>): Box {
  const strips = b.items.flatMap((i, n): readonly Strip[] => {
    const text = [...asStrips(plain(c, i.title, type.stands, grid.text), grid.axis), ...asStrips(plain(c, i.text, type.body, grid.text), grid.axis, 0)]
    const last = n === b.items.length - 1
    const set = underLast(padTop(text, 9), last ? 11 : 9, (y) => [level(0, y, grid.full, last ? rule.normal : rule.hairline, last ? colour.petrol : colour.hairline)])
    const whole = solid(set, 0)
    return [{ ...whole, draws: [...(n === 0 ? [level(0, 0, grid.full, rule.normal, colour.petrol)] : []), ...markOf(i.mark, mm(1.2), 16, MARK), ...whole.draws] }]
  })
  return box(b, [{ strips }], { above: 13, below: 15 })
}

/** The marks with their short meaning on one line, for what hangs on the wall. */
export function legendLine(c: Context, b: BlockOf<'legend'>): Box {
  let x = 0
  const draws: Draw[] = []
  for (const i of b.items) {
    const text = plain(c, [i.title, i.text].filter((t) => t.trim() !== '').join(' '), largeType.choice, grid.full)
    draws.push(...markOf(i.mark, x, 3.4, 13), ...text.flatMap((l) => lineAt(l, x + 19, 0)))
    x += 19 + Math.max(0, ...text.map((l) => l.width)) + mm(8)
  }
  if (x - mm(8) <= grid.full) return box(b, [{ strips: [{ gap: 0, height: largeType.choice.line, draws }] }], { above: 4, below: 12 })
  const rows = b.items.flatMap((i) => [i.title, i.text].flatMap((t, n) => asStrips(plain(c, t, largeType.choice, grid.full - 19), 19).map((s, k) => (n === 0 && k === 0 ? { ...s, draws: [...markOf(i.mark, 0, 3.4, 13), ...s.draws] } : s))))
  return box(b, [{ strips: rows }], { above: 4, below: 12 })
}

const grown = (s: TextStyle, by: number): TextStyle => restyle(s, { size: s.size * by, line: s.line * by })
const SIZES = [1.24, 1.18, 1.12, 1.06, 1, 0.94, 0.88, 0.82, 0.76, 0.7] as const
const LEAST = 0.64
/** The room that sentences have on one sheet, under a title. */
const ROOM = mm(212)

/** Sentences in type that is `by` times the usual, with `air` points more around each. */
function sentences(c: Context, b: BlockOf<'essentials'>, by: number, air = 0): readonly Strip[] {
  const text = grown(type.essential, by)
  const marked = b.items.some((i) => i.mark !== null)
  const at = marked ? mm(36) * by : mm(20) * by
  const number = marked ? grown(restyle(type.essentialNumber, { size: 19 }), by) : grown(type.essentialNumber, by)
  const size = 19 * by
  return b.items.flatMap((i): readonly Strip[] => {
    const rows = sideBySide([{ x: marked ? mm(11) * by : 0, lines: plain(c, i.number, number, at) }, { x: at, lines: plain(c, i.text, text, grid.full - at, 'balance') }])
    const shown = rows.map((s, n) => (n === 0 && i.mark !== null ? { ...s, draws: [...markOf(i.mark, 0, (text.line - size) / 2 + 1, size), ...s.draws] } : s))
    const padded = underLast(padTop(shown, 10.5 * by + air), 11 * by + air, () => [])
    const line = level(0, 0, grid.full, rule.normal, colour.petrol)
    const first = padded[0]
    return first === undefined ? [] : [solid([{ ...first, draws: [line, ...first.draws] }, ...padded.slice(1)], 0)]
  })
}

/** Sentences in the largest print that lets all of them stand on one page. */
export function essentials(c: Context, b: BlockOf<'essentials'>): Box {
  const room = c.previous?.kind === 'legend' ? ROOM - mm(12) : ROOM
  const by = SIZES.find((size) => stripsHeight(sentences(c, b, size)) <= room) ?? LEAST
  const left = room - stripsHeight(sentences(c, b, by))
  const air = Math.max(0, Math.min(7, left / Math.max(1, b.items.length) / 2))
  return box(b, [{ strips: sentences(c, b, by, air) }], { above: 12 })
}

/** Room to write by hand: lines, with a remark under them. */
export function write(c: Context, b: BlockOf<'write'>): Box {
  const names = [...label(c, b.label).strips, ...asStrips(plain(c, b.hint, type.note, grid.label), 0)]
  const lines = Array.from({ length: b.lines }, (_, n): Strip => {
    const height = (b.lines === 1 ? 17 : n === 0 ? mm(8) : mm(11)) * Math.max(0.8, c.air)
    return { gap: 0, height, draws: [level(grid.axis, height - 1, grid.text, rule.hairline, colour.soft)] }
  })
  const note = asStrips(plain(c, b.note, restyle(type.body, { colour: colour.soft }), grid.text), grid.axis, 6)
  return box(b, [{ strips: names }, { strips: [...lines, ...note] }], { above: b.lines === 1 ? 9 : 14 })
}
