import type { BlockOf } from '#shared/documents/model.ts'
import { type Draw, level, lineAt, moved, stroke } from '../layout/draw.ts'
import { type Box, type Strip, asStrips, solid, stripsHeight } from '../layout/flow.ts'
import { colour, mm, restyle, rule, type } from '../tokens.ts'
import { type Context, box, plain, rich } from './context.ts'
import { sign } from './signs.ts'

const face = { left: mm(9), width: mm(87), top: mm(10), bottom: mm(8) } as const
/** One A5 sheet on its side. */
export const sheet = { width: mm(210), height: mm(148.5) } as const

const line = (y: number): Draw => level(0, y, face.width, rule.normal, colour.petrol)
const ruled = (above: number, below: number): Strip => ({ gap: 0, height: above + below, draws: [line(above)] })

/** Whom to call, one after the other, and what helps. */
function calls(c: Context, b: BlockOf<'card'>): readonly Strip[] {
  const phone = restyle(type.cell, { size: 21.5, line: 28, weight: 800 })
  const who = restyle(type.cell, { size: 13.5, line: 19, weight: 700 })
  const items = b.calls.items.flatMap((item, i): readonly Strip[] => {
    const x = mm(12)
    const number = plain(c, `${i + 1}`, restyle(type.sectionNumber, { size: 26, line: 30 }), mm(11))
    const empty: readonly Strip[] = item.phone.trim() === '' ? [{ gap: 0, height: 26, draws: [level(x, 22, mm(66), rule.normal, colour.ink)] }] : []
    const strips = [...asStrips(plain(c, item.who, who, face.width - x), x), ...asStrips(plain(c, item.phone, phone, face.width - x), x, 1), ...empty]
    const first = strips[0]
    const numbered = first === undefined ? strips : [{ ...first, draws: [...number.flatMap((l) => lineAt(l, 0, 0)), ...first.draws] }, ...strips.slice(1)]
    return [...numbered, { gap: 0, height: Math.max(0, 30 - stripsHeight(strips)), draws: [] }, ruled(9, 6)]
  })
  const after = b.calls.after.flatMap((p) => asStrips(rich(c, p, type.agreed, face.width), 0, 6.5))
  return [...asStrips(plain(c, b.calls.title, restyle(type.label, { size: 11.75 }), face.width), 0), ruled(12, 8), ...items, ...after]
}

/** The three signals with what to do. */
function signals(c: Context, b: BlockOf<'card'>): readonly Strip[] {
  const x = mm(18.8)
  const size = mm(14)
  const head = [...asStrips(plain(c, b.signals.above, restyle(type.label, { size: 11.75 }), face.width), 0), ...asStrips(plain(c, b.signals.name, restyle(type.name, { size: 27, line: 31, tracking: -0.4 }), face.width), 0, 1), ruled(2, 7)]
  const items = b.signals.items.flatMap((s, i): readonly Strip[] => {
    const texts = [
      ...asStrips(plain(c, s.name, type.label, face.width - x), x),
      ...asStrips(plain(c, s.words, restyle(type.wordsSmall, { size: 14, line: 18.5 }), face.width - x, 'balance'), x),
      ...asStrips(plain(c, s.action, type.cell, face.width - x), x, 2.5),
    ]
    const first = texts[0]
    const marked = first === undefined ? texts : [{ ...first, draws: [...sign(s.level, 1, 3, size), ...first.draws] }, ...texts.slice(1)]
    const least: Strip = { gap: 0, height: Math.max(0, size + 4 - stripsHeight(texts)), draws: [] }
    return [...marked, least, ...(i === b.signals.items.length - 1 ? [] : [ruled(8, 7)])]
  })
  return [...head, ...items]
}

/** A card as one A5 sheet to fold, or null when its text is too long for that. */
export function cardSheet(c: Context, b: BlockOf<'card'>, mark: string): readonly Draw[] | null {
  const left = calls(c, b)
  const right = signals(c, b)
  const archive = plain(c, b.calls.archive, type.archive, face.width)
  const marked = plain(c, mark, restyle(type.archive, { weight: 700 }), face.width)
  const room = sheet.height - face.top - face.bottom
  if (stripsHeight(left) + archive.length * type.archive.line + 4 > room || stripsHeight(right) + marked.length * type.archive.line > room) return null
  const at = (strips: readonly Strip[], x: number): readonly Draw[] => solid([{ gap: 0, height: face.top, draws: [] }, ...strips], 0).draws.map((d) => moved(d, x, 0))
  const foot = (lines: typeof archive, x: number): readonly Draw[] => lines.flatMap((l, i) => lineAt(l, x, sheet.height - face.bottom - (lines.length - i) * l.height))
  const small = [...foot(archive, face.left), ...foot(marked, sheet.width / 2 + face.left)]
  return [...at(left, face.left), ...small, ...at(right, sheet.width / 2 + face.left), ...fold(c)]
}


function fold(c: Context): readonly Draw[] {
  const x = sheet.width / 2
  const words = plain(c, 'vouwen', type.archive, mm(40))
  const dotted = { width: 0.6, colour: colour.soft, dash: [1, 1.6] as const }
  return [stroke([x, 0], [x, sheet.height - 22], dotted), ...words.flatMap((l) => lineAt(l, x - l.width / 2, sheet.height - 20)), stroke([x, sheet.height - 6], [x, sheet.height], dotted)]
}

/** The same words as an ordinary block, for a card that is too full to fold. */
export function card(c: Context, b: BlockOf<'card'>): Box {
  const archive = asStrips(plain(c, b.calls.archive, type.archive, face.width), 0, 10)
  return box(b, [{ strips: [...calls(c, b), ...archive, { gap: 0, height: 20, draws: [] }, ...signals(c, b)] }], { above: 12 })
}
