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

export const FONT = 'Atkinson Hyperlegible Next'
