import { HeadingLevel, RelativeVerticalPosition, RelativeHorizontalPosition, Tab, TableAnchorType, OverlapType, TextRun, Paragraph } from 'docx'
import type { BlockOf } from '#shared/documents/model.ts'
import { gap, line, paragraph } from '../paragraph.ts'
import { flow, type Piece } from '../piece.ts'
import { quote } from '../quote.ts'
import { grid, rule } from '../table.ts'
import { runs, startsRightToLeft } from '../text.ts'
import { HAIRLINE, mm } from '../units.ts'

/** The kind of document above the name. */
export const cover = (b: BlockOf<'cover'>, fresh: boolean): Piece =>
  flow(
    ...(b.above.trim() === '' ? [] : [paragraph('Documentsoort', b.above)]),
    new Paragraph({ heading: HeadingLevel.TITLE, ...(fresh && b.above.trim() === '' ? { pageBreakBefore: true } : {}), children: [...runs(b.title)], ...(startsRightToLeft(b.title) ? { bidirectional: true } : {}) }),
  )

const DROP = { cover: 8, plan: 4, small: 2 } as const

/** Own words with their label in the margin. */
export const words = (b: BlockOf<'words'>): Piece => ({
  kind: 'row',
  hang: true,
  after: b.size === 'cover' ? 38 : 8,
  label: [paragraph('Label', b.label, { spacing: { before: (DROP[b.size] + (b.size === 'cover' ? 34 : 0)) * 20 } })],
  text: [...quote(b.text, b.size, b.size === 'cover' ? { spacing: { before: 34 * 20 } } : {}), ...(b.after ?? []).map((rich) => paragraph('Normal', rich, { spacing: { before: 80 } }))],
})

/** A numbered heading under its rule: the title stands on the axis, and in Word's navigation. */
export const heading = (b: BlockOf<'heading'>, fresh: boolean): Piece =>
  flow(new Paragraph({ heading: HeadingLevel.HEADING_1, ...(fresh ? { pageBreakBefore: true, spacing: { before: 0 } } : {}), children: [...runs(b.number, { style: 'Nummer' }), new TextRun({ children: [new Tab()] }), ...runs(b.title)] }))

/** The facts at the foot of the cover, two columns of label and value; `docked` sets them at the bottom of the page. */
export function facts(b: BlockOf<'facts'>, docked: boolean): Piece {
  const list = (pairs: BlockOf<'facts'>['left'], tab: number): readonly Paragraph[] =>
    pairs.length === 0 ? [gap()] : pairs.map(([k, v]) => line('Tabeltekst', [...runs(k, { style: 'ZachtTeken' }), new TextRun({ children: [new Tab()] }), ...runs(v)], { indent: { left: mm(tab), hanging: mm(tab) }, tabStops: [{ type: 'left', position: mm(tab) }], spacing: { after: 20 } }))
  const borders = { top: rule(0.45, HAIRLINE) }
  const table = grid([76, 94], [{ cells: [{ children: list(b.left, 41.5), top: 7, right: 0, borders }, { children: list(b.right, 35.5), top: 7, right: 0, borders }] }], docked ? { float: dock } : {})
  return docked ? flow(table) : flow(gap(20), table)
}

/** At the bottom of the text of its page, over the whole width. */
export const dock = {
  horizontalAnchor: TableAnchorType.MARGIN,
  verticalAnchor: TableAnchorType.MARGIN,
  relativeHorizontalPosition: RelativeHorizontalPosition.LEFT,
  relativeVerticalPosition: RelativeVerticalPosition.BOTTOM,
  overlap: OverlapType.NEVER,
  topFromText: mm(4),
} as const
