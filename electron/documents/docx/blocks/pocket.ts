import { TextRun } from 'docx'
import type { BlockOf, PageFormat } from '#shared/documents/model.ts'
import { gap, line, paragraph } from '../paragraph.ts'
import { flow, type Child, type Piece } from '../piece.ts'
import { grid, rule, type Row } from '../table.ts'
import { runs } from '../text.ts'
import { PETROL } from '../units.ts'

type Day = BlockOf<'pocket'>['days'][number]
const LINE = rule(0.9, PETROL)

/** About how many lines a face takes; Word measures only when it draws. */
const high = (some: readonly Day[]): number => some.reduce((sum, d) => sum + Math.max(2, d.items.length) + 0.7, 0)
/** How many days stand on the first face, so that both are as full as each other. */
function firstDays(b: BlockOf<'pocket'>): number {
  const fixed = b.fixed.reduce((sum, f) => sum + 1.6 + Math.ceil(f.text.length / 44), 2)
  const fuller = (n: number): number => Math.max(3 + high(b.days.slice(0, n)), 2 + high(b.days.slice(n)) + fixed)
  return [4, 5, 3, 6].reduce((best, n) => (fuller(n) < fuller(best) ? n : best))
}

const item = (i: Day['items'][number]): Child => line('Tabeltekst', [...runs(i.time, { bold: true, color: PETROL }), ...runs(i.time.trim() && i.text.trim() ? '  ' : ''), ...runs(i.text)])

const days = (some: readonly Day[]): readonly Child[] => {
  const rows = some.map((d): Row => ({
    cells: [
      { children: [paragraph('Tabeltekst', d.name, { look: { bold: true } }), paragraph('Zacht', d.date)], top: 3, bottom: 3, borders: { top: LINE } },
      { children: d.items.length === 0 ? [gap()] : d.items.map(item), top: 3, bottom: 3, right: 0, borders: { top: LINE } },
    ],
  }))
  return rows.length === 0 ? [] : [grid([26, 61], rows)]
}

/** A week to carry on A5 on its side, to fold once: the first days left, the others right. In Word the faces stand in the order in which they are read. */
export function pocket(b: BlockOf<'pocket'>, more: boolean, format: PageFormat | undefined): Piece {
  const first = firstDays(b)
  const front = [paragraph('Label', b.above), paragraph('Telefoon', b.name, { spacing: { after: 60 } }), ...days(b.days.slice(0, first)), gap()]
  const back = [
    ...(b.days.length > first ? [line('Label', [new TextRun({ text: 'vervolg van de week', style: 'Scheiding' })], { spacing: { after: 60 } }), ...days(b.days.slice(first)), gap(6)] : []),
    ...b.fixed.flatMap((f) => [paragraph('Tabeltekst', f.title, { look: { bold: true } }), paragraph('Tabeltekst', f.text, { spacing: { after: 80 } })]),
    line('Tabeltekst', [...runs(b.help[0]), ...runs(' '), ...runs(b.help[1], { bold: true })], { spacing: { before: 120 } }),
  ]
  const faces = grid([96, 96], [{ ...(format === undefined ? { height: 134 } : { split: true }), cells: [{ children: front, right: 9 }, { children: back, left: 9, right: 0 }] }])
  return flow(faces, ...(more ? [format === undefined ? gap(6) : gap(1, { pageBreakBefore: true })] : []))
}
