import type { BlockOf } from '#shared/documents/model.ts'
import { paragraph } from '../paragraph.ts'
import { flow, type Piece } from '../piece.ts'
import { grid, rule } from '../table.ts'
import { INK, pt } from '../units.ts'

/** A question, the marks to circle, and lines to write on. */
export function answer(b: BlockOf<'answer'>): Piece {
  const label = b.label.trim() === '' ? [] : [paragraph('Label', b.label, { keepNext: true, spacing: { before: pt(8) } })]
  const marks = b.marks.length === 0 ? [] : [grid(b.marks.map(() => 170 / b.marks.length), [{ cells: b.marks.map((m) => ({ top: 6, bottom: 4, children: [paragraph('Signaalnaam', m)] })) }])]
  // One row for each line: borders of paragraphs that follow each other run together in Word.
  const write = b.lines === 0 ? [] : [grid([170], Array.from({ length: b.lines }, () => ({ cells: [{ top: 20, right: 0, borders: { bottom: rule(0.45, INK) }, children: [paragraph('Tabeltekst', '')] }] })))]
  return flow(...label, ...marks, ...write)
}
