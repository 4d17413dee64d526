import { bandOf } from '#shared/documents/marks.ts'
import type { BlockOf, Document } from '#shared/documents/model.ts'
import { hyphenated } from '#shared/documents/rooster/hyphens.ts'
import { type Context, plain, spans } from '../blocks/context.ts'
import { type Draw, level, lineAt, lineTo, linesAt, moved, stroke, tall } from '../layout/draw.ts'
import { type Strip, asStrips, solid, stripsHeight } from '../layout/flow.ts'
import { colour, mm, restyle, rule, type } from '../tokens.ts'

/** A5 on its side, folded once: two faces of A6. `own` are the words of the week, `furniture` the fold and what continues. */
export type PocketSheet = { readonly furniture: readonly Draw[]; readonly own: readonly Draw[] }

const face = { left: mm(9), width: mm(87), top: mm(9), bottom: mm(8), height: mm(148.5), middle: mm(105) } as const
const TIME = mm(26)
const TEXT = mm(39)
const room = face.height - face.top - face.bottom

const name = restyle(type.name, { size: 27, line: 32, tracking: -0.4 })
const above = restyle(type.label, { size: 11.5 })
const strong = restyle(type.cell, { size: 11.5, line: 15.5, weight: 700 })
const text = restyle(type.cell, { size: 11.25, line: 15.5 })
const time = restyle(strong, { colour: colour.petrol })
const help = restyle(type.cell, { size: 13, line: 18 })

const roomy = (words: string): string => words.replace(/\p{L}{16,}/gu, (word) => hyphenated(word))

/** One day between two rules; it stays whole. */
function dayStrip(c: Context, d: BlockOf<'pocket'>['days'][number], pad: number): Strip {
  const left = [...plain(c, d.name, strong, TIME - 4), ...plain(c, d.date, restyle(text, { colour: colour.soft }), TIME - 4)]
  let y = pad
  const items = d.items.flatMap((i) => {
    const words = plain(c, roomy(i.text), text, face.width - TEXT)
    const here = [...plain(c, i.time, time, TEXT - TIME).flatMap((l) => lineAt(l, TIME, y)), ...linesAt(words, TEXT, y)]
    y += Math.max(text.line, tall(words))
    return here
  })
  const height = Math.max(pad + tall(left), y) + pad
  return { gap: 0, height, draws: [level(0, 0, face.width, rule.normal, colour.petrol), ...linesAt(left, 0, pad), ...items] }
}

const fixedStrip = (c: Context, f: BlockOf<'pocket'>['fixed'][number]): Strip =>
  solid([{ gap: 0, height: 5, draws: [level(0, 0, face.width, rule.normal, colour.petrol)] }, ...asStrips(plain(c, f.title, strong, face.width), 0), ...asStrips(plain(c, roomy(f.text), text, face.width), 0), { gap: 0, height: 5, draws: [] }], 0)

type Face = { readonly strips: readonly Strip[]; readonly head: readonly Strip[] }

/** How many days stand on the front at most, and the air in a day. */
type Dense = { readonly days: number; readonly pad: number }
/** What is tried before a week takes a second sheet. */
const DENSE: readonly Dense[] = [{ days: 4, pad: 6 }, { days: 4, pad: 4 }, { days: 5, pad: 6 }, { days: 5, pad: 4 }, { days: 5, pad: 2.5 }, { days: 6, pad: 2.5 }]

/** Days and what is fixed on as many faces as it takes; each begins with a head, the last one leaves room for the number to call. */
function faces(c: Context, b: BlockOf<'pocket'>, first: readonly Strip[], { days, pad }: Dense): readonly Face[] {
  const next = asStrips(plain(c, 'vervolg van de week', above, face.width), 0)
  const closing: Strip = { gap: 0, height: 2, draws: [level(0, 0, face.width, rule.normal, colour.petrol)] }
  const done: Face[] = []
  let head: readonly Strip[] = first
  let strips: Strip[] = []
  const used = (): number => stripsHeight(head) + 7 + strips.reduce((sum, s) => sum + s.height, 0)
  for (const s of [...b.days.map((d) => dayStrip(c, d, pad)), ...b.fixed.map((f) => fixedStrip(c, f))]) {
    if (strips.length > 0 && (used() + s.height + (done.length % 2 === 0 ? 0 : help.line + 6) > room || (done.length === 0 && strips.length === days))) {
      done.push({ head, strips: [...strips, closing] })
      head = next
      strips = []
    }
    strips.push(s)
  }
  return [...done, { head, strips: [...strips, closing] }]
}

const drawFace = (f: Face): { readonly head: readonly Draw[]; readonly body: readonly Draw[] } => {
  const top = stripsHeight(f.head) + 7
  return { head: solid(f.head, 0).draws, body: solid(f.strips, 0).draws.map((d) => moved(d, 0, top)) }
}
const at = (draws: readonly Draw[], x: number): readonly Draw[] => draws.map((d) => moved(d, x, face.top))

function fold(c: Context): readonly Draw[] {
  const words = plain(c, 'vouwen', type.archive, mm(40))
  const dots = { width: 0.6, colour: colour.soft, dash: [1, 1.6] as const }
  return [stroke([face.middle, 0], [face.middle, face.height - 22], dots), ...words.flatMap((l) => lineAt(l, face.middle - l.width / 2, face.height - 20)), stroke([face.middle, face.height - 6], [face.middle, face.height], dots)]
}

/** A week as sheets to fold: the first face is the front, at the right; what follows goes to the back, at the left, and then to a next sheet. */
export function pocketSheets(c: Context, doc: Document, b: BlockOf<'pocket'>): readonly PocketSheet[] {
  const first = [...asStrips(plain(c, b.above, above, face.width), 0), ...asStrips(plain(c, b.name, name, face.width), 0)]
  const tried = DENSE.map((dense) => faces(c, b, first, dense))
  const set = (tried.find((f) => f.length <= 2) ?? tried[0] ?? []).map(drawFace)
  const mark = bandOf(doc)
  const small = mark === null ? [] : plain(c, mark, restyle(type.archive, { weight: 700 }), mm(58)).flatMap((l, n) => lineTo(l, face.middle + face.left + face.width, face.height - face.bottom - 12 + n * l.height))
  const call = spans(c, [{ text: `${b.help[0]} `, style: help }, { text: b.help[1], style: restyle(help, { weight: 700 }) }], face.width)
  return Array.from({ length: Math.ceil(set.length / 2) }, (_, n) => {
    const [front, back] = [set[2 * n], set[2 * n + 1]]
    const right = face.middle + face.left
    const ends = 2 * n + 2 >= set.length
    // The number to call closes the week: on the back of its last sheet, also when nothing else is there.
    const number = ends ? linesAt(call, face.left, face.height - face.bottom - tall(call)) : []
    const own = [...(front && n === 0 ? at(front.head, right) : []), ...(front ? at(front.body, right) : []), ...(back ? at(back.body, face.left) : []), ...number]
    const again = [...(front && n > 0 ? at(front.head, right) : []), ...(back ? at(back.head, face.left) : [])]
    return { furniture: [...fold(c), ...small, ...again], own }
  })
}
