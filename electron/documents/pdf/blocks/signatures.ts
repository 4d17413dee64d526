import type { BlockOf, SignatureCell } from '#shared/documents/model.ts'
import { type Draw, type Point, level, lineAt, linesAt, stroke } from '../layout/draw.ts'
import type { Line } from '../text/lines.ts'
import { type Box, type Strip, asStrips, sideBySide, solid } from '../layout/flow.ts'
import { colour, grid, mm, restyle, rule, type } from '../tokens.ts'
import { type Context, box, plain } from './context.ts'
import { label } from './label.ts'

/** What the signers say; stays with the signatures. Under a title it is the sentence that says what the sheet is for. */
export function statement(c: Context, b: BlockOf<'statement'>): Box {
  if (b.label === '' && c.previous?.kind === 'cover' && c.next?.kind === 'row') return box(b, [{ strips: asStrips(plain(c, b.text, type.lead, grid.full, 'balance'), 0) }], { above: 4, below: mm(14) })
  if (b.label === '' && c.previous?.kind === 'cover') return box(b, [{ strips: asStrips(plain(c, b.text, type.recoveryAbove, mm(145), 'balance'), 0) }], { above: 4 })
  const strips = asStrips(plain(c, b.text, type.statement, grid.text, 'balance'), grid.axis)
  return box(b, [label(c, b.label, 1.6), { strips }], { above: 9, below: 9, keepNext: true, role: 'statement' })
}

const INK = mm(16.5)

/** Ink as it was drawn in a box of 1000 by 300, scaled to the room over the line. */
function ink(strokes: readonly (readonly number[])[], x: number, width: number): readonly Draw[] {
  const scale = Math.min(width / 1000, mm(21) / 300)
  return strokes.flatMap((s): readonly Draw[] => {
    const points = Array.from({ length: Math.floor(s.length / 2) }, (_, i): Point => [x + (s[i * 2] ?? 0) * scale, INK - 2 - (300 - (s[i * 2 + 1] ?? 0)) * scale])
    const only = points.length === 1 ? points[0] : undefined
    if (only !== undefined) return [{ kind: 'circle', x: only[0], y: only[1], r: 0.7, fill: colour.ink }]
    return points.length === 0 ? [] : [{ kind: 'path', points, closed: false, stroke: { width: 1.15, colour: colour.ink, round: true } }]
  })
}

/** What stands over the line: ink, a typed name, a slanting stroke with 'tekent niet', or room to sign. */
function over(c: Context, cell: SignatureCell, x: number, width: number): readonly Draw[] {
  switch (cell.state.kind) {
    case 'open':
    case 'paper':
      return []
    case 'ink':
      return ink(cell.state.ink, x, width)
    case 'typed': {
      const lines = plain(c, cell.state.typedName, restyle(type.wordsSmall, { weight: 500 }), width)
      return linesAt(lines, x, INK - 3 - lines.reduce((sum, l) => sum + l.height, 0))
    }
    case 'refused':
      return [
        ...plain(c, 'tekent niet', restyle(type.cell, { weight: 700 }), width).flatMap((l) => lineAt(l, x + mm(4), 2)),
        stroke([x + mm(2), INK - 6], [x + Math.min(width - mm(6), mm(70)), mm(3.5)], { width: 1.6, colour: colour.ink, round: true }),
      ]
  }
}

/** Room behind 'Datum:' for a pen. */
const PEN = 25
const asks = (text: string): boolean => text.trim().endsWith(':')
const lowered = (lines: readonly Line[]): readonly Line[] => lines.map((l) => ({ ...l, height: PEN, baseline: PEN - 5 }))

function under(c: Context, cell: SignatureCell, width: number, byHand: boolean) {
  const bold = restyle(type.cell, { weight: 700 })
  const witness = cell.state.kind === 'typed' ? plain(c, `getuige: ${cell.state.witness}`, type.cell, width) : []
  const set = (text: string): readonly Line[] => (byHand ? lowered(plain(c, text, type.cell, width)) : plain(c, text, type.cell, width))
  return [...plain(c, cell.name, bold, width), ...set(cell.role), ...set(cell.when), ...witness]
}

/** The line behind a text that asks for something. */
const behind = (l: Line | undefined, x: number, width: number): readonly Draw[] => (l?.height === PEN && asks(l.segments.map((s) => s.text).join('')) ? [level(x + l.width + 4, PEN - 4, width - l.width - 4, rule.hairline, colour.soft)] : [])

/** Signatures side by side: three to a row, or two. A row never splits. */
export function signatures(c: Context, b: BlockOf<'signatures'>): Box {
  const many = b.cells.length
  const perRow = many === 2 || many === 4 ? 2 : 3
  const width = perRow === 2 ? mm(80) : mm(52)
  const left = b.onAxis && many === 1 ? grid.axis : 0
  const step = perRow === 2 ? mm(90) : mm(59)
  const rows = Array.from({ length: Math.ceil(many / perRow) }, (_, r) => b.cells.slice(r * perRow, (r + 1) * perRow))
  const strips = rows.map((cells, r): Strip => {
    const drawn = cells.flatMap((cell, i) => [...over(c, cell, left + i * step, width), level(left + i * step, INK, width, rule.normal, colour.ink)])
    const top: Strip = { gap: 0, height: INK + 4, draws: drawn }
    const columns = cells.map((cell, i) => ({ x: left + i * step, lines: under(c, cell, width, b.byHand === true) }))
    const texts = sideBySide(columns).map((s, n): Strip => (b.byHand ? { ...s, draws: [...s.draws, ...columns.flatMap(({ x, lines }) => behind(lines[n], x, width))] } : s))
    return solid([top, ...texts], r === 0 ? 0 : 16)
  })
  return box(b, [{ strips }], { above: 12, below: 11, role: 'signatures', keepNext: c.next?.kind === 'note' })
}
