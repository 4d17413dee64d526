import { Tab, TextRun, type Paragraph } from 'docx'
import type { BlockOf, Column } from '#shared/documents/model.ts'
import { tickPicture } from '../draw/pictures.ts'
import { image } from '../image.ts'
import { gap, line, paragraph } from '../paragraph.ts'
import { flow, type Piece } from '../piece.ts'
import { cellText, dataTable, grid, rule, type DataColumn } from '../table.ts'
import { runs } from '../text.ts'
import { INK, PETROL, mm } from '../units.ts'
import { dock } from './opening.ts'

/** Widths as asked, at least 8 mm, shrunk to the page when they are too wide together. */
export function columnsOf(columns: readonly Column[]): readonly DataColumn[] {
  const wide = columns.map((c) => ({ title: c.title, width: Number.isFinite(c.width) ? Math.max(8, c.width) : 8 }))
  const total = wide.reduce((sum, c) => sum + c.width, 0)
  return total <= 170 ? wide : wide.map((c) => ({ ...c, width: (c.width * 170) / total }))
}

const noted = (note: string): readonly Paragraph[] => [note.trim() === '' ? gap(12) : paragraph('Zacht', note, { spacing: { before: 100, after: 200 } })]

/** A table over the width of the page. A row with more cells than the head gets the rest in its last cell. */
export function table(b: BlockOf<'table'>): Piece {
  if (b.columns.length === 0) return flow(...b.rows.flatMap((r) => r.map((cell) => cellText(cell))), ...noted(b.note ?? ''))
  const last = b.columns.length - 1
  const rows = b.rows.map((r) => b.columns.map((_, n) => (n < last ? [cellText(r[n] ?? [])] : r.length > last ? r.slice(last).map((cell) => cellText(cell)) : [cellText('')])))
  return flow(dataTable(columnsOf(b.columns), rows, b.tight ? { air: 1.6 } : {}), ...noted(b.note ?? ''))
}

const TICKED = { ja: [true, false], nee: [false, true], open: [false, false] } as const

/** A table whose last column holds a yes and a no, with a cross in what was chosen. */
export function choices(b: BlockOf<'choices'>): Piece {
  const columns = columnsOf(b.columns.length === 0 ? [{ title: '', width: 124 }] : b.columns)
  const last = columns.length - 1
  const option = (text: string, ticked: boolean) => [image(tickPicture(ticked), ticked ? 'aangekruist' : 'niet aangekruist', 2.5), ...runs(` ${text}`)]
  const rows = b.rows.map((r) => {
    const [yes, no] = TICKED[r.choice]
    const answer = line('Tabeltekst', [...option(b.options[0], yes), new TextRun({ children: [new Tab()] }), ...option(b.options[1], no)], { tabStops: [{ type: 'left', position: mm(14) }] })
    const cells = columns.slice(0, last).map((_, n) => (n < last - 1 ? [cellText(r.cells[n] ?? [])] : r.cells.slice(n).map((cell) => cellText(cell))))
    return [...cells.map((c) => (c.length === 0 ? [cellText('')] : c)), [...(last === 0 ? r.cells.map((cell) => cellText(cell)) : []), answer]]
  })
  return flow(dataTable(columns, rows), ...noted(b.note))
}

/** The words of the recovery sheet in three columns, read from top to bottom. */
export function recoveryWords(b: BlockOf<'recoveryWords'>): Piece {
  const rows = Math.max(1, Math.ceil(b.words.length / 3))
  const column = (n: number): readonly Paragraph[] => b.words.slice(n * rows, (n + 1) * rows).map((word, i) => line('Herstelwoord', [...runs(String(n * rows + i + 1), { size: 28, style: 'ZachtTeken', bold: false }), new TextRun({ children: [new Tab()] }), ...runs(word)], { tabStops: [{ type: 'left', position: mm(13) }], spacing: { after: 90 } }))
  const borders = { top: rule(1.2, PETROL), bottom: rule(1.2, PETROL) }
  const cells = [0, 1, 2].map((n) => ({ children: b.words.length > n * rows ? column(n) : [gap()], top: 12, bottom: 8, right: 0, borders }))
  return flow(gap(12), grid([59.5, 59, 51.5], [{ cells }]), gap(20))
}

/** Places to fill in by hand: the value on a line, its label under it. */
export function blanks(b: BlockOf<'blanks'>, docked: boolean): Piece {
  if (b.items.length === 0) return flow()
  const width = 170 / b.items.length
  const cells = b.items.map((i) => ({
    right: 8,
    children: [paragraph('Tabeltekst', i.value, { border: { bottom: rule(0.75, INK) }, spacing: { before: 240 } }), paragraph('Zacht', i.label, { spacing: { before: 40 } })],
  }))
  return flow(...(docked ? [] : [gap(16)]), grid(cells.map(() => width), [{ cells }], docked ? { float: dock } : {}))
}
