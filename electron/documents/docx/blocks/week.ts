import { BorderStyle, HeadingLevel, LineRuleType, Paragraph, ShadingType, Tab, TextRun, type IBorderOptions, type IParagraphOptions, type ITableCellBorders } from 'docx'
import type { BlockOf, PageFormat, WeekCell, WeekLook } from '#shared/documents/model.ts'
import { breaking } from '../breaking.ts'
import { lookPicture } from '../draw/weekPictures.ts'
import { image } from '../image.ts'
import { gap, line } from '../paragraph.ts'
import { flow, type Piece } from '../piece.ts'
import { grid, rule, type Cell, type Row } from '../table.ts'
import { runs } from '../text.ts'
import { HAIRLINE, INK, PETROL, POSTER_ON_A4, SOFT, half, mm, pt } from '../units.ts'

// The same rows and cells as on the PDF, in a real table: for each day a narrow column for its bar, one for the words, and air.

const BAND = '0B4A54'
type Type = { readonly size: number; readonly line: number; readonly bold?: true; readonly color?: string }
const [BAR, WORDS, AIR] = [3.4, 51.1, 2.4]
const widths = (k: number): readonly number[] => Array.from({ length: 7 }, (_, day) => [BAR, WORDS, ...(day < 6 ? [AIR] : [])]).flat().map((w) => w * k)
const spanOf = (cell: Pick<WeekCell, 'from' | 'to'>): number => (cell.to - cell.from + 1) * 3 - 1

/** A title with a word this long may break it. */
const LONG = 11
const words = (text: string, t: Type, k: number, options: Omit<IParagraphOptions, 'children' | 'text' | 'style'> = {}): readonly Paragraph[] =>
  text.trim() === '' ? [] : [line('Tabeltekst', [...breaking(text, LONG, { size: half(t.size * k), sizeComplexScript: half(t.size * k), ...(t.bold ? { bold: true } : {}), ...(t.color ? { color: t.color } : {}) })], { spacing: { line: pt(t.line * k), lineRule: LineRuleType.EXACT }, ...options })]

const solid: IBorderOptions = rule(1, INK)
const dashed: IBorderOptions = { style: BorderStyle.DASHED, size: 12, color: INK }
const dotted: IBorderOptions = { style: BorderStyle.DOTTED, size: 8, color: INK }
const around = (b: IBorderOptions): ITableCellBorders => ({ top: b, bottom: b, left: b, right: b })
const barred = { top: solid, bottom: solid, right: solid } as const

const borders: Readonly<Record<WeekLook, ITableCellBorders>> = { samen: {}, groep: barred, een: barred, huis: around(solid), buiten: around(dashed), eten: { top: dotted, bottom: dotted }, vrij: {}, rust: { top: rule(0.7, HAIRLINE) } }

// Word can't measure: lines stand as near as on a PDF that has little air, so that an ordinary week is one sheet.
/** What is this short stands behind its time in a single column. */
const SHORT = 12
function momentWords(cell: WeekCell, k: number): readonly Paragraph[] {
  const color = cell.look === 'samen' ? { color: 'FFFFFF' } : cell.look === 'vrij' || cell.look === 'rust' ? { color: SOFT } : {}
  const quiet = cell.look === 'vrij'
  const wide = cell.from !== cell.to && (cell.look === 'samen' || cell.look === 'eten' || cell.look === 'rust')
  const centred = wide ? { alignment: 'center' as const } : {}
  const meal = cell.look === 'eten' || cell.look === 'rust'
  const one = wide || (meal && [cell.title, ...cell.notes].join(' ').length <= SHORT)
  if (one) {
    const text = (t: Type) => ({ size: half(t.size * k), ...(t.bold ? { bold: true } : {}), ...color })
    const parts = [...(cell.time.trim() ? [runs(cell.time, text({ size: 18, line: 26 }))] : []), ...(cell.title.trim() ? [breaking(cell.title, LONG, text({ size: meal ? 22 : 24, line: 26, bold: true }))] : []), ...cell.notes.filter((n) => n.trim() !== '').map((n) => runs(n, text({ size: meal ? 16 : 17, line: 26 })))]
    return [line('Tabeltekst', parts.flatMap((p, n) => (n === 0 ? p : [...runs('  '), ...p])), { ...centred, spacing: { line: pt(27 * k), lineRule: LineRuleType.EXACT } })]
  }
  const said = [...words(cell.time, { size: 17, line: 19, ...color }, k), ...words(cell.title, { size: quiet ? 22 : 24, line: 27, ...(quiet ? {} : { bold: true as const }), ...color }, k), ...cell.notes.flatMap((n) => words(n, { size: cell.look === 'samen' ? 17 : 16, line: 18.5, ...color }, k))]
  return said.length === 0 ? [gap()] : said
}

/** A moment as cells: its bar and its words, or one cell over both. */
function moment(cell: WeekCell, k: number): readonly Cell[] {
  const air = { top: 1.8 * k, bottom: 1.8 * k, left: 2.6 * k, right: 1.4 * k }
  const text: Cell = { ...air, children: momentWords(cell, k), borders: borders[cell.look], ...(cell.look === 'samen' ? { shading: { type: ShadingType.CLEAR, fill: BAND, color: 'auto' } } : {}), ...(cell.look === 'samen' || cell.look === 'eten' || cell.look === 'rust' ? { align: 'center' as const } : {}) }
  if (cell.look !== 'groep' && cell.look !== 'een') return [{ ...text, span: spanOf(cell) }]
  const bar: Cell = { children: [gap()], right: 0, borders: around(solid), shading: cell.look === 'groep' ? { type: ShadingType.CLEAR, fill: INK, color: 'auto' } : { type: ShadingType.DIAGONAL_STRIPE, color: INK, fill: 'FFFFFF' } }
  return [bar, { ...text, span: spanOf(cell) - 1 }]
}

const empty = (span: number): Cell => ({ children: [gap()], span, right: 0 })
/** A row with air where nothing is; a cell that would stand over another one goes to the next free day. */
function row(cells: readonly WeekCell[], k: number): Row {
  const out: Cell[] = []
  let at = 0
  for (const cell of cells) {
    const from = cell.from * 3
    if (from > at) out.push(empty(from - at))
    out.push(...moment(cell, k))
    at = Math.max(at, from) + spanOf(cell)
  }
  return { cells: at < 20 ? [...out, empty(20 - at)] : out }
}
/** Cells that fit beside each other in one row of seven days; what does not fit takes a row of its own. */
function fitting(cells: readonly WeekCell[]): readonly (readonly WeekCell[])[] {
  const rows: WeekCell[][] = []
  for (const given of cells) {
    const from = Math.min(6, Math.max(0, Math.trunc(given.from)))
    const cell = { ...given, from, to: Math.min(6, Math.max(from, Math.trunc(given.to))) }
    const last = rows.at(-1)
    if (last !== undefined && (last.at(-1)?.to ?? -1) < cell.from) last.push(cell)
    else rows.push([cell])
  }
  return rows
}

const spacer = (k: number): Row => ({ cells: [{ children: [gap(3 * k)], span: 20, right: 0 }] })

/** The week on the wall: its title in Word's navigation, the days as the head of a table that comes back on a next page. */
export function week(b: BlockOf<'week'>, format: PageFormat | undefined): Piece {
  const k = format === 'A3-liggend' ? 1 : format === 'A4-liggend' ? POSTER_ON_A4 : 170 / 396
  const size = (points: number) => ({ size: half(points * k), sizeComplexScript: half(points * k) })
  const legend = b.legend.flatMap((l) => [image(lookPicture(l.look), l.text || l.look, 3 * k), ...runs(` ${l.text}   `, { ...size(16), bold: false })])
  const title = new Paragraph({ heading: HeadingLevel.TITLE, spacing: { before: 0, after: 0, line: pt(44 * k), lineRule: LineRuleType.AT_LEAST }, children: [...runs(b.title, { ...size(42), color: PETROL }), ...(b.about.trim() ? [...runs('   ', size(21)), ...runs(b.about, { ...size(21), bold: false })] : []), ...(b.legend.length > 0 ? [new TextRun({ children: [new Tab()] })] : []), ...legend], tabStops: [{ type: 'right', position: mm(396 * k) }] })
  const days = b.days.flatMap((d, n): readonly Cell[] => [
    { children: [line('Tabelkop', [...runs(d.name, { ...size(22), color: INK }), ...runs(d.name && d.number ? '  ' : '', size(22)), ...runs(d.number, { ...size(22), bold: false })]), ...words(d.note, { size: 16, line: 20, bold: true, color: PETROL }, k)], span: 2, right: 0, bottom: 4 * k, borders: { bottom: rule(1, PETROL) } },
    ...(n < b.days.length - 1 ? [empty(1)] : []),
  ])
  const head: readonly Row[] = b.days.length === 7 ? [{ header: true, cells: days }] : []
  const rows = b.rows.flatMap(fitting).filter((r) => r.length > 0).flatMap((r): readonly Row[] => [spacer(k), row(r, k)])
  const loose = b.days.length === 7 ? [] : b.days.flatMap((d) => [...words(d.name, { size: 22, line: 28 }, k), ...words(d.number, { size: 22, line: 28 }, k), ...words(d.note, { size: 16, line: 20 }, k)])
  return flow(title, ...loose, gap(4 * k), ...(head.length + rows.length === 0 ? [] : [grid(widths(k), [...head, ...rows])]), gap(4 * k), ...b.changes.flatMap((text) => words(text, { size: 17, line: 23, bold: true }, k)))
}
