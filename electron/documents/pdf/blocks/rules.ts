import type { BlockOf } from '#shared/documents/model.ts'
import { level, lineAt } from '../layout/draw.ts'
import { type Box, type Flow, type Strip, asStrips, sideBySide, solid, stripsHeight } from '../layout/flow.ts'
import { colour, grid, mm, restyle, rule, space, type } from '../tokens.ts'
import { type Context, box, plain, rich } from './context.ts'
import { markOf } from './signs.ts'

const NUMBER = mm(52.4)
const TEXT = mm(63.5)
const MARK = 9.4
/** Below this height a rule stays whole; a longer one may be cut. */
const WHOLE = mm(60)
/** How far each step of the ladder stands to the right of the one before, and its text behind its number. */
const STEP = mm(5.1)
const BEHIND = mm(8)

/** Number and name of a part in the margin, the number level with the first rule. */
function margin(c: Context, number: string, title: string): Flow {
  const above: readonly Strip[] = plain(c, number, type.partNumber, grid.label).map((l) => ({ gap: 0, height: l.height - 2.8, draws: lineAt(l, 0, -2.8) }))
  return { strips: [...above, ...asStrips(plain(c, title, type.part, grid.label, 'balance'), 0)] }
}

/** Parts are parted by a thin line; at the top of a page the running head has its own. */
const lead = (air: number): NonNullable<Box['lead']> => ({ between: [level(0, -11.5 * air, grid.full, rule.hairline, colour.hairline)], top: [], topSpace: 0 })
const part = (c: Context, b: BlockOf<'rules'> | BlockOf<'ladder'>, text: readonly Strip[]): Box => box(b, [margin(c, b.number, b.title), { strips: text }], { above: 22.5, lead: lead(c.air) })

function item(c: Context, i: BlockOf<'rules'>['items'][number], first: boolean): readonly Strip[] {
  const gap = first ? 0 : 4.8
  const told = i.number.trim() === ''
  const promise = i.mark === null && !told
  const style = promise ? type.promise : type.body
  const x = told ? grid.axis : TEXT
  const text = rich(c, i.text, style, grid.full - x, told ? undefined : 'balance')
  const number = plain(c, i.number, promise ? restyle(type.promise, { weight: 700 }) : restyle(type.body, { colour: colour.soft }), TEXT - NUMBER)
  const why = asStrips(plain(c, i.why, type.note, grid.full - x, 'balance'), x, 1)
  const rows = sideBySide([{ x: NUMBER, lines: number }, { x, lines: text }], gap)
  const marked = i.mark === null ? rows : rows.map((s, n): Strip => (n === 0 && i.mark !== null ? { ...s, draws: [...markOf(i.mark, grid.axis + 0.6, (type.body.line - MARK) / 2 + 0.6, MARK), ...s.draws] } : s))
  const all = [...marked, ...why]
  return all.length > 0 && stripsHeight(all) < WHOLE ? [solid(all, gap)] : all
}

/** One part of the rules: its name in the margin, and each rule with its mark and number, or 'wij'. */
export const rules = (c: Context, b: BlockOf<'rules'>): Box => part(c, b, b.items.flatMap((i, n) => item(c, i, n === 0)))

function step(c: Context, s: BlockOf<'ladder'>['steps'][number], n: number): readonly Strip[] {
  const x = grid.axis + Math.min(n, 8) * STEP
  const text = rich(c, [{ text: s.name, bold: true }, { text: s.name.trim() === '' || s.text.trim() === '' ? s.text : ` ${s.text}` }], type.body, grid.full - x - BEHIND)
  const line: Strip = { gap: n === 0 ? 0 : 8, height: 7, draws: [level(x, 0, grid.full - x, rule.normal, colour.petrol)] }
  const rows = sideBySide([{ x, lines: plain(c, `${n + 1}`, type.step, BEHIND) }, { x: x + BEHIND, lines: text }])
  return stripsHeight(rows) < WHOLE ? [solid([line, ...rows], line.gap)] : [line, ...rows]
}

/** What follows on a breach: steps that go down to the right, and what holds for all of them. */
export function ladder(c: Context, b: BlockOf<'ladder'>): Box {
  const after = b.after.flatMap((p, n) => asStrips(rich(c, p, type.body, grid.text), grid.axis, n === 0 ? 14 : space.paragraph))
  return part(c, b, [...b.steps.flatMap((s, n) => step(c, s, n)), ...after])
}
