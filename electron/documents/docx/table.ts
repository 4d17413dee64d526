import { BorderStyle, Table, TableCell, TableLayoutType, TableRow, WidthType, type IBorderOptions, type IShadingAttributesProperties, type ITableCellBorders, type ITableOptions, type Paragraph } from 'docx'
import type { Rich } from '#shared/documents/model.ts'
import { paragraph } from './paragraph.ts'
import { HAIRLINE, PETROL, eighth, mm, pt } from './units.ts'

const NONE: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const BARE = { top: NONE, bottom: NONE, left: NONE, right: NONE, insideHorizontal: NONE, insideVertical: NONE }

/** A rule of `width` points. */
export const rule = (width: number, color: string): IBorderOptions => ({ style: BorderStyle.SINGLE, size: eighth(width), color })

export type Cell = { readonly children: readonly (Paragraph | Table)[]; readonly span?: number; readonly borders?: ITableCellBorders; readonly top?: number; readonly bottom?: number; readonly left?: number; readonly right?: number; readonly align?: 'top' | 'center' | 'bottom'; readonly shading?: IShadingAttributesProperties }
export type Row = { readonly cells: readonly Cell[]; readonly header?: boolean; readonly keepNext?: boolean; readonly height?: number; readonly split?: boolean }

/** Padding: top and bottom in points, left and right in millimetres. */
const cell = (c: Cell, width: number): TableCell =>
  new TableCell({
    children: [...c.children],
    width: { size: mm(width), type: WidthType.DXA },
    margins: { marginUnitType: WidthType.DXA, top: pt(c.top ?? 0), bottom: pt(c.bottom ?? 0), left: mm(c.left ?? 0), right: mm(c.right ?? 2) },
    ...(c.span === undefined ? {} : { columnSpan: c.span }),
    ...(c.borders ? { borders: c.borders } : {}),
    ...(c.shading ? { shading: c.shading } : {}),
    ...(c.align ? { verticalAlign: c.align } : {}),
  })

const spanned = (widths: readonly number[], row: Row): readonly number[] => {
  let at = 0
  return row.cells.map((c) => {
    const span = c.span ?? 1
    at += span
    return widths.slice(at - span, at).reduce((a, b) => a + b, 0)
  })
}

/** A table without lines on fixed columns of `widths` millimetres; rows stay whole on a page. */
export const grid = (widths: readonly number[], rows: readonly Row[], options: Partial<ITableOptions> = {}): Table =>
  new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, w) => sum + mm(w), 0), type: WidthType.DXA },
    columnWidths: widths.map(mm),
    borders: BARE,
    margins: { marginUnitType: WidthType.DXA, left: 0, right: 0, top: 0, bottom: 0 },
    ...options,
    rows: rows.map((row) => {
      const w = spanned(widths, row)
      return new TableRow({
        cantSplit: row.split !== true,
        ...(row.header ? { tableHeader: true } : {}),
        ...(row.keepNext ? { keepNext: true } : {}),
        ...(row.height ? { height: { value: mm(row.height), rule: 'atLeast' } } : {}),
        children: row.cells.map((c, n) => cell(c, w[n] ?? 0)),
      })
    }),
  })

export type DataColumn = { readonly title: string; readonly width: number }

/** A table with a head that repeats on every page, hairlines between its rows and no other line. */
export function dataTable(columns: readonly DataColumn[], rows: readonly (readonly (readonly Paragraph[])[])[], options: { readonly indent?: number; readonly keep?: boolean; readonly air?: number } = {}): Table {
  const widths = columns.map((c) => c.width)
  const head: Row = { header: true, keepNext: true, cells: columns.map((c) => ({ children: [paragraph('Tabelkop', c.title)], bottom: 4, borders: { bottom: rule(0.9, PETROL) } })) }
  const body = rows.map((cells, n): Row => ({
    ...(options.keep ? { keepNext: true } : {}),
    cells: columns.map((_, c) => ({ children: cells[c] ?? [paragraph('Tabeltekst', '')], top: options.air ?? 3.4, bottom: options.air ?? 3.4, right: c < columns.length - 1 ? 2 : 0, ...(n < rows.length - 1 ? { borders: { bottom: rule(0.45, HAIRLINE) } } : {}) })),
  }))
  return grid(widths, columns.some((c) => c.title.trim() !== '') ? [head, ...body] : body, options.indent ? { indent: { size: mm(options.indent), type: WidthType.DXA } } : {})
}

/** A cell's text. */
export const cellText = (text: string | Rich, bold = false): Paragraph => paragraph('Tabeltekst', text, bold ? { look: { bold: true } } : {})
