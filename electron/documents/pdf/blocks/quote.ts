import { fileOf } from '../fonts/fontSet.ts'
import type { Draw } from '../layout/draw.ts'
import { type Strip, asStrips } from '../layout/flow.ts'
import { type TextStyle, colour, grid, mm } from '../tokens.ts'
import { type Context, plain } from './context.ts'

/** Own words at x: an amber opening quotation mark hangs left of it, the closing one stands in ink. */
export function quoteAt(c: Context, text: string, style: TextStyle, x: number, hang: number, width: number): readonly Strip[] {
  const strips = asStrips(plain(c, `${text.trim()}”`, style, width, 'balance'), x)
  const first = strips[0]
  if (first === undefined || text.trim() === '') return []
  const size = style.size * 2.1
  const baseline = first.draws.find((d) => d.kind === 'text')?.y ?? 0
  const mark: Draw = { kind: 'text', x: x - hang, y: baseline + style.size * 0.735, text: '“', file: fileOf('atkinson', 700), size, colour: colour.amber, tracking: 0 }
  return [{ ...first, draws: [mark, ...first.draws] }, ...strips.slice(1)]
}

/** Own words in the text column. */
export const quote = (c: Context, text: string, style: TextStyle, hang: number, width: number = grid.text): readonly Strip[] => quoteAt(c, text, style, grid.axis, hang, width)

/** How far the mark hangs: 7.4 mm in the plan, 10.5 on the cover, less for small words. */
export const hang = { cover: mm(10.5), plan: mm(7.4), small: mm(5.7) } as const
