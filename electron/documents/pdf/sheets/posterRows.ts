import type { BlockOf } from '#shared/documents/model.ts'
import type { Context } from '../blocks/context.ts'
import { mm } from '../tokens.ts'
import { type SetCell, setCell } from './posterCell.ts'

/** A part of a sheet that stays whole. A moment stands `down` from its top; `height` is null when it is as high as its row. */
export type SetRow = { readonly cells: readonly { readonly set: SetCell; readonly down: number; readonly height: number | null }[]; readonly height: number }
/** The sheets of a week, with the air between their rows. */
export type Spaced = { readonly gap: number; readonly sheets: readonly (readonly SetRow[])[] }

const GAP = mm(2)
/** The parts of the usual air that are tried before a week takes a second sheet. */
const AIR = [1, 0.85, 0.7, 0.55, 0.4] as const

const rowsOf = (c: Context, b: BlockOf<'week'>): readonly SetRow[] =>
  b.rows.filter((r) => r.length > 0).map((r) => {
    const set = r.map((cell) => setCell(c, cell))
    return { cells: set.map((s) => ({ set: s, down: 0, height: null })), height: Math.max(...set.map((s) => s.height)) }
  })

/** Rows in which every moment is of one day go together: each day runs on under itself, as far as `limit`, and the days no longer wait for each other. */
function running(rows: readonly SetRow[], gap: number, limit: number): readonly SetRow[] {
  const out: SetRow[] = []
  let cells: SetRow['cells'] = []
  let ends: readonly number[] = []
  const close = (): void => {
    if (cells.length > 0) out.push({ cells, height: Math.max(...ends) - gap })
    cells = []
    ends = []
  }
  for (const row of rows) {
    if (row.cells.some(({ set }) => set.cell.from !== set.cell.to)) {
      close()
      out.push(row)
      continue
    }
    const end = (day: number): number => ends[day] ?? 0
    if (row.cells.some(({ set }) => end(set.cell.from) + set.height > limit)) close()
    cells = [...cells, ...row.cells.map(({ set }) => ({ set, down: end(set.cell.from), height: set.height }))]
    ends = Array.from({ length: 7 }, (_, day) => end(day) + row.cells.filter(({ set }) => set.cell.from === day).reduce((sum, { set }) => sum + set.height + gap, 0))
  }
  close()
  return out
}

const high = (some: readonly SetRow[], gap: number): number => some.reduce((sum, r) => sum + r.height, 0) + gap * Math.max(0, some.length - 1)

/** Which rows go on which sheet: all on one; else in two, as even as can be; else as many as it takes. */
function divided(rows: readonly SetRow[], room: number, gap: number): readonly (readonly SetRow[])[] {
  if (high(rows, gap) <= room) return [rows]
  const cuts = rows.map((_, n) => n).slice(1).filter((n) => high(rows.slice(0, n), gap) <= room && high(rows.slice(n), gap) <= room)
  const uneven = (n: number): number => Math.abs(high(rows.slice(0, n), gap) - high(rows.slice(n), gap))
  const cut = cuts.toSorted((a, b) => uneven(a) - uneven(b))[0]
  if (cut !== undefined) return [rows.slice(0, cut), rows.slice(cut)]
  let first = 1
  while (first < rows.length && high(rows.slice(0, first + 1), gap) <= room) first += 1
  return first >= rows.length ? [rows] : [rows.slice(0, first), ...divided(rows.slice(first), room, gap)]
}

/** The week on as few sheets as can be: rows beside each other, with less air, with days that run on under themselves; type stays as large as it is. */
export function spaced(c: Context, b: BlockOf<'week'>, room: number): Spaced {
  const aligned = (air: number): Spaced => ({ gap: GAP * air, sheets: divided(rowsOf({ ...c, air }, b), room, GAP * air) })
  const under = (air: number, part: number): Spaced => ({ gap: GAP * air, sheets: divided(running(rowsOf({ ...c, air }, b), GAP * air, room * part), room, GAP * air) })
  const ways = [...AIR.map((air) => () => aligned(air)), ...AIR.map((air) => () => under(air, 1)), ...[0.55, 0.7, 0.85].flatMap((part) => [() => under(1, part), () => under(0.55, part)])]
  let best: Spaced | null = null
  for (const way of ways) {
    const tried = way()
    if (best === null || tried.sheets.length < best.sheets.length) best = tried
    if (best.sheets.length === 1) break
  }
  return best ?? aligned(1)
}
