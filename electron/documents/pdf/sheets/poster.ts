import { bandOf } from '#shared/documents/marks.ts'
import type { BlockOf, Document } from '#shared/documents/model.ts'
import { type Context, plain } from '../blocks/context.ts'
import { type Draw, corners, level, lineAt, lineTo, linesAt, tall } from '../layout/draw.ts'
import { colour, mm, restyle } from '../tokens.ts'
import { edge } from './posterFrame.ts'
import type { SetCell } from './posterCell.ts'
import { spaced } from './posterRows.ts'
import { columnLeft, columns, columnsWide, posterType as type } from './posterType.ts'

/** A sheet of the poster on A3 on its side, in points: what every sheet carries, what it says, and where each moment stands. */
export type PosterSheet = { readonly furniture: readonly Draw[]; readonly own: readonly Draw[]; readonly boxes: readonly PlacedCell[] }
export type PlacedCell = { readonly cell: SetCell['cell']; readonly x: number; readonly y: number; readonly width: number; readonly height: number }

const page = { width: mm(420), height: mm(297), rule: mm(297 - 17.5) } as const
/** Days and their holidays, with a rule under each. */
function head(c: Context, b: BlockOf<'week'>, y: number): { readonly draws: readonly Draw[]; readonly height: number } {
  const notes = b.days.map((d) => plain(c, d.note, type.dayNote, columns.width, 'plain'))
  const height = type.day.line + Math.max(0, ...notes.map(tall))
  const draws = b.days.flatMap((d, n) => {
    const x = columnLeft(n)
    const name = plain(c, d.name, type.day, columns.width)[0]
    const number = plain(c, d.number, type.dayNumber, columns.width)[0]
    const after = x + (name?.width ?? 0) + 8
    return [...(name ? lineAt(name, x, y) : []), ...(number ? lineAt(number, after, y) : []), ...linesAt(notes[n] ?? [], x, y + type.day.line), level(x, y + height + 4, columns.width, 1, colour.petrol)]
  })
  return { draws, height: height + 5 }
}

function legend(c: Context, b: BlockOf<'week'>, right: number, y: number): readonly Draw[] {
  const sample = { width: mm(9.4), height: mm(6.6) }
  const words = b.legend.map((l) => ({ look: l.look, line: plain(c, l.text, type.legend, mm(60), 'plain')[0] }))
  const total = words.reduce((sum, w) => sum + sample.width + 6 + (w.line?.width ?? 0), 0) + Math.max(0, words.length - 1) * 18
  let x = right - total
  return words.flatMap(({ look, line }) => {
    const here = [...edge(look, x, y, sample.width, sample.height, mm(3)), ...(line ? lineAt(line, x + sample.width + 6, y + (sample.height - line.height) / 2) : [])]
    x += sample.width + 24 + (line?.width ?? 0)
    return here
  })
}

/** The words that stand across the foot: help day and night, the archive line, and which sheet this is. `small` is the size of the archive line. */
function foot(c: Context, doc: Document, n: number, of: number, small: number): readonly Draw[] {
  const [left, right] = [columnLeft(0), columnLeft(6) + columns.width]
  const which = of > 1 ? `blad ${n} van ${of}` : ''
  const style = restyle(type.archive, { size: small, line: small * 1.3 })
  const help = plain(c, doc.footer.strong, type.help, columnsWide(0, 3))
  const archive = plain(c, [doc.footer.archive, which].filter(Boolean).join(' · '), style, right - left - Math.max(0, ...help.map((l) => l.width)) - mm(8), 'plain')
  const y = page.rule + mm(2.4)
  return [level(left, page.rule, right - left, 1, colour.petrol), ...linesAt(help, left, y), ...archive.flatMap((l, i) => lineTo(l, right, y + Math.max(0, (type.help.line - tall(archive)) / 2 + 3) + i * l.height))]
}

/** The hatched band of a concept or an example, over the top edge. */
function band(c: Context, doc: Document): readonly Draw[] {
  const text = bandOf(doc)
  const line = text === null ? undefined : plain(c, text, type.band, mm(300), 'plain')[0]
  if (line === undefined) return []
  const height = mm(8)
  return [
    { kind: 'hatch', outline: corners(0, 0, page.width, height), pitch: mm(3.2), width: 1, colour: colour.hairline },
    { kind: 'path', points: corners(columns.left, 1, line.width + 16, height - 2.5), closed: true, fill: colour.white }, ...lineAt(line, columns.left + 8, (height - line.height) / 2),
    level(0, height, page.width, 1.4, colour.ink),
  ]
}

/** The sheets of the poster. Type never gets smaller for a full week: it takes a second sheet. */
export function poster(c: Context, doc: Document, b: BlockOf<'week'>, small: number): readonly PosterSheet[] {
  const right = columnLeft(6) + columns.width
  const title = plain(c, b.title, type.title, mm(200))[0]
  const about = plain(c, b.about, type.about, mm(150))[0]
  const top = bandOf(doc) === null ? mm(11) : mm(12.5)
  const named = [...(title ? lineAt(title, columns.left, top) : []), ...(about && title ? lineAt(about, columns.left + title.width + 20, top + title.baseline - about.baseline) : []), ...legend(c, b, right, top + 10)]
  const days = head(c, b, top + 52)
  const changes = plain(c, b.changes.join(' '), type.changes, right - columns.left, 'plain')
  const from = top + 52 + days.height + mm(2)
  const bottom = page.rule - mm(3) - (changes.length === 0 ? 0 : tall(changes) + mm(2))
  const { gap, sheets } = spaced(c, b, bottom - from)
  return sheets.map((some, n) => {
    let y = from
    const placed = some.flatMap((row) => {
      const here = row.cells.map(({ set, down, height }) => ({ set, box: { cell: set.cell, x: set.x, y: y + down, width: set.width, height: height ?? (set.cell.look === 'vrij' ? set.height : row.height) } }))
      y += row.height + gap
      return here
    })
    const words = placed.flatMap(({ set, box }) => set.draw(box.y, box.height))
    const edges = placed.flatMap(({ box }) => edge(box.cell.look, box.x, box.y, box.width, box.height, mm(3.4)))
    const said = n === 0 ? linesAt(changes, columns.left, bottom + mm(2)) : []
    const again = n === 0 ? [] : [...named, ...days.draws]
    return { furniture: [...foot(c, doc, n + 1, sheets.length, small), ...band(c, doc), ...again], own: [...(n === 0 ? [...named, ...days.draws] : []), ...edges, ...words, ...said], boxes: placed.map((p) => p.box) }
  })
}
