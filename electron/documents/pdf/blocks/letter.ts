import type { BlockOf } from '#shared/documents/model.ts'
import { type Box, type Strip, asStrips, sideBySide, stripsHeight } from '../layout/flow.ts'
import { colour, mm, restyle, type } from '../tokens.ts'
import { type Context, box, plain } from './context.ts'

// Facts stand right of the address, half a page wide.
const FACTS = mm(84)
const VALUE = mm(106)
const END = mm(170)
const TALL = mm(120)

/** The head of a letter: the address, facts beside it, and under both what it is about. */
export function letter(c: Context, b: BlockOf<'letter'>): Box {
  const to = b.to.flatMap((line) => asStrips(plain(c, line, type.body, FACTS - mm(6)), 0))
  const facts = b.facts.flatMap(([name, value]): readonly Strip[] =>
    sideBySide([{ x: FACTS, lines: plain(c, name, restyle(type.body, { colour: colour.soft }), VALUE - FACTS - mm(2)) }, { x: VALUE, lines: plain(c, value, type.body, END - VALUE) }]))
  const subject = asStrips(plain(c, b.subject, type.subject, END, 'balance'), 0, 40)
  const height = Math.max(stripsHeight(to), stripsHeight(facts))
  const beside = height > TALL ? [{ strips: [...to, ...facts, ...subject] }] : [{ strips: to }, { strips: facts }, { strips: [{ gap: 0, height, draws: [] }, ...subject] }]
  return box(b, beside, { below: 8, keepNext: true })
}
