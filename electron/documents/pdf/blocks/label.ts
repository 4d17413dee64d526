import { type Context, plain } from './context.ts'
import { type Flow, asStrips } from '../layout/flow.ts'
import { grid, type } from '../tokens.ts'

/** The name of a block in the margin, lowered by `down` points so that it stands level with its text. */
export const label = (c: Context, text: string, down = 0.75, width: number = grid.label): Flow => {
  const strips = asStrips(plain(c, text, type.label, width, 'balance'), 0)
  return { strips: strips.map((s, i) => (i === 0 ? { ...s, height: s.height + down, draws: s.draws.map((d) => (d.kind === 'text' ? { ...d, y: d.y + down } : d)) } : s)) }
}
