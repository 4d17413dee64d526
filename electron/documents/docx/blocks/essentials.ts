import { Tab, TextRun } from 'docx'
import type { BlockOf } from '#shared/documents/model.ts'
import { tierWords } from '#shared/text/regels/names.ts'
import { squarePicture } from '../draw/pictures.ts'
import { image } from '../image.ts'
import { gap, line, paragraph } from '../paragraph.ts'
import { flow, type Piece, type RowPiece } from '../piece.ts'
import { grid, rule, type Row } from '../table.ts'
import { runs } from '../text.ts'
import { GRID, HAIRLINE, PETROL, SOFT, half, mm, pt } from '../units.ts'

/** What the marks of the rules mean, between two rules. */
export function legend(b: BlockOf<'legend'>): Piece {
  const rows = b.items.map((i, n): Row => {
    const borders = { ...(n === 0 ? { top: rule(0.9, PETROL) } : {}), bottom: n === b.items.length - 1 ? rule(0.9, PETROL) : rule(0.45, HAIRLINE) }
    const cell = { top: 8, bottom: 9, borders }
    const text = [paragraph('Signaalnaam', i.title), ...(i.text.trim() === '' ? [] : [paragraph('Normal', i.text)])]
    return { cells: [{ ...cell, left: 1.2, children: [line('Normal', [image(squarePicture(i.mark, 'large'), tierWords[i.mark].shape)], { spacing: { before: pt(3) } })] }, { ...cell, right: 0, children: text }] }
  })
  return rows.length === 0 ? flow() : flow(gap(6), grid([46, 124], rows), gap(12))
}

/** The marks with their short meaning on one line, for what hangs on the wall. */
export const legendLine = (b: BlockOf<'legend'>): Piece =>
  flow(line('Normal', b.items.flatMap((i) => [image(squarePicture(i.mark, 'small'), tierWords[i.mark].shape), ...runs(`  ${[i.title, i.text].filter((t) => t.trim() !== '').join(' ')}`), new TextRun('      ')]), { spacing: { before: pt(4), after: pt(10) } }))

// Letters on a line in print of 23.5 points, and the points of a page under its title; Word sets the lines itself, so this keeps to the safe side.
const PLAIN = { letters: 35, room: 590 } as const
const MARKED = { letters: 30, room: 540 } as const
const SIZES = [1, 0.94, 0.88, 0.82, 0.76, 0.7] as const

/** How large the sentences can be on one page, and the air above and below each. */
function fit(b: BlockOf<'essentials'>, { letters, room }: typeof PLAIN | typeof MARKED): { readonly by: number; readonly air: number } {
  const need = (by: number): number => b.items.reduce((sum, i) => sum + (Math.ceil((i.text.length * by) / letters) * 30 + 20) * by, 0)
  const by = SIZES.find((size) => need(size) <= room) ?? 0.64
  return { by, air: 10 * by + Math.max(0, Math.min(6, (room - need(by)) / Math.max(1, b.items.length) / 2)) }
}

/** A few sentences in the largest print that lets all of them stand on one page. */
export function essentials(b: BlockOf<'essentials'>): Piece {
  const marked = b.items.some((i) => i.mark !== null)
  const { by, air } = fit(b, marked ? MARKED : PLAIN)
  const size = half(23.5 * by)
  const rows = b.items.map((i): Row => {
    const cell = { top: air, bottom: air, borders: { top: rule(0.9, PETROL) } }
    const number = paragraph('Normal', i.number, { look: { size: half((marked ? 19 : 26) * by), color: PETROL }, spacing: { line: pt(30 * by), lineRule: 'atLeast' } })
    const mark = i.mark === null ? gap() : line('Normal', [image(squarePicture(i.mark, 'wall'), tierWords[i.mark].short)], { spacing: { line: pt(30 * by), lineRule: 'atLeast' } })
    const text = paragraph('Normal', i.text, { look: { size, bold: true }, spacing: { line: pt(30 * by), lineRule: 'atLeast' } })
    return { cells: [...(marked ? [{ ...cell, children: [mark] }] : []), { ...cell, children: [number] }, { ...cell, right: 0, children: [text] }] }
  })
  return rows.length === 0 ? flow() : flow(gap(6), grid(marked ? [11, 25, 134] : [20, 150], rows))
}

/** Room to write by hand: lines, with a remark under them. */
export function write(b: BlockOf<'write'>): RowPiece {
  const lines = Array.from({ length: b.lines }, (_, n) => line('Normal', [new TextRun({ color: SOFT, children: [new Tab()] })], { tabStops: [{ type: 'right', position: mm(GRID.text), leader: 'underscore' }], spacing: { before: pt(n === 0 ? 0 : 12) } }))
  const hint = b.hint.trim() === '' ? [] : [paragraph('Zacht', b.hint)]
  const note = b.note.trim() === '' ? [] : [paragraph('Zacht', b.note, { spacing: { before: mm(2) } })]
  return { kind: 'row', label: [paragraph('Label', b.label), ...hint], text: [...lines, ...note], after: 10 }
}
