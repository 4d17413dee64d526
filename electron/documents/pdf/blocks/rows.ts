import type { BlockOf } from '#shared/documents/model.ts'
import { level, lineAt, lineTo, tall } from '../layout/draw.ts'
import { type Box, type Strip, asStrips, sideBySide, stripsHeight, underLast } from '../layout/flow.ts'
import { type TextStyle, colour, grid, mm, restyle, rule, space, type } from '../tokens.ts'
import { type Context, box, plain, rich } from './context.ts'
import { label } from './label.ts'

const RULED = 12
/** A label with its sentences; a rule above or below it when it opens or closes the facts of a letter. */
export function row(c: Context, b: BlockOf<'row'>): Box {
  const strips = b.paragraphs.flatMap((p, i) => asStrips(rich(c, p, type.body, grid.text), grid.axis, i === 0 ? 0 : space.paragraph))
  if (b.ruled === undefined) return box(b, [label(c, b.label), { strips }], { above: space.row })
  const line = (y: number) => [level(0, y, grid.full, rule.normal, colour.petrol)]
  const [left, right] = [label(c, b.label).strips, strips]
  const height = Math.max(stripsHeight(left), stripsHeight(right))
  if (b.ruled === 'below') return box(b, height > mm(120) ? [{ strips: left }, { strips: underLast(right, RULED, line) }] : [{ strips: left }, { strips: right }, { strips: [{ gap: 0, height: height + RULED, draws: line(height + RULED) }] }], { above: space.row, below: RULED + 4 })
  const top = (draws: Strip['draws']): Strip => ({ gap: 0, height: RULED, draws })
  return box(b, [{ strips: [top(line(0)), ...left] }, { strips: [top([]), ...right] }], { above: RULED + 4 })
}

/** Numbered steps with their day at the right. */
export function steps(c: Context, b: BlockOf<'steps'>): Box {
  const bold = restyle(type.cell, { weight: 700 })
  const strips = b.items.flatMap((item, i): readonly Strip[] => {
    const when = plain(c, item.when, bold, mm(60))
    const least = Math.max(mm(7.2), ...plain(c, `${i + 1}`, bold, mm(20)).map((l) => l.width + 6))
    const text = plain(c, item.text, type.cell, grid.text - least - Math.max(0, ...when.map((l) => l.width)) - 8)
    const number = plain(c, `${i + 1}`, restyle(bold, { colour: colour.petrol }), least)
    const height = Math.max(tall(text), tall(when), type.cell.line)
    if (text.length > 8) return [...sideBySide([{ x: grid.axis, lines: number }, { x: grid.axis + least, lines: text }, { x: grid.axis + grid.text - mm(40), lines: when }], 6)]
    const pad = 5 * c.air
    const set = (lines: typeof text, x: number) => lines.flatMap((l, n) => lineAt(l, x, pad + n * type.cell.line))
    const line = i === b.items.length - 1 ? [] : [level(grid.axis, height + 2 * pad, grid.text, rule.hairline, colour.hairline)]
    const right = when.flatMap((l, n) => lineTo(l, grid.axis + grid.text, pad + n * type.cell.line))
    return [{ gap: 0, height: height + 2 * pad, draws: [...set(number, grid.axis), ...set(text, grid.axis + least), ...right, ...line] }]
  })
  return box(b, [label(c, b.label, 0), { strips }], { above: space.row })
}

const dash = (c: Context, items: readonly string[], x: number, width: number, style: TextStyle = type.body): readonly Strip[] =>
  items.flatMap((item) => {
    const lines = asStrips(plain(c, item, style, width - mm(5)), x + mm(5))
    const first = lines[0]
    if (first === undefined) return []
    const y = first.height / 2 + 0.5
    return [{ ...first, draws: [level(x, y, 5.4, 1, colour.petrol), ...first.draws] }, ...lines.slice(1)]
  })

/** A label with a list. */
export function list(c: Context, b: BlockOf<'list'>): Box {
  return box(b, [label(c, b.label, b.large ? 3 : undefined), { strips: dash(c, b.items, grid.axis, grid.text, b.large ? type.listed : type.body) }], { above: space.row })
}

/** Lists side by side, each under its own title. */
export function lists(c: Context, b: BlockOf<'lists'>): Box {
  const many = Math.max(1, b.lists.length)
  const step = many === 2 ? mm(70) : grid.text / many
  const flows = b.lists.map((l, i) => {
    const x = grid.axis + i * step
    const width = (many === 2 && i === 1 ? grid.text - step : step) - (i === many - 1 ? 0 : mm(3))
    return { strips: [...asStrips(plain(c, l.title, type.listTitle, width), x), ...dash(c, l.items, x, width)] }
  })
  return box(b, [label(c, b.label, 0.5), ...flows], { above: space.row })
}

/** A remark under what it is about. */
export function note(c: Context, b: BlockOf<'note'>): Box {
  const strips = asStrips(rich(c, b.text, type.note, grid.full), 0)
  return box(b, [{ strips }], { above: 6.5, below: space.underTable - 2, role: 'note', foot: b.foot === true })
}

/** What still has to be agreed: a dotted bar and the question. */
export function openPart(c: Context, text: string): readonly Strip[] {
  const known = /^nog afspreken/iu.test(text.trim())
  const parts = known ? [{ text: text.trim().slice(0, 13), bold: true as const }, { text: text.trim().slice(13) }] : [{ text: 'nog afspreken\u00A0', bold: true as const }, { text: ` ${text.trim()}` }]
  const strips = asStrips(rich(c, parts, type.agreed, grid.text - mm(4.8)), grid.axis + mm(4.8))
  const height = stripsHeight(strips)
  return strips.map((s, i) => (i === 0 ? { ...s, draws: [{ kind: 'path', closed: false, stroke: { width: 2.6, colour: colour.ink, dash: [2.6, 2.2] }, points: [[grid.axis + 1.3, 0.5], [grid.axis + 1.3, height + 1]] }, ...s.draws] } : s))
}

/** A part of the plan that is not agreed yet. */
export function open(c: Context, b: BlockOf<'open'>): Box {
  return box(b, [label(c, b.label), { strips: openPart(c, b.text) }], { above: space.row })
}
