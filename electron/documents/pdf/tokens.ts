import type { PageFormat } from '#shared/documents/model.ts'

// Every size, colour and distance of the print design, in points unless the name says millimetres.

/** Millimetres to points. */
export const mm = (millimetres: number): number => (millimetres * 72) / 25.4

/** A4 upright and its text area. */
export const page = { width: mm(210), height: mm(297), left: mm(20), right: mm(190), top: mm(18), topMarked: mm(20), bottom: mm(297 - 29) } as const

/** A sheet and its text area; `rule` is where the rule of the footer stands. All in points. */
export type Sheet = { readonly width: number; readonly height: number; readonly left: number; readonly right: number; readonly top: number; readonly topMarked: number; readonly bottom: number; readonly rule: number }

const sheet = (width: number, height: number, side: number, top: number, bottom: number, foot: number): Sheet => ({
  width: mm(width), height: mm(height), left: mm(side), right: mm(width - side), top: mm(top), topMarked: mm(Math.max(top, 13.5)), bottom: mm(height - bottom), rule: mm(height - foot),
})
const sheets: Readonly<Record<PageFormat, Sheet>> = {
  'A4-liggend': { ...sheet(297, 210, 20, 18, 27, 22.1), topMarked: mm(20) }, A3: sheet(297, 420, 12, 11, 22, 19), 'A3-liggend': sheet(420, 297, 12, 11, 22, 19), 'A5-liggend': sheet(210, 148.5, 9, 10, 8, 8),
}
/** The sheet that a document is drawn on. */
export const sheetOf = (format: PageFormat | undefined): Sheet => (format === undefined ? { ...page, rule: mm(297 - 22.1) } : sheets[format])

/** The columns: label 40, gap 6, text 124; together 170 mm. */
export const grid = { label: mm(40), axis: mm(46), text: mm(124), full: mm(170) } as const

export const colour = {
  petrol: '#0E5A66', ink: '#182225', soft: '#46545A', hairline: '#9FB4B8', amber: '#D98A00', white: '#FFFFFF',
  groen: '#1F6B45', oranje: '#9A6200', rood: '#7D1418',
} as const

export const rule = { hairline: 0.45, footer: 0.6, normal: 0.9, heavy: 1.6 } as const

/** Vertical distances; the unit is 5.5 pt. */
export const space = { row: 9, paragraph: 5.5, underWords: 5.5, aboveHeading: 22, ruleToTitle: 7, underHeading: 9, underTable: 13 } as const

export type Weight = 300 | 400 | 500 | 600 | 700 | 800
/** How text looks: size and line height in points, weight, colour, extra space between letters. */
export type TextStyle = { readonly size: number; readonly line: number; readonly weight: Weight; readonly colour: string; readonly tracking?: number }

const style = (size: number, line: number, weight: Weight, c: string = colour.ink): TextStyle => ({ size, line, weight, colour: c })
export const type = {
  name: { size: 38, line: 42, weight: 800, colour: colour.ink, tracking: -0.8 } satisfies TextStyle,
  kind: style(16, 20, 600, colour.petrol),
  subject: style(22, 28, 700),
  wordsCover: style(29, 36, 600),
  wordsPlan: style(19, 25, 600),
  wordsSmall: style(14.5, 20, 600),
  section: style(18, 22, 700, colour.petrol),
  sectionNumber: style(18, 22, 300, colour.petrol),
  goal: style(19, 25, 700, colour.petrol),
  label: style(11.25, 15, 700, colour.petrol),
  body: style(11.25, 16.5, 400),
  cell: style(11.25, 15, 400),
  agreed: style(11.25, 15.5, 400),
  note: style(11, 14.5, 400, colour.soft),
  tableHead: style(11, 14, 700, colour.petrol),
  statement: style(13.5, 18.5, 600),
  listTitle: style(12.5, 16.5, 700, colour.petrol),
  figure: style(25, 28, 800, colour.petrol),
  house: style(11.75, 15, 700, colour.petrol),
  footer: style(11, 14, 700),
  footerPage: style(11, 14, 400),
  archive: style(9, 12, 400, colour.soft),
  month: style(10, 12, 400, colour.soft),
  mark: style(11, 14, 400),
  signal: style(14, 18, 700),
  recovery: style(20, 29, 700),
  recoveryNumber: { size: 14.5, line: 29, weight: 400, colour: colour.soft, tracking: 0.6 } satisfies TextStyle,
  recoveryAbove: style(16.5, 22.5, 500),
  lead: style(18.5, 25, 500),
  listed: style(13.5, 21, 400),
  partNumber: style(20, 22, 300, colour.petrol),
  part: style(13.25, 17, 700, colour.petrol),
  promise: style(11.25, 16.5, 600, colour.petrol),
  stands: style(14.5, 20, 700),
  step: style(11.25, 16.5, 700, colour.petrol),
  essential: style(23.5, 30, 600),
  essentialNumber: style(26, 30, 300, colour.petrol),
} as const

/** The same, in large print. Nothing that is read is smaller than 15 points. */
export const largeType = {
  name: { size: 38, line: 44, weight: 800, colour: colour.ink, tracking: -0.8 } satisfies TextStyle,
  kind: style(21, 27, 600, colour.petrol),
  about: style(15, 21, 400, colour.soft),
  wordsCover: style(29, 37, 600),
  wordsPlan: style(20, 26, 600),
  section: style(22, 28, 700, colour.petrol),
  /** Of a sheet to write on: smaller than what is only read, so that room is left for the pen. */
  asked: style(18, 22, 700, colour.petrol),
  askedWords: style(16, 21, 600),
  question: style(15, 20, 700, colour.petrol),
  choice: style(15, 20, 400),
  label: style(16, 21, 700, colour.petrol),
  body: style(16, 22, 400),
  stepNumber: style(22, 22, 300, colour.petrol),
  signal: style(20, 26, 700),
  phone: style(33, 40, 800),
  footer: style(17, 22, 700),
  footerPage: style(13, 16, 400),
} as const

/** The same style with another weight or colour. */
export const restyle = (s: TextStyle, change: Partial<TextStyle>): TextStyle => ({ ...s, ...change })
