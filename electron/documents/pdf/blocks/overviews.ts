import type { BlockOf } from '#shared/documents/model.ts'
import { type Draw, corners, level, lineAt, tall } from '../layout/draw.ts'
import { type Box, type Strip, asStrips, sideBySide, underLast } from '../layout/flow.ts'
import { colour, grid, mm, restyle, rule, space, type } from '../tokens.ts'
import { type Context, box, plain, spans } from './context.ts'
import { label } from './label.ts'
import { dot, tick } from './signs.ts'
import { places, tableHead, tableRows } from './table.ts'

const shapes = /^[●○◐•]\s*/u

/** 'Waar we aan dachten': every area with its goal, or why not now. */
export function coverage(c: Context, b: BlockOf<'coverage'>): Box {
  const wide = Math.min(mm(60), Math.max(mm(50), ...b.items.map((i) => Math.max(0, ...plain(c, i.name, type.cell, mm(60)).map((l) => l.width)) + mm(3))))
  const rows = b.items.flatMap((item, n): readonly Strip[] => {
    const name = plain(c, item.name, type.cell, wide - mm(2))
    const text = plain(c, item.text, item.covered ? restyle(type.cell, { weight: 700 }) : type.cell, grid.text - mm(6) - wide)
    const set = sideBySide([{ x: grid.axis + mm(6), lines: name }, { x: grid.axis + mm(6) + wide, lines: text }], n === 0 ? 0 : 4.8)
    return set.map((s, i) => (i === 0 ? { ...s, draws: [dot(grid.axis + 4.2, 7.7, item.covered), ...s.draws] } : s))
  })
  const legend = b.legend.flatMap((text, i) => {
    const lines = asStrips(plain(c, text.replace(shapes, ''), type.note, grid.label - 10), 10)
    return lines.map((s, n) => (n === 0 ? { ...s, draws: [dot(3.4, 7.6, i === 0, colour.soft), ...s.draws] } : s))
  })
  const top = (draws: readonly Draw[]): Strip => ({ gap: 0, height: 11, draws })
  const heavy = (y: number): readonly Draw[] => [level(0, y, grid.full, rule.heavy, colour.petrol)]
  const left = [top(heavy(0)), ...label(c, b.label, 0).strips, ...legend]
  return box(b, [{ strips: left }, { strips: underLast([top([]), ...rows], 10.5, heavy) }], { above: 20, below: 16 })
}

/** Numbers of the week: a large figure with its unit, and what it counts. */
export function figures(c: Context, b: BlockOf<'figures'>): Box {
  const many = Math.max(1, b.items.length)
  const step = many <= 3 ? grid.text / Math.max(3, many) + mm(2) : grid.text / Math.min(many, 4)
  const perRow = Math.min(many, many <= 3 ? 3 : 4)
  const rows = Array.from({ length: Math.ceil(b.items.length / perRow) }, (_, r) => b.items.slice(r * perRow, (r + 1) * perRow))
  const strips = rows.flatMap((items, r) => {
    const unit = restyle(type.label, { line: type.figure.line })
    const at = items.map((_, i) => grid.axis + i * step)
    const numbers = sideBySide(items.map((item, i) => ({ x: at[i] ?? 0, lines: spans(c, [{ text: item.value, style: type.figure }, { text: ` ${item.unit}`, style: unit }], step - mm(2)) })), r === 0 ? 0 : 9)
    return [...numbers, ...sideBySide(items.map((item, i) => ({ x: at[i] ?? 0, lines: plain(c, item.text, type.cell, step - mm(7), 'balance') })), 3)]
  })
  return box(b, [{ strips: [{ gap: 0, height: 5, draws: [] }, ...label(c, b.label, 0).strips] }, { strips }], { above: 11, below: 3 })
}

/** A score in blocks filled from the left, always with its words. */
export function scale(c: Context, b: BlockOf<'scale'>): Box {
  const filled = Math.max(0, Math.min(b.of, Math.round(b.value)))
  const blocks = Array.from({ length: Math.min(10, b.of) }, (_, i): Draw => {
    const points = corners(grid.axis + 0.6 + i * mm(9), 0.6, mm(8) - 1.2, mm(6) - 1.2)
    return { kind: 'path', points, closed: true, stroke: { width: 1.2, colour: colour.ink }, ...(i < filled ? { fill: colour.ink } : {}) }
  })
  const after = grid.axis + Math.min(10, b.of) * mm(9) + mm(3)
  const said = plain(c, b.words, restyle(type.cell, { weight: 700 }), grid.full - after)
  const first: Strip = { gap: 0, height: Math.max(mm(6), tall(said)), draws: [...blocks, ...said.flatMap((l, i) => lineAt(l, after, 1 + i * l.height))] }
  const note = asStrips(plain(c, b.note, type.body, grid.text), grid.axis, 4)
  return box(b, [label(c, b.label), { strips: [first, ...note] }], { above: b.label === '' ? 4 : 11 })
}

/** Consent: yes and no both stand there, the choice has a cross. */
export function choices(c: Context, b: BlockOf<'choices'>): Box {
  const at = places(b.columns, 0, grid.full)
  const head = tableHead(c, b.columns.map((k) => k.title), at, 0, grid.full, 0)
  const x = at[b.columns.length - 1]?.x ?? grid.full - mm(31)
  const size = mm(4)
  const words = b.options.map((o) => plain(c, o, type.cell, mm(40)))
  const second = x + size + 4 + Math.max(0, ...(words[0] ?? []).map((l) => l.width)) + mm(3)
  const marks = (n: number): readonly Draw[] => {
    const choice = b.rows[n]?.choice
    return [x, second].flatMap((left, i) => [
      ...tick(left + 0.5, 2.4, size, choice === (i === 0 ? 'ja' : 'nee')),
      ...(words[i] ?? []).flatMap((l) => lineAt(l, left + size + 4, 0)),
    ])
  }
  const cells = b.rows.map((r) => r.cells.slice(0, Math.max(1, b.columns.length - 1)))
  const strips = tableRows(c, cells, at, 0, grid.full, [4.4, 5.2], marks)
  const note = asStrips(plain(c, b.note, type.note, grid.full), 0, 5)
  return box(b, [{ head, strips: [...strips, ...note] }], { above: 7, below: space.underTable })
}

