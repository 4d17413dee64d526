import type { WeekCell } from '#shared/documents/model.ts'
import { compounds, hyphenated } from '#shared/documents/rooster/hyphens.ts'
import { type Context, plain } from '../blocks/context.ts'
import { type Draw, lineAt, linesAt, tall } from '../layout/draw.ts'
import type { Line } from '../text/lines.ts'
import { type TextStyle, mm, restyle } from '../tokens.ts'
import { columnLeft, columnsWide, inset, onBand, posterType as type } from './posterType.ts'

/** A moment set in its column: how high its words are, and how to draw them from `y` down in a row of `height`. */
export type SetCell = { readonly cell: WeekCell; readonly x: number; readonly width: number; readonly height: number; readonly draw: (y: number, height: number) => readonly Draw[] }

const PAD = mm(1.5)
/** A title with a word that is too long shrinks to this part first; what is still too long breaks at a syllable. */
const SHRUNK = 0.9

const HYPHEN = 0.35
const widest = (c: Context, text: string, s: TextStyle): number => Math.max(0, ...text.split(/\s+|(?<=\u00AD)/u).map((word) => (plain(c, word, s, 10_000)[0]?.width ?? 0) + (word.endsWith('\u00AD') ? s.size * HYPHEN : 0)))
/** The text with the fewest places to break at which every piece fits. */
const breakable = (c: Context, text: string, s: TextStyle, width: number): string => [text, compounds(text)].find((t) => widest(c, t, s) <= width) ?? hyphenated(text)

/** A title in its column. */
export function titleLines(c: Context, text: string, s: TextStyle, width: number): readonly Line[] {
  if (widest(c, text, s) <= width) return plain(c, text, s, width, 'plain')
  const small = restyle(s, { size: s.size * SHRUNK })
  return widest(c, text, small) <= width ? plain(c, text, small, width, 'plain') : plain(c, breakable(c, text, s, width), s, width, 'plain')
}
const detailLines = (c: Context, text: string, s: TextStyle, width: number): readonly Line[] => plain(c, breakable(c, text, s, width), s, width, 'plain')

const between = 9
/** Time, title and notes behind each other on one line, when that fits. */
function inLine(c: Context, parts: readonly (readonly [string, TextStyle])[], width: number): { readonly width: number; readonly height: number; readonly at: (x: number, y: number) => readonly Draw[] } | null {
  const lines = parts.filter(([text]) => text.trim() !== '').map(([text, s]) => plain(c, text, s, 10_000, 'plain'))
  if (lines.some((l) => l.length !== 1)) return null
  const set = lines.flat()
  const total = set.reduce((sum, l) => sum + l.width, 0) + between * Math.max(0, set.length - 1)
  if (total > width) return null
  const base = Math.max(0, ...set.map((l) => l.baseline))
  return {
    width: total, height: Math.max(0, ...set.map((l) => l.height)),
    at: (x, y) => {
      let left = x
      return set.flatMap((l) => { const here = lineAt(l, left, y + base - l.baseline); left += l.width + between; return here })
    },
  }
}

const looks = {
  samen: { time: onBand(type.span), name: onBand(type.spanName), detail: onBand(type.detail), pad: mm(2.3) },
  eten: { time: type.meal, name: type.mealName, detail: type.detail, pad: mm(2.1) },
  rust: { time: restyle(type.meal, { colour: type.free.colour }), name: restyle(type.mealName, { colour: type.free.colour }), detail: restyle(type.detail, { colour: type.free.colour }), pad: mm(1.6) },
} as const

/** With little air lines stand nearer, before a week takes a second sheet; letters stay as large as they are. */
const NEAR = { below: 0.6, line: 1.12 } as const
const near = (c: Context, s: TextStyle): TextStyle => (c.air < NEAR.below ? restyle(s, { line: Math.min(s.line, s.size * NEAR.line) }) : s)

/** Words under each other: the time, the title, and each note on a line of its own. */
function stacked(c: Context, cell: WeekCell, width: number, usual: { readonly time: TextStyle; readonly name: TextStyle; readonly detail: TextStyle }): readonly Line[] {
  const s = { time: near(c, usual.time), name: near(c, usual.name), detail: near(c, usual.detail) }
  return [...plain(c, cell.time, s.time, width, 'plain'), ...titleLines(c, cell.title, s.name, width), ...cell.notes.flatMap((n) => detailLines(c, n, s.detail, width))]
}

/** Sets one moment. What is done together, meals and rest stand on one line where they can; all else stands under each other. */
export function setCell(c: Context, cell: WeekCell): SetCell {
  const x = columnLeft(cell.from)
  const width = columnsWide(cell.from, cell.to)
  const left = inset(cell.look)
  const room = width - left - mm(1.8)
  const plainLook = cell.look === 'samen' || cell.look === 'eten' || cell.look === 'rust' ? looks[cell.look] : null
  if (plainLook !== null) {
    const wide = cell.from !== cell.to
    const one = wide || cell.look !== 'samen' ? inLine(c, [[cell.time, plainLook.time], [cell.title, plainLook.name], ...cell.notes.map((n) => [n, plainLook.detail] as const)], room) : null
    if (one !== null) return { cell, x, width, height: one.height + 2 * plainLook.pad * c.air, draw: (y, height) => one.at(wide ? x + (width - one.width) / 2 : x + left, y + (height - one.height) / 2) }
    const small = { time: cell.look === 'samen' ? onBand(type.time) : plainLook.time, name: restyle(plainLook.name, { line: 27 }), detail: plainLook.detail }
    const lines = stacked(c, cell, room, small)
    return { cell, x, width, height: tall(lines) + 2 * PAD * c.air, draw: (y, height) => linesAt(lines, x + left, y + Math.max(PAD * c.air, (height - tall(lines)) / 2)) }
  }
  const pad = PAD * c.air
  const lines = stacked(c, cell, room, cell.look === 'vrij' ? { time: type.time, name: type.free, detail: type.detail } : { time: type.time, name: type.name, detail: type.detail })
  return { cell, x, width, height: tall(lines) + 2 * pad + mm(0.8) * c.air, draw: (y) => linesAt(lines, x + left, y + pad) }
}
