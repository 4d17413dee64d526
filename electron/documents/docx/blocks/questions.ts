import { HeadingLevel, Paragraph, Tab, TextRun, type ParagraphChild } from 'docx'
import type { BlockOf } from '#shared/documents/model.ts'
import { gap, line } from '../paragraph.ts'
import { flow, type Child, type Piece } from '../piece.ts'
import { quote } from '../quote.ts'
import { rule } from '../table.ts'
import { runs } from '../text.ts'
import { GRID, INK, PETROL, SOFT, mm, pt } from '../units.ts'

type Item = BlockOf<'questions'>['items'][number]
const tab = (color: string): TextRun => new TextRun({ color, bold: false, children: [new Tab()] })
// A letter of the type that a question has is about this wide, in millimetres.
const LETTER = 2.9
const ROOM = 9

/** A line to write on: a leader up to the right margin, behind what is asked or on its own. */
const write = (children: readonly ParagraphChild[], keepNext: boolean): Child =>
  line('Label', [...children, tab(SOFT)], { keepNext, spacing: { before: pt(8) }, tabStops: [{ type: 'right', position: mm(GRID.width), leader: 'underscore' }] })

/** The question with its marks on one line, each at a place of its own. */
function choose(q: Item, label: readonly ParagraphChild[], keepNext: boolean): Child {
  let at = Math.max(GRID.axis, q.label.length * LETTER + ROOM)
  const tabStops = q.marks.map((m) => {
    const position = mm(at)
    at += Math.max(18, m.length * LETTER + ROOM)
    return { type: 'left', position } as const
  })
  return line('Label', [...label, ...q.marks.flatMap((m) => [tab(INK), ...runs(m, { bold: false, color: INK })])], { keepNext, spacing: { before: pt(4) }, tabStops })
}

function question(q: Item, last: boolean): readonly Child[] {
  const label = [...runs(q.label)]
  const asked = q.label.trim() !== ''
  const first = q.marks.length > 0 ? [choose(q, label, !last || q.lines > 0)] : q.lines > 0 ? [] : asked ? [line('Label', label, { keepNext: !last, spacing: { before: pt(5) } })] : []
  const behind = q.marks.length === 0 && asked
  return [...first, ...Array.from({ length: q.lines }, (_, n) => write(n === 0 && behind ? [...label, ...runs(' ')] : [], !last || n < q.lines - 1))]
}

/** Questions to answer by hand, under their title and own words, with marks to circle and lines to write on; they stay on one page. */
export function questions(b: BlockOf<'questions'>): Piece {
  const heading = b.title.trim() === '' ? [] : [new Paragraph({ heading: HeadingLevel.HEADING_2, children: [...runs(b.title)], spacing: { before: pt(11) }, border: { top: { ...rule(0.9, PETROL), space: 4 } } })]
  const all = [...heading, ...quote(b.words, 'largeSmall', { keepNext: b.items.length > 0, spacing: { before: pt(2) } }), ...b.items.flatMap((q, n) => question(q, n === b.items.length - 1))]
  return all.length === 0 ? flow(gap()) : flow(...all)
}
