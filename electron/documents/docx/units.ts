import type { Document, PageFormat } from '#shared/documents/model.ts'

/** Millimetres to twentieths of a point, Word's unit of length. */
export const mm = (millimetres: number): number => Math.round((millimetres * 1440) / 25.4)
/** Points to twentieths of a point. */
export const pt = (points: number): number => Math.round(points * 20)
/** Points to half points, Word's unit of type size. */
export const half = (points: number): number => Math.round(points * 2)
/** Points to eighths of a point, Word's unit of rules. */
export const eighth = (points: number): number => Math.round(points * 8)
/** Millimetres to pixels at 96 to the inch, docx's unit for pictures. */
export const px = (millimetres: number): number => (millimetres * 96) / 25.4

export const PETROL = '0E5A66'
export const INK = '182225'
export const SOFT = '46545A'
export const HAIRLINE = '9FB4B8'
export const AMBER = 'D98A00'

/** The grid of an A4 page in millimetres: label column, gap and text column make the width. */
export const GRID = { page: [210, 297], side: 20, top: 18, bottom: 26.5, footer: 11, width: 170, label: 40, axis: 46, text: 124 } as const

/** A sheet in millimetres: its size as it lies, and its margins. */
export type SheetSize = { readonly width: number; readonly height: number; readonly side: number; readonly top: number; readonly bottom: number; readonly footer: number }
const SHEETS = {
  'A4-liggend': { width: 297, height: 210, side: 20, top: 16, bottom: 25, footer: 11 },
  A3: { width: 297, height: 420, side: 12, top: 11, bottom: 22, footer: 8 },
  'A3-liggend': { width: 420, height: 297, side: 12, top: 10, bottom: 20, footer: 8 },
  'A5-liggend': { width: 210, height: 148.5, side: 9, top: 9, bottom: 7, footer: 4 },
} as const satisfies Readonly<Record<PageFormat, SheetSize>>
/** On A4 the poster is the one of A3 made smaller, margins and all. */
export const POSTER_ON_A4 = 210 / 297
const smaller = (s: SheetSize, k: number): SheetSize => ({ width: s.width * k, height: s.height * k, side: s.side * k, top: s.top * k, bottom: s.bottom * k, footer: s.footer * k })
const POSTER = smaller(SHEETS['A3-liggend'], POSTER_ON_A4)
/** The sheet that a document is on. The rules on the wall are an A4 in Word, which a printer enlarges. */
export const sheetOf = ({ page: format, kind }: Pick<Document, 'page' | 'kind'>): SheetSize => (kind === 'weekrooster' && format === 'A4-liggend' ? POSTER : sheetSize(kind === 'huisregels-poster' ? undefined : format))
/** A sheet by its format alone. */
export const sheetSize = (format: PageFormat | undefined): SheetSize => (format === undefined ? { width: GRID.page[0], height: GRID.page[1], side: GRID.side, top: GRID.top, bottom: GRID.bottom, footer: GRID.footer } : SHEETS[format])

export const FONT = 'Atkinson Hyperlegible Next'
