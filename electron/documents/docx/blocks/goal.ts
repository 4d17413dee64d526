import { FrameAnchorType, FrameWrap, HeadingLevel, Paragraph, TextRun, type IFrameOptions } from 'docx'
import type { BlockOf } from '#shared/documents/model.ts'
import { gap, line, paragraph } from '../paragraph.ts'
import { flow, type Child, type Piece } from '../piece.ts'
import { quote } from '../quote.ts'
import { cellText, dataTable, rule } from '../table.ts'
import { runs } from '../text.ts'
import { GRID, HAIRLINE, mm } from '../units.ts'
import { openLine } from './rows.ts'

// Word leaves headings inside tables out of its navigation. So a goal is no table: its name stands in a frame in the
// margin, a real heading, and the rest keeps together paragraph by paragraph.

const AXIS = mm(GRID.axis)
const WIDTHS = [58, 38, 28] as const

const margin: IFrameOptions = {
  type: 'absolute',
  position: { x: 0, y: 0 },
  width: mm(37),
  wrap: FrameWrap.AROUND,
  anchor: { horizontal: FrameAnchorType.MARGIN, vertical: FrameAnchorType.TEXT },
}

type Note = BlockOf<'goal'>['notes'][number]
const labelled = (n: Note) => [...runs(n.label, { style: 'LabelTeken' }), ...runs(n.label.trim() === '' ? '' : ' '), ...runs(n.text, n.soft ? { style: 'ZachtTeken' } : {})]

/** Notes under the table: each on its own line, neighbouring soft ones on one. */
function notes(all: readonly Note[]): readonly Child[] {
  const lines: Note[][] = []
  for (const n of all) {
    const last = lines.at(-1)
    if (n.soft && last?.[0]?.soft) last.push(n)
    else lines.push([n])
  }
  return lines.map((group) => line('Tabeltekst', group.flatMap((n, i) => [...(i === 0 ? [] : [new TextRun({ text: ' · ', style: 'Scheiding' })]), ...labelled(n)]), { indent: { left: AXIS }, keepNext: true, keepLines: true, spacing: { before: 50 } }))
}

function actions(b: BlockOf<'goal'>, more: boolean): readonly Child[] {
  if (b.actions.rows.length === 0) return []
  const columns = WIDTHS.map((width, n) => ({ title: b.actions.columns[n] ?? '', width }))
  const rows = b.actions.rows.map((r) => r.map((text) => [cellText(text)]))
  return [gap(6, { keepNext: true }), dataTable(columns, rows, { indent: GRID.axis, keep: true }), gap(3, { keepNext: more })]
}

/** One goal, kept on one page when it fits; `ruled` draws the hairline that parts it from the goal above. */
export function goal(b: BlockOf<'goal'>, ruled: boolean): Piece {
  const heading = new Paragraph({ heading: HeadingLevel.HEADING_2, frame: margin, children: [...runs(b.title)] })
  const side = [
    ...(b.area.trim() === '' ? [] : [paragraph('Leefgebied', b.area, { frame: margin })]),
    ...(b.now.trim() === '' ? [] : [paragraph('Zacht', b.now, { frame: margin, spacing: { before: 60 } })]),
  ]
  const words = quote(b.words, 'plan', { left: AXIS, keepNext: true })
  const agreed = b.agreed.trim() === '' ? [] : [paragraph('Afspraak', b.agreed, { indent: { left: AXIS }, keepNext: true, keepLines: true })]
  const open = b.open.trim() === '' ? [] : [openLine('', b.open, AXIS)]
  const body = [...words, ...agreed, ...actions(b, b.notes.length + open.length > 0), ...notes(b.notes), ...open]
  const top = ruled ? [new Paragraph({ style: 'Tussenruimte', children: [], border: { top: rule(0.45, HAIRLINE) }, spacing: { before: 200, after: 120 }, keepNext: true })] : []
  return flow(...top, ...(b.title.trim() === '' ? [] : [heading]), ...side, ...(body.length === 0 ? [paragraph('Normal', '')] : body), gap(6))
}
