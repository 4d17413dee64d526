import { AlignmentType, HeadingLevel, Paragraph, type IParagraphOptions } from 'docx'
import type { Block, BlockOf, Rich } from '#shared/documents/model.ts'
import { assertNever } from '#shared/result/result.ts'
import { gap, item, line, paragraph } from '../paragraph.ts'
import { flow, type Child, type Piece } from '../piece.ts'
import { quote } from '../quote.ts'
import { grid, rule, type Row } from '../table.ts'
import { richRuns, runs, startsRightToLeft } from '../text.ts'
import { HAIRLINE, INK, pt } from '../units.ts'
import { legendLine } from './essentials.ts'
import { signalImage } from './signal.ts'

// Large print has one column: what names stands above what tells, as in the PDF.

const AIR = pt(8)
const label = (text: string, before = AIR): readonly Child[] => (text.trim() === '' ? [] : [paragraph('Label', text, { keepNext: true, spacing: { before } })])
const body = (all: readonly Rich[], first: number, keep = false): readonly Child[] => all.map((p, n) => paragraph('Normal', p, { keepLines: true, spacing: { before: n === 0 ? first : pt(3) }, ...(keep && n < all.length - 1 ? { keepNext: true } : {}) }))

function cover(b: BlockOf<'cover'>): Piece {
  const title: IParagraphOptions = { heading: HeadingLevel.TITLE, children: [...runs(b.title)], ...(startsRightToLeft(b.title) ? { bidirectional: true } : {}) }
  return flow(...(b.above.trim() === '' ? [] : [paragraph('Documentsoort', b.above)]), new Paragraph(title))
}

function words(b: BlockOf<'words'>): Piece {
  const after = b.after ?? []
  const size = b.size === 'cover' ? 'largeCover' : 'large'
  return flow(...label(b.label, b.size === 'cover' ? pt(18) : AIR), ...quote(b.text, size, { spacing: { before: pt(b.size === 'cover' ? 6 : 2) }, ...(after.length > 0 ? { keepNext: true } : {}) }), ...body(after, pt(3), true), ...(b.size === 'cover' ? [gap(4)] : []))
}

const heading = (b: BlockOf<'heading'>, fresh: boolean): Piece =>
  flow(new Paragraph({ heading: HeadingLevel.HEADING_1, ...(fresh ? { pageBreakBefore: true, spacing: { before: 0 } } : {}), children: [...runs([b.number, b.title].filter((t) => t.trim() !== '').join(' '))] }))

const row = (b: BlockOf<'row'>): Piece => flow(...label(b.label), ...body(b.paragraphs, b.label.trim() === '' ? pt(4) : 0, true))
const list = (b: BlockOf<'list'>): Piece => flow(...label(b.label), ...b.items.map((text) => item('streepjes', text, { spacing: { before: pt(3) } })))
const note = (b: BlockOf<'note'>): Piece => flow(paragraph('Zacht', b.text, { spacing: { before: pt(6) } }))

function steps(b: BlockOf<'steps'>): Piece {
  const rows = b.items.map((step, n): Row => {
    const cell = { top: 3, bottom: 3, ...(n < b.items.length - 1 ? { borders: { bottom: rule(0.45, HAIRLINE) } } : {}) }
    return {
      cells: [
        { ...cell, children: [paragraph('Signaalnaam', String(n + 1), { look: { style: 'Nummer' } })] },
        { ...cell, children: [paragraph('Tabeltekst', step.text, { spacing: { before: pt(3) } })] },
        { ...cell, right: 0, children: [paragraph('Tabeltekst', step.when, { look: { bold: true }, alignment: AlignmentType.RIGHT, spacing: { before: pt(3) } })] },
      ],
    }
  })
  return flow(...label(b.label), ...(rows.length === 0 ? [] : [grid([10, 106, 54], rows)]))
}

/** One signal: its shape, and beside it name, own words and what I do. */
function signal(b: BlockOf<'signal'>, ruled: boolean): Piece {
  const borders = ruled ? { borders: { bottom: rule(0.45, HAIRLINE) } } : {}
  const name = line('Signaalnaam', [...runs(b.name), ...runs(b.meaning === '' ? '' : ` ${b.meaning}`, { style: 'ZachtTeken', bold: false })])
  const rows = b.rows.map((r) => line('Normal', [...runs(r.label, { style: 'LabelTeken' }), ...runs(' '), ...richRuns(r.text)], { spacing: { before: pt(4) } }))
  const cell = { top: 6, bottom: 7, ...borders }
  return flow(grid([18, 152], [{ cells: [{ ...cell, children: [line('Normal', [signalImage(b.level)])] }, { ...cell, left: 8, right: 0, children: [name, ...quote(b.words, 'large', { spacing: { before: pt(2) } }), ...rows] }] }]))
}

/** Numbers to call, very large, two beside each other when all are short: a number never breaks. A line to write on where it is not known. */
function figures(b: BlockOf<'figures'>): Piece {
  const value = (i: (typeof b.items)[number]): string => [i.value, i.unit].filter((t) => t.trim() !== '').join(' ')
  const across = b.items.every((i) => value(i).length <= 12 && i.text.length <= 32) ? 2 : 1
  const cell = (i: (typeof b.items)[number] | undefined) => {
    if (!i) return { children: [gap()] }
    const number = value(i) === '' ? paragraph('Normal', '', { border: { bottom: rule(0.9, INK) }, spacing: { before: pt(14) } }) : paragraph('Cijfer', value(i), { look: { color: INK } })
    return { bottom: 6, children: [number, paragraph('Normal', i.text)] }
  }
  const rows = Array.from({ length: Math.ceil(b.items.length / across) }, (_, r): Row => ({ cells: Array.from({ length: across }, (_x, n) => cell(b.items[r * across + n])) }))
  return flow(...label(b.label), ...(rows.length === 0 ? [] : [grid(across === 2 ? [85, 85] : [170], rows)]))
}

/** A block in large print; null for the kinds that no large document uses, which keep their usual form. */
export function large(b: Block, place: { readonly after: Block | undefined; readonly fresh: boolean }): Piece | null {
  switch (b.kind) {
    case 'cover': return cover(b)
    case 'words': return words(b)
    case 'heading': return heading(b, place.fresh)
    case 'row': return row(b)
    case 'list': return list(b)
    case 'note': return note(b)
    case 'steps': return steps(b)
    case 'signal': return signal(b, place.after?.kind === 'signal')
    case 'figures': return figures(b)
    case 'facts': case 'lists': case 'timeline': case 'goal': case 'look': case 'statuses': case 'coverage': case 'table': case 'scale': case 'choices': case 'open': case 'statement': case 'signatures': case 'recoveryWords': case 'blanks': case 'questions': case 'letter': case 'card': case 'rules': case 'ladder': case 'essentials': case 'write': case 'week': case 'pocket': case 'rollCall': return null
    case 'legend': return legendLine(b)
    default: return assertNever(b)
  }
}
