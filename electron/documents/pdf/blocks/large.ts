import type { Block, BlockOf, Rich } from '#shared/documents/model.ts'
import { assertNever } from '#shared/result/result.ts'
import { level } from '../layout/draw.ts'
import { type Box, type Strip, asStrips, padTop, sideBySide, solid, stripsHeight, underLast } from '../layout/flow.ts'
import { colour, grid, largeType as type, mm, rule } from '../tokens.ts'
import { type Context, box, plain, rich, spans } from './context.ts'
import { legendLine } from './essentials.ts'
import { quoteAt } from './quote.ts'
import { sign } from './signs.ts'

// Large print has one column: what names stands above what tells, so that a line is never narrow and there is one way to read.

const SIGN = mm(15)
const BESIDE = mm(26)
const NUMBER = mm(10)

/** Strips without air above the first, which stands at the top of its block. */
const topped = (strips: readonly Strip[]): readonly Strip[] => strips.map((s, i) => (i === 0 ? { ...s, gap: 0 } : s))
const label = (c: Context, text: string, x = 0): readonly Strip[] => asStrips(plain(c, text, type.label, grid.full - x, 'balance'), x)
const paragraphs = (c: Context, all: readonly Rich[], gap: number, x = 0): readonly Strip[] => all.flatMap((p) => asStrips(rich(c, p, type.body, grid.full - x), x, gap * c.air))
const whole = (strips: readonly Strip[]): readonly Strip[] => (stripsHeight(strips) < mm(110) && strips.length > 0 ? [solid(topped(strips), 0)] : topped(strips))

function cover(c: Context, b: BlockOf<'cover'>): Box {
  return box(b, [{ strips: [...asStrips(plain(c, b.above, type.kind, grid.full), 0), ...asStrips(plain(c, b.title, type.name, grid.full, 'plain'), 0)] }], { below: 12, keepNext: true })
}

function words(c: Context, b: BlockOf<'words'>): Box {
  const first = b.size === 'cover'
  const said = quoteAt(c, b.text, first ? type.wordsCover : type.wordsPlan, 0, first ? mm(10.5) : mm(7.4), grid.full)
  const strips = [...label(c, b.label), ...said.map((s, i) => (i === 0 ? { ...s, gap: (first ? 6 : 2) * c.air } : s)), ...paragraphs(c, b.after ?? [], 4)]
  return box(b, [{ strips: topped(strips) }], first ? { above: 20, below: 22 } : { above: 13, below: 0 })
}

function heading(c: Context, b: BlockOf<'heading'>): Box {
  const line: Strip = { gap: 0, height: 8 * c.air, draws: [level(0, 0, grid.full, rule.normal, colour.petrol)] }
  const title = [b.number, b.title].filter((t) => t.trim() !== '').join(' ')
  return box(b, [{ strips: [line, ...asStrips(plain(c, title, type.section, grid.full, 'balance'), 0)] }], { above: 20, below: 7, keepNext: true, role: 'heading' })
}

const row = (c: Context, b: BlockOf<'row'>): Box => box(b, [{ strips: topped([...label(c, b.label), ...paragraphs(c, b.paragraphs, 3)]) }], { above: 12 })

function list(c: Context, b: BlockOf<'list'>): Box {
  const items = b.items.flatMap((item) => {
    const lines = asStrips(plain(c, item, type.body, grid.full - mm(8)), mm(8), 3 * c.air)
    return lines.map((s, i) => (i === 0 ? { ...s, draws: [level(0, s.height / 2 + 0.5, 9, 1.4, colour.petrol), ...s.draws] } : s))
  })
  return box(b, [{ strips: topped([...label(c, b.label), ...items]) }], { above: 6 })
}

/** A step with its day at the right, or under it when both do not go on one line. */
function steps(c: Context, b: BlockOf<'steps'>): Box {
  const items = b.items.flatMap((item, i): readonly Strip[] => {
    const when = rich(c, [{ text: item.when, bold: true }], type.body, grid.full - NUMBER)
    const number = { x: 0, lines: plain(c, `${i + 1}`, type.stepNumber, NUMBER) }
    const text = plain(c, item.text, type.body, grid.full - NUMBER)
    const right = when.length === 1 && text.length === 1 && (text[0]?.width ?? 0) + (when[0]?.width ?? 0) + mm(6) < grid.full - NUMBER
    const line = (y: number) => (i === b.items.length - 1 ? [] : [level(0, y, grid.full, rule.hairline, colour.hairline)])
    const set = right ? sideBySide([number, { x: NUMBER, lines: text }, { x: grid.full - (when[0]?.width ?? 0), lines: when }]) : [...sideBySide([number, { x: NUMBER, lines: text }]), ...asStrips(when, NUMBER)]
    return whole(underLast(padTop(set, i === 0 ? 0 : 6 * c.air), 6 * c.air, line))
  })
  return box(b, [{ strips: topped([...label(c, b.label), ...items]) }], { above: 12 })
}

const note = (c: Context, b: BlockOf<'note'>): Box => box(b, [{ strips: asStrips(rich(c, b.text, type.about, grid.full), 0) }], { above: 12, role: 'note' })

function signal(c: Context, b: BlockOf<'signal'>): Box {
  const name = asStrips(rich(c, [{ text: b.name, bold: true }, { text: b.meaning === '' ? '' : ` ${b.meaning}`, soft: true }], { ...type.signal, weight: 400 }, grid.full - BESIDE), BESIDE)
  const said = quoteAt(c, b.words, type.wordsPlan, BESIDE, mm(7.4), grid.full - BESIDE).map((s, i) => (i === 0 ? { ...s, gap: 2 } : s))
  const rows = b.rows.flatMap((r) => asStrips(spans(c, [{ text: `${r.label} `, style: type.label }, ...r.text.map((i) => ({ text: i.text, style: i.bold ? { ...type.body, weight: 700 as const } : type.body }))], grid.full - BESIDE), BESIDE, 4 * c.air))
  const after = c.previous?.kind === 'signal'
  const lead = { between: after ? [level(0, -9.5, grid.full, rule.hairline, colour.hairline)] : [], top: [], topSpace: 0 }
  return box(b, [{ strips: [{ gap: 0, height: SIGN + 2, draws: sign(b.level, 1, 3, SIGN) }] }, { strips: topped([...name, ...said, ...rows]) }], { above: after ? 20 : 8, below: 10, lead })
}

/** Numbers to call, very large, two beside each other where they fit; a line to write on where the number is not known. */
function figures(c: Context, b: BlockOf<'figures'>): Box {
  const half = grid.full / 2
  const value = (item: (typeof b.items)[number]): string => [item.value, item.unit].filter((t) => t.trim() !== '').join(' ')
  const narrow = b.items.every((i) => plain(c, value(i), type.phone, half - mm(4)).length <= 1 && plain(c, i.text, type.body, half - mm(4)).length <= 1)
  const across = narrow ? 2 : 1
  const cell = (item: (typeof b.items)[number], x: number): readonly Strip[] => {
    const number = value(item) === '' ? [{ gap: 0, height: 40, draws: [level(x, 36, mm(66), rule.normal, colour.ink)] }] : asStrips(plain(c, value(item), type.phone, grid.full - x), x)
    return topped([...number, ...asStrips(plain(c, item.text, type.body, grid.full - x), x)])
  }
  const rows = Array.from({ length: Math.ceil(b.items.length / across) }, (_, r) => b.items.slice(r * across, (r + 1) * across))
  const strips = rows.flatMap((items) => {
    if (across === 1) return whole(items.flatMap((i) => cell(i, 0)))
    const cells = items.map((item, n) => solid(cell(item, n * half), 0))
    return [{ gap: 0, height: Math.max(...cells.map((s) => s.height)), draws: cells.flatMap((s) => s.draws) }]
  }).map((s, i) => (across === 2 || i === 0 ? { ...s, gap: 10 * c.air } : s))
  return box(b, [{ strips: topped([...label(c, b.label), ...strips]) }], { above: 6 })
}

/** A block in large print; null for the kinds that no large document uses, which keep their usual size. */
export function large(c: Context, b: Block): Box | null {
  switch (b.kind) {
    case 'cover': return cover(c, b)
    case 'words': return words(c, b)
    case 'heading': return heading(c, b)
    case 'row': return row(c, b)
    case 'list': return list(c, b)
    case 'steps': return steps(c, b)
    case 'note': return note(c, b)
    case 'signal': return signal(c, b)
    case 'figures': return figures(c, b)
    case 'facts': case 'lists': case 'timeline': case 'goal': case 'look': case 'statuses': case 'coverage': case 'table': case 'scale': case 'choices': case 'open': case 'statement': case 'signatures': case 'recoveryWords': case 'blanks': case 'questions': case 'letter': case 'card': case 'rules': case 'ladder': case 'essentials': case 'write': case 'week': case 'pocket': case 'rollCall': return null
    case 'legend': return legendLine(c, b)
    default: return assertNever(b)
  }
}
