import { AlignmentType, BorderStyle, Footer, Header, HorizontalPositionRelativeFrom, LineRuleType, PageNumber, Tab, TextRun, VerticalPositionRelativeFrom, type Paragraph } from 'docx'
import { ShapeGroupRun, type IShapeGroupChildOptions } from 'docx/shapes'
import { bandOf, lettersOf } from '#shared/documents/marks.ts'
import type { Document } from '#shared/documents/model.ts'
import { ruleMarks } from '#shared/documents/ruleMark.ts'
import { tierWords } from '#shared/text/regels/names.ts'
import { squarePicture } from './draw/pictures.ts'
import { image } from './image.ts'
import { line, paragraph } from './paragraph.ts'
import { grid, rule } from './table.ts'
import { runs } from './text.ts'
import { HAIRLINE, INK, PETROL, SOFT, mm, pt, px, sheetOf } from './units.ts'

const noMargins = { top: 0, right: 0, bottom: 0, left: 0 } as const
const at = (left: number, top: number, width: number, height: number) => ({ offset: { left: px(left), top: px(top) }, width: px(width), height: px(height) })
/** Letters under each other: text that is turned does not stay so in a drawing of more shapes. */
const stacked = (letters: string): Paragraph =>
  line('Telefoon', [...letters].map((text, n) => new TextRun({ text, color: HAIRLINE, size: 56, ...(n === 0 ? {} : { break: 1 }) })), { alignment: AlignmentType.CENTER, spacing: { line: pt(31), lineRule: LineRuleType.EXACT } })
const overPage = {
  horizontalPosition: { relative: HorizontalPositionRelativeFrom.PAGE, offset: 0 }, verticalPosition: { relative: VerticalPositionRelativeFrom.PAGE, offset: 0 }, behindDocument: true, allowOverlap: true,
} as const

/** The hatched band over the top edge with its words, and the letters upright in the right margin: one drawing, because LibreOffice loses the places of loose shapes with text when a document has one page. */
function marks(doc: Document): readonly ShapeGroupRun[] {
  const words = bandOf(doc)
  if (words === null) return []
  const sheet = sheetOf(doc)
  // A week has no margin for letters, and room for a low band.
  const [high, letters] = doc.kind === 'zakweek' || doc.kind === 'weekrooster' ? [7, []] : [10, lettersOf(doc)]
  const children: readonly IShapeGroupChildOptions[] = [
    { type: 'rectangle', transformation: at(0, 0, sheet.width, high), fill: { type: 'pattern', pattern: 'wideUpwardDiagonal', color: HAIRLINE, backgroundColor: 'FFFFFF' }, line: 'none' },
    { type: 'line', transformation: at(0, high, sheet.width, 0), line: { color: INK, width: 1.2 } },
    { type: 'rectangle', transformation: at(sheet.side, (high - 7) / 2, Math.min(180, words.length * 2.1 + 6), 7), fill: 'FFFFFF', line: 'none', textOptions: { margins: { ...noMargins, left: 8 }, verticalAlignment: 'center', wrap: false }, children: [paragraph('Leefgebied', words)] },
    ...letters.map((word, n): IShapeGroupChildOptions => ({ type: 'rectangle', transformation: at(sheet.width - 16, 22 + n * Math.min(92, sheet.height / 2 - 12), 12, word.length * 11), line: 'none', textOptions: { margins: noMargins, verticalAlignment: 'center' }, children: [stacked(word)] })),
  ]
  return [new ShapeGroupRun({ children, floating: overPage, altText: { name: 'Band', description: [words, ...letters].join(' ') } })]
}

/** The first line of the first page: the house left, its address right. */
export const head = (doc: Document): readonly Paragraph[] =>
  doc.head === null
    ? []
    : [line('Briefhoofd', [...runs(doc.head.left, { bold: true, color: PETROL }), new TextRun({ children: [new Tab()] }), ...runs(doc.head.right, { color: SOFT })], { tabStops: [{ type: 'right', position: mm(sheetOf(doc).width - 2 * sheetOf(doc).side) }] })]

/** The header of every next page: the marks across the page, and the line that runs on, with what the marks of the rules mean. */
export function runningHeader(doc: Document): Header {
  const { running } = doc
  if (running === undefined) return header(doc)
  const legend = running.marks ? ruleMarks.flatMap((m, n) => [...runs(n === 0 ? '' : '    '), image(squarePicture(m, 'small'), tierWords[m].shape), ...runs(` ${tierWords[m].short}`)]) : runs(running.right, { color: SOFT })
  return new Header({ children: [line('Tussenruimte', marks(doc)), line('Briefhoofd', [...runs(running.left, { bold: true, color: PETROL }), new TextRun({ children: [new Tab()] }), ...legend], { tabStops: [{ type: 'right', position: mm(sheetOf(doc).width - 2 * sheetOf(doc).side) }], ...(running.marks ? { spacing: { after: pt(7) } } : {}) })] })
}

/** The header of every page: nothing but the marks. */
export const header = (doc: Document): Header => new Header({ children: [line('Tussenruimte', marks(doc))] })

/** The footer: the help line in bold, the archive line, and the page number of the pages there are. */
export function footer(doc: Document): Footer {
  const borders = { top: { ...rule(0.6, PETROL), style: BorderStyle.SINGLE } }
  const page = doc.kind === 'tekenbladen' ? line('Voetregel', []) : line('Voetregel', [new TextRun({ children: ['bladzijde ', PageNumber.CURRENT, ' van ', PageNumber.TOTAL_PAGES] })], { alignment: AlignmentType.RIGHT })
  const sheet = sheetOf(doc)
  const left = [paragraph('Voetregel', doc.footer.strong, { look: { bold: true, ...(doc.scale === 'groot' ? { size: 30 } : {}) } }), paragraph('Archiefregel', doc.footer.archive)]
  return new Footer({ children: [grid([sheet.width - 2 * sheet.side - 42, 42], [{ cells: [{ children: left, top: 3, borders }, { children: [page], top: 3, right: 0, align: 'bottom', borders }] }]), line('Tussenruimte', [])] })
}
