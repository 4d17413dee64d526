import { Tab, TextRun, WidthType } from 'docx'
import { assertNever } from '#shared/result/result.ts'
import type { BlockOf, SignatureCell } from '#shared/documents/model.ts'
import { inkPicture, refusedPicture } from '../draw/pictures.ts'
import { image } from '../image.ts'
import { gap, line, paragraph } from '../paragraph.ts'
import { flow, type Child, type Piece } from '../piece.ts'
import { grid, rule } from '../table.ts'
import { runs } from '../text.ts'
import { GRID, INK, SOFT, mm, pt } from '../units.ts'

const UNDER = { border: { bottom: rule(0.9, INK) } }
const present = (style: string, text: string): readonly Child[] => (text.trim() === '' ? [] : [paragraph(style, text)])

/** What stands on the line. */
function mark(c: SignatureCell, width: number): readonly Child[] {
  switch (c.state.kind) {
    case 'open':
    case 'paper':
      return [paragraph('Normal', '', { ...UNDER, spacing: { before: pt(44) } })]
    case 'ink':
      return [line('Normal', [image(inkPicture(c.state.ink, width), `Handtekening van ${c.name}`)], UNDER)]
    case 'typed':
      return [paragraph('EigenWoorden', c.state.typedName, { ...UNDER, spacing: { before: pt(30) } })]
    case 'refused':
      return [paragraph('Leefgebied', 'tekent niet'), line('Normal', [image(refusedPicture(width), 'Een streep: hier is niet getekend')], UNDER)]
    default:
      return assertNever(c.state)
  }
}

/** A text that asks for something, with a line behind it for a pen. */
const asked = (text: string, width: number): readonly Child[] =>
  text.trim() === '' ? [] : [line('Tabeltekst', [...runs(text), ...(text.trim().endsWith(':') ? [new TextRun({ color: SOFT, children: [new Tab()] })] : [])], { spacing: { before: pt(7) }, tabStops: [{ type: 'right', position: mm(width), leader: 'underscore' }] })]

const signed = (c: SignatureCell, width: number, byHand: boolean): readonly Child[] => [
  ...mark(c, width),
  ...(c.name.trim() === '' ? [] : [paragraph('Leefgebied', c.name, { spacing: { before: 60 } })]),
  ...(byHand ? asked(c.role, width) : present('Tabeltekst', c.role)),
  ...(byHand ? asked(c.when, width) : present('Tabeltekst', c.when)),
  ...(c.state.kind === 'typed' ? present('Zacht', `getuige: ${c.state.witness}`) : []),
]

/** Signatures side by side: two of 80 mm, or rows of three of 52 mm. */
export function signatures(b: BlockOf<'signatures'>): Piece {
  const across = b.cells.length < 3 ? 2 : 3
  const left = b.onAxis && b.cells.length === 1 ? GRID.axis : 0
  const [width, space] = across === 2 ? [80, 10] : [52, 7]
  const widths = left > 0 ? [width] : Array.from({ length: across }, (_, n) => (n < across - 1 ? width + space : width))
  // Lines of cells that hold no ink are equally high from above; ink stands on its line.
  const align = b.cells.every((c) => c.state.kind === 'open' || c.state.kind === 'paper') ? ('top' as const) : ('bottom' as const)
  const rows = Array.from({ length: Math.ceil(b.cells.length / widths.length) }, (_, r) => ({
    cells: widths.map((w, n) => {
      const cell = b.cells[r * widths.length + n]
      return { children: cell ? signed(cell, width, b.byHand === true) : [gap()], right: w - width, bottom: 8, align }
    }),
  }))
  return rows.length === 0 ? flow() : flow(gap(6, { keepNext: true }), grid(widths, rows, left > 0 ? { indent: { size: mm(left), type: WidthType.DXA } } : {}), gap(4))
}
