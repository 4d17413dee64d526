import { FrameAnchorType, FrameWrap, HeadingLevel, Paragraph, Tab, TextRun, type IFrameOptions } from 'docx'
import type { BlockOf } from '#shared/documents/model.ts'
import { tierWords } from '#shared/text/regels/names.ts'
import { squarePicture } from '../draw/pictures.ts'
import { image } from '../image.ts'
import { gap, line, paragraph } from '../paragraph.ts'
import { flow, type Child, type Piece } from '../piece.ts'
import { grid, rule, type Row } from '../table.ts'
import { richRuns, runs } from '../text.ts'
import { GRID, HAIRLINE, PETROL, half, mm, pt } from '../units.ts'

// As with a goal: the name of a part is a real heading in a frame in the margin, because Word leaves headings in tables out of its navigation.

const AXIS = mm(GRID.axis)
const COLUMNS = [6.4, 11.1, 106.5] as const
const STEP = 5.1
const BEHIND = 8

const margin: IFrameOptions = { type: 'absolute', position: { x: 0, y: 0 }, width: mm(39), wrap: FrameWrap.AROUND, anchor: { horizontal: FrameAnchorType.MARGIN, vertical: FrameAnchorType.TEXT } }

/** The line above a part and its name in the margin. A part that opens a page has a firmer line. */
function opens(b: { readonly number: string; readonly title: string }, fresh: boolean): readonly Child[] {
  const top = new Paragraph({ style: 'Tussenruimte', children: [], border: { top: fresh ? rule(0.6, PETROL) : rule(0.45, HAIRLINE) }, spacing: { before: fresh ? 0 : 200, after: 160 }, keepNext: true })
  const number = runs(b.number, { bold: false, size: half(20) })
  const title = runs(number.length > 0 ? `\n${b.title}` : b.title, { size: half(13.25) })
  const named = b.number.trim() !== '' || b.title.trim() !== ''
  return [top, ...(named ? [new Paragraph({ heading: HeadingLevel.HEADING_2, frame: margin, spacing: { line: pt(17), lineRule: 'atLeast' }, children: [...number, ...title] })] : []), gap(1, { keepNext: true })]
}

function row(i: BlockOf<'rules'>['items'][number], last: boolean): Row {
  const told = i.number.trim() === ''
  const promise = i.mark === null && !told
  const look = promise ? { bold: true, color: PETROL } : {}
  const keep = { keepNext: !last }
  const text = [paragraph('Normal', i.text, { look, ...keep }), ...(i.why.trim() === '' ? [] : [paragraph('Zacht', i.why, keep)])]
  if (told) return { cells: [{ children: text, span: 3, right: 0, bottom: 5 }] }
  const mark = i.mark === null ? gap(1, keep) : line('Normal', [image(squarePicture(i.mark, 'small'), tierWords[i.mark].short, 1)], keep)
  return { cells: [{ children: [mark], left: 0.4 }, { children: [paragraph(promise ? 'Normal' : 'Zacht', i.number, { look: promise ? look : { size: 22 }, spacing: { line: pt(16.5), lineRule: 'atLeast' }, ...keep })] }, { children: text, right: 0, bottom: 5 }] }
}

/** One part of the rules, kept on one page when it fits: each rule with its mark and number, or 'wij'. */
export function rules(b: BlockOf<'rules'>, fresh: boolean): Piece {
  const rows = b.items.map((i, n) => row(i, n === b.items.length - 1))
  return flow(...opens(b, fresh), ...(rows.length === 0 ? [paragraph('Normal', '')] : [grid(COLUMNS, rows, { indent: { size: AXIS, type: 'dxa' } })]), gap(6))
}

/** What follows on a breach: steps that go down to the right, and what holds for all of them. */
export function ladder(b: BlockOf<'ladder'>, fresh: boolean): Piece {
  const steps = b.steps.map((s, n) => {
    const left = AXIS + mm(Math.min(n, 8) * STEP + BEHIND)
    const text = [...runs(String(n + 1), { bold: true, color: PETROL }), new TextRun({ children: [new Tab()] }), ...runs(s.name, { bold: true }), ...runs(s.name.trim() === '' ? '' : ' '), ...runs(s.text)]
    return line('Normal', text, { indent: { left, hanging: mm(BEHIND) }, tabStops: [{ type: 'left', position: left }], border: { top: { ...rule(0.9, PETROL), space: 5 } }, spacing: { before: pt(n === 0 ? 0 : 12) }, keepNext: true, keepLines: true })
  })
  const after = b.after.map((p, n) => line('Normal', richRuns(p), { indent: { left: AXIS }, spacing: { before: pt(n === 0 ? 14 : 5) }, keepLines: true, keepNext: n < b.after.length - 1 }))
  const body = [...steps, ...after]
  return flow(...opens(b, fresh), ...(body.length === 0 ? [paragraph('Normal', '')] : body), gap(6))
}
