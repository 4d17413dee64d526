import { AlignmentType } from 'docx'
import type { BlockOf, Rich } from '#shared/documents/model.ts'
import { scalePicture } from '../draw/pictures.ts'
import { image } from '../image.ts'
import { gap, item, line, paragraph } from '../paragraph.ts'
import { flow, type Child, type Piece, type RowPiece } from '../piece.ts'
import { grid, rule, type Row } from '../table.ts'
import { runs } from '../text.ts'
import { GRID, HAIRLINE, PETROL, half } from '../units.ts'
import { dock } from './opening.ts'

const labelled = (label: string, text: readonly Child[], after = 8): RowPiece => ({ kind: 'row', label: [paragraph('Label', label)], text, after })
const spaced = (paragraphs: readonly Rich[]): readonly Child[] => paragraphs.map((rich, n) => paragraph('Normal', rich, n === 0 ? {} : { spacing: { before: 90 } }))

/** A label with its sentences. */
export const row = (b: BlockOf<'row'>): Piece => ({ ...labelled(b.label, spaced(b.paragraphs)), ...(b.ruled === undefined ? {} : { ruled: b.ruled }) })

/** A label with a list. */
export const list = (b: BlockOf<'list'>): Piece => labelled(b.label, b.items.map((text) => item('streepjes', text, b.large ? { look: { size: half(13.5) }, spacing: { after: 40 } } : {})))

/** A label with lists side by side. */
export function lists(b: BlockOf<'lists'>): Piece {
  const width = (n: number): number => (b.lists.length === 2 ? (n === 0 ? 70 : 54) : 124 / b.lists.length)
  const cells = b.lists.map((l) => ({ children: [paragraph('Heading3', l.title), ...l.items.map((text) => item('streepjes', text))], right: 4 }))
  return labelled(b.label, cells.length === 0 ? [] : [grid(cells.map((_, n) => width(n)), [{ cells }])])
}

/** Numbered steps with their day at the right. */
export function steps(b: BlockOf<'steps'>): Piece {
  const rows = b.items.map((step, n): Row => {
    const borders = n < b.items.length - 1 ? { borders: { bottom: rule(0.45, HAIRLINE) } } : {}
    const cell = { top: 3.5, bottom: 3.5, ...borders }
    return {
      cells: [
        { ...cell, children: [paragraph('Label', String(n + 1))] },
        { ...cell, children: [paragraph('Tabeltekst', step.text)] },
        { ...cell, right: 0, children: [paragraph('Tabeltekst', step.when, { look: { bold: true }, alignment: AlignmentType.RIGHT })] },
      ],
    }
  })
  return labelled(b.label, rows.length === 0 ? [] : [grid([7, 71, 46], rows)])
}

/** Figures in a row: the number large, its unit beside it, what it is about under it. */
export function figures(b: BlockOf<'figures'>): Piece {
  const width = 124 / Math.max(1, b.items.length)
  const cells = b.items.map((f) => ({ children: [line('Cijfer', [...runs(f.value), ...runs(` ${f.unit}`, { size: 22 })]), paragraph('Tabeltekst', f.text)], right: 6 }))
  return labelled(b.label, cells.length === 0 ? [] : [grid(cells.map(() => width), [{ cells }])], 12)
}

/** A scale in blocks, followed by its words. */
export const scale = (b: BlockOf<'scale'>): Piece => {
  const of = Math.min(20, Math.max(0, Math.round(b.of)))
  const picture = of === 0 ? [] : [image(scalePicture(b.value, of), `${b.value} van ${b.of}`, 3), ...runs('   ')]
  return labelled(b.label, [line('Normal', [...picture, ...runs(b.words, { bold: true })]), ...(b.note.trim() === '' ? [] : [paragraph('Normal', b.note, { spacing: { before: 60 } })])])
}

/** What somebody declares before signing; under a title, what the paper opens with. */
export const statement = (b: BlockOf<'statement'>, opens: boolean): Piece => opens && b.label.trim() === '' ? flow(paragraph('Verklaring', b.text, { look: { size: half(18.5), bold: false }, spacing: { line: 500, lineRule: 'atLeast', after: 600 } })) : ({ kind: 'row', label: [paragraph('Label', b.label, { keepNext: true })], text: [paragraph('Verklaring', b.text, { keepNext: true })], after: 6 })

/** A remark over the whole width; `docked` sets one for the foot at the bottom of its page. */
export const note = (b: BlockOf<'note'>, docked: boolean): Piece => (b.foot && docked ? flow(grid([GRID.width], [{ cells: [{ children: [paragraph('Zacht', b.text)], right: 0 }] }], { float: dock })) : flow(paragraph('Zacht', b.text, { spacing: { before: 80, after: 80 } })))

/** What still has to be agreed, behind a dotted bar. */
export const open = (b: BlockOf<'open'>): Piece => ({ kind: 'row', label: [], text: [openLine(b.label, b.text)], after: 9 })

/** One line with a dotted bar at its left. */
export const openLine = (label: string, text: string, left = 0): Child =>
  line('Normal', [...runs(label, { bold: true }), ...runs(label === '' ? '' : '   '), ...runs(text)], { indent: { left: left + 120 }, spacing: { before: 120 }, border: { left: { style: 'dotted', size: 24, color: '182225', space: 6 } } })

/** Every leefgebied we thought of, with its goal or the reason for none. */
export function coverage(b: BlockOf<'coverage'>): Piece {
  const [with_, without] = b.legend
  const items = b.items.map((i): Row => ({ cells: [{ children: [item(i.covered ? 'dicht' : 'open', i.name)], bottom: 4 }, { children: [paragraph('Normal', i.text, i.covered ? { look: { bold: true } } : {})] }] }))
  const borders = { top: rule(1.6, PETROL), bottom: rule(1.6, PETROL) }
  const label = [paragraph('Label', b.label), item('dichtklein', with_, {}, 'Zacht'), item('openklein', without, {}, 'Zacht')]
  return flow(gap(14), grid([46, 124], [{ cells: [{ children: label, top: 8, bottom: 8, borders }, { children: items.length === 0 ? [gap()] : [grid([58, 66], items), gap()], top: 8, bottom: 4, right: 0, borders }] }]), gap(12))
}
