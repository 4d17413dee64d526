import { AlignmentType, HeadingLevel, LineRuleType, Paragraph, ShadingType, Tab, TextRun } from 'docx'
import type { BlockOf, PageFormat } from '#shared/documents/model.ts'
import { outPicture } from '../draw/weekPictures.ts'
import { image } from '../image.ts'
import { breaking } from '../breaking.ts'
import { gap, line, paragraph } from '../paragraph.ts'
import { flow, type Piece } from '../piece.ts'
import { grid, rule, type Cell, type Row } from '../table.ts'
import { runs } from '../text.ts'
import { HAIRLINE, INK, PETROL, half, mm, pt, sheetSize } from '../units.ts'

const [NAME, REASON] = [44, 48]
const THIN = rule(0.6, HAIRLINE)
const HEIGHT = 8.6

/** A list to tick by hand, as a real table: its head comes back on a next page. */
export function rollCall(b: BlockOf<'rollCall'>, format: PageFormat | undefined): Piece {
  const sheet = sheetSize(format)
  const wide = sheet.width - 2 * sheet.side
  const each = b.columns.length === 0 ? 0 : (wide - NAME - REASON) / b.columns.length
  const last = b.columns.length === 0 ? wide - NAME : REASON
  const legend = [...b.legend.flatMap((l) => [...runs(l.sign, { bold: true, size: 22 }), ...runs(l.sign && l.text ? ' ' : '', { size: 22 }), ...runs(l.text, { bold: false, size: 22 }), ...runs('   ', { size: 22 })]), ...(b.out.trim() ? [image(outPicture, b.out, 1), ...runs(` ${b.out}`, { bold: false, size: 22 })] : [])]
  const title = new Paragraph({ heading: HeadingLevel.TITLE, spacing: { before: 0, after: 0, line: pt(36), lineRule: LineRuleType.AT_LEAST }, children: [...runs(b.title, { size: half(29) }), ...runs(b.about.trim() ? '   ' : '', { size: 28 }), ...runs(b.about, { size: 28, bold: false })] })
  const signs = legend.length === 0 ? [] : [line('Tabeltekst', [new TextRun({ children: [new Tab()] }), ...legend], { alignment: AlignmentType.LEFT, tabStops: [{ type: 'right', position: mm(wide) }], spacing: { after: 120 } })]
  const heads: readonly Cell[] = [
    { children: [paragraph('Tabelkop', b.corner)], align: 'bottom', bottom: 4, borders: { bottom: rule(0.9, PETROL), right: THIN } },
    ...b.columns.map((c): Cell => ({ children: [...some('Label', c.day), ...some('Tabeltekst', c.time), ...(c.title.trim() === '' ? [] : [line('Tabelkop', breaking(c.title, 8, {}))]), gap()], left: 2, right: 0.5, bottom: 4, borders: { bottom: rule(0.9, PETROL), right: THIN } })),
    { children: [paragraph('Tabelkop', b.reason)], align: 'bottom', left: 2, right: 0, bottom: 4, borders: { bottom: rule(0.9, PETROL) } },
  ]
  const place = (out: boolean): Cell => ({ children: [gap()], borders: { bottom: THIN, right: THIN }, ...(out ? { shading: { type: ShadingType.THIN_DIAGONAL_STRIPE, color: INK, fill: 'FFFFFF' } } : {}) })
  const row = (name: string, out: readonly boolean[]): Row => ({
    height: HEIGHT,
    cells: [{ children: [paragraph('Tabeltekst', name, { look: { bold: true } })], align: 'center', borders: { bottom: THIN, right: THIN } }, ...b.columns.map((_, n) => place(out[n] ?? false)), { children: [gap()], right: 0, borders: { bottom: THIN } }],
  })
  const rows = [...b.people.map((p) => row(p.name, p.out)), ...Array.from({ length: b.spare }, () => row('', [])), ...b.under.map((text) => row(text, []))]
  return flow(title, ...signs, grid([NAME, ...b.columns.map(() => each), last], [{ header: true, cells: heads }, ...rows]), gap())
}
const some = (style: string, text: string): readonly Paragraph[] => (text.trim() === '' ? [] : [paragraph(style, text)])
