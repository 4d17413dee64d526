import { AlignmentType, BorderStyle, Footer, Header, HorizontalPositionRelativeFrom, PageNumber, Tab, TextRun, VerticalPositionRelativeFrom, type Paragraph } from 'docx'
import { ShapeRun } from 'docx/shapes'
import { bandOf, lettersOf } from '#shared/documents/marks.ts'
import type { Document } from '#shared/documents/model.ts'
import { line, paragraph } from './paragraph.ts'
import { grid, rule } from './table.ts'
import { runs } from './text.ts'
import { GRID, HAIRLINE, INK, PETROL, SOFT, mm, px } from './units.ts'

const EMU = 36_000

const onPage = (x: number, y: number, behind: boolean) => ({
  horizontalPosition: { relative: HorizontalPositionRelativeFrom.PAGE, offset: Math.round(x * EMU) },
  verticalPosition: { relative: VerticalPositionRelativeFrom.PAGE, offset: Math.round(y * EMU) },
  behindDocument: behind,
  allowOverlap: true,
})
const noMargins = { top: 0, right: 0, bottom: 0, left: 0 } as const

/** The hatched band over the top edge with its words, and the letters upright in the right margin. */
function marks(doc: Document): readonly (ShapeRun)[] {
  const words = bandOf(doc)
  if (words === null) return []
  // One shape for both: LibreOffice lets go of the places of all when there are five.
  const letters = lettersOf(doc).join('  ')
  return [
    new ShapeRun({ type: 'rectangle', transformation: { width: px(210), height: px(10) }, fill: { type: 'pattern', pattern: 'wideUpwardDiagonal', color: HAIRLINE, backgroundColor: 'FFFFFF' }, line: 'none', floating: onPage(0, 0, true), altText: { name: 'Band', description: words } }),
    new ShapeRun({ type: 'line', transformation: { width: px(210), height: 0 }, line: { color: INK, width: 1.2 }, floating: onPage(0, 10, true), altText: { name: 'Lijn', description: 'Lijn onder de band' } }),
    new ShapeRun({ type: 'rectangle', transformation: { width: px(Math.min(180, words.length * 2.1 + 6)), height: px(7) }, fill: 'FFFFFF', line: 'none', floating: onPage(20, 1.4, false), altText: { name: 'Woorden van de band', description: words }, textOptions: { margins: { ...noMargins, left: 8 }, verticalAlignment: 'center', wrap: false }, children: [paragraph('Leefgebied', words)] }),
    ...(letters === '' ? [] : [new ShapeRun({ type: 'rectangle', transformation: { width: px(12), height: px(letters.length * 11) }, line: 'none', floating: onPage(194, 22, true), altText: { name: 'Letters', description: letters }, textOptions: { margins: noMargins, direction: 'topToBottom', verticalAlignment: 'center' }, children: [line('Telefoon', [new TextRun({ text: letters, color: HAIRLINE, size: 72, characterSpacing: 60 })])] })]),
  ]
}

/** The first line of the first page: the house left, its address right. */
export const head = (doc: Document): readonly Paragraph[] =>
  doc.head === null
    ? []
    : [line('Briefhoofd', [...runs(doc.head.left, { bold: true, color: PETROL }), new TextRun({ children: [new Tab()] }), ...runs(doc.head.right, { color: SOFT })], { tabStops: [{ type: 'right', position: mm(GRID.width) }] })]

/** The header of every page: nothing but the marks. */
export const header = (doc: Document): Header => new Header({ children: [line('Tussenruimte', marks(doc))] })

/** The footer: the help line in bold, the archive line, and the page number of the pages there are. */
export function footer(doc: Document): Footer {
  const borders = { top: { ...rule(0.6, PETROL), style: BorderStyle.SINGLE } }
  const page = line('Voetregel', [new TextRun({ children: ['bladzijde ', PageNumber.CURRENT, ' van ', PageNumber.TOTAL_PAGES] })], { alignment: AlignmentType.RIGHT })
  const left = [paragraph('Voetregel', doc.footer.strong, { look: { bold: true, ...(doc.scale === 'groot' ? { size: 30 } : {}) } }), paragraph('Archiefregel', doc.footer.archive)]
  return new Footer({ children: [grid([128, 42], [{ cells: [{ children: left, top: 3, borders }, { children: [page], top: 3, right: 0, align: 'bottom', borders }] }]), line('Tussenruimte', [])] })
}
