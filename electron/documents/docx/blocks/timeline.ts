import { AlignmentType } from 'docx'
import { ShapeGroupRun, type IShapeGroupChildOptions, type ShapeFill, type ShapeLine } from 'docx/shapes'
import type { BlockOf } from '#shared/documents/model.ts'
import { timelineLayout, type PlacedMark, type TimelineLayout, type TimelinePhase } from '#shared/documents/timelineLayout.ts'
import { gap, line, paragraph } from '../paragraph.ts'
import { flow, type Piece } from '../piece.ts'
import { plain } from '../text.ts'
import { INK, PETROL, SOFT, px } from '../units.ts'

// One drawing of Word's own shapes: the words in it are real text, in the order of the document.

const BARE = { margins: { top: 0, right: 0, bottom: 0, left: 0 }, verticalAlignment: 'top' } as const
// Type differs a little from reader to reader: labels get this much room more, in millimetres.
const SLACK = 3
const at = (left: number, top: number, width: number, height: number) => ({ offset: { left: px(left), top: px(top) }, width: px(Math.max(0, width)), height: px(Math.max(0, height)) })
const upright = (x: number, from: number, to: number, look: ShapeLine): IShapeGroupChildOptions => ({ type: 'line', transformation: at(x, from, 0, to - from), line: look })

function fillOf(style: TimelinePhase['style']): { readonly fill: ShapeFill } {
  switch (style) {
    case 'solid':
      return { fill: PETROL }
    case 'hatched':
      return { fill: { type: 'pattern', pattern: 'wideUpwardDiagonal', color: PETROL, backgroundColor: 'FFFFFF' } }
    case 'white':
      return { fill: 'FFFFFF' }
  }
}

const phase = (p: TimelinePhase, bar: TimelineLayout['bar']): IShapeGroupChildOptions => ({ type: 'rectangle', transformation: at(p.x, bar.top, p.width, bar.height), line: { color: PETROL, width: 0.9 }, ...fillOf(p.style) })

const phaseName = (p: TimelinePhase, bar: TimelineLayout['bar']): IShapeGroupChildOptions => ({
  type: 'rectangle',
  transformation: at(p.x + 1.2, bar.top + 1.2, Math.max(8, Math.min(p.width - 1.6, p.name.length * 2.15 + 2)), bar.height - 2.4),
  line: 'none',
  ...(p.style === 'hatched' ? { fill: 'FFFFFF' } : {}),
  textOptions: { ...BARE, margins: { ...BARE.margins, left: 2 }, wrap: false, verticalAlignment: 'center' },
  children: [paragraph('Tabelkop', p.name, p.style === 'solid' ? { look: { color: 'FFFFFF' } } : {})],
})

function pointer(m: PlacedMark, l: TimelineLayout): readonly IShapeGroupChildOptions[] {
  const { top, height } = l.bar
  const bottom = top + height
  switch (m.mark.place) {
    case 'above':
      return [upright(m.x, m.top + 11, top, { color: INK, width: 0.9 }), ...(m.x <= l.bar.left + 0.1 ? [] : [{ type: 'ellipse', transformation: at(m.x - 1.5, top - 1.5, 3, 3), fill: 'FFFFFF', line: { color: INK, width: 1.1 } } satisfies IShapeGroupChildOptions])]
    case 'below':
      return [upright(m.x, bottom, m.top - 0.5, { color: INK, width: 0.9, endArrow: { type: 'triangle', width: 'medium', length: 'medium' } })]
    case 'end':
      return [upright(m.x, m.top + 11, bottom, { color: INK, width: 2.6 })]
    case 'limit':
      return [{ type: 'line', transformation: at(l.bar.right, top + height / 2, Math.max(0.1, m.x - l.bar.right), 0), line: { color: PETROL, width: 1.2, dash: 'shortDash' } }, upright(m.x, top + height / 2, m.top - 0.5, { color: INK, width: 0.9, endArrow: 'triangle' })]
  }
}

const label = (m: PlacedMark): IShapeGroupChildOptions => {
  const alignment = m.align === 'right' ? AlignmentType.RIGHT : AlignmentType.LEFT
  const texts = [m.mark.date.trim() === '' ? [] : [paragraph('Tabeltekst', m.mark.date, { alignment, look: { bold: true } })], m.mark.words.trim() === '' ? [] : [paragraph('Tabeltekst', m.mark.words, { alignment })]]
  return { type: 'rectangle', transformation: at(m.align === 'right' ? m.left - SLACK : m.left, m.top, m.width + SLACK, 10.8), line: 'none', textOptions: BARE, children: texts.flat() }
}

const month = (m: TimelineLayout['months'][number], bar: TimelineLayout['bar']): readonly IShapeGroupChildOptions[] => [
  upright(m.x, bar.top + bar.height, bar.top + bar.height + 1.8, { color: SOFT, width: 0.5 }),
  { type: 'rectangle', transformation: at(m.x + 0.7, bar.top + bar.height + 0.8, 9, 5), line: 'none', textOptions: { ...BARE, wrap: false }, children: [paragraph('Archiefregel', m.name, { look: { size: 20, style: 'Scheiding' } })] },
]

/** The stay as a strip: phases, talks above, duties below. */
export function timeline(b: BlockOf<'timeline'>): Piece {
  const l = timelineLayout(b)
  const children = [
    ...l.phases.map((p) => phase(p, l.bar)),
    ...l.marks.flatMap((m) => pointer(m, l)),
    ...l.phases.filter((p) => p.name.trim() !== '').map((p) => phaseName(p, l.bar)),
    ...l.marks.filter((m) => plain([{ text: m.mark.date }, { text: m.mark.words }]).trim() !== '').map(label),
    ...l.months.flatMap((m) => month(m, l.bar)),
  ]
  if (children.length === 0) return flow()
  const alt = `Tijdlijn van ${b.from} tot ${b.to}: ${[...b.phases.map((p) => p.name), ...b.marks.map((m) => `${m.date} ${m.words}`)].join('; ')}`
  return flow(line('Normal', [new ShapeGroupRun({ children: [{ type: 'rectangle', transformation: at(0, 0, l.width, l.height), line: 'none' }, ...children], altText: { name: 'Tijdlijn', description: alt } })], { spacing: { before: 60, after: 160 } }), gap())
}
