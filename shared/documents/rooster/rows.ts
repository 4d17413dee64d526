import type { Block } from '../../domain/rooster/block.ts'
import type { WeekCell } from '../model.ts'

/** A moment of one day, ready for the wall. */
export type Moment = Pick<Block, 'day' | 'start' | 'end'> & Omit<WeekCell, 'from' | 'to'>
type Group = { readonly start: number; readonly end: number; readonly moments: readonly Moment[] }

/** From one day to another a row bridges this many minutes: breakfast at 07.30 and at 09.00 stand beside each other, lunch and supper do not. In a week that would take more than a sheet rows bridge more, so that they are fewer. */
const BRIDGES = [60, 120, 240, Infinity] as const

const sameMoment = (m: Moment): string => JSON.stringify([m.start, m.end, m.look, m.time, m.title, m.notes])

/** What is the same on several days belongs together, so that it stands in one row. */
function grouped(moments: readonly Moment[]): readonly Group[] {
  const found = new Map<string, Moment[]>()
  for (const m of moments) {
    // The same moment twice on one day stays two.
    const key = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => `${n}${sameMoment(m)}`).find((k) => !(found.get(k)?.some((o) => o.day === m.day) ?? false)) ?? sameMoment(m)
    found.set(key, [...(found.get(key) ?? []), m])
  }
  return [...found].map(([key, all]) => ({ key, start: all[0]?.start ?? 0, end: all[0]?.end ?? 0, moments: all }))
    .toSorted((a, b) => a.start - b.start || a.end - b.end || (a.key < b.key ? -1 : 1))
}

const shareDay = (a: Group, b: Group): boolean => a.moments.some((m) => b.moments.some((o) => o.day === m.day))
/** `a` stands before `b` in the order: must it stand above it? */
const above = (a: Group, b: Group, bridge: number): boolean => shareDay(a, b) || b.start - a.end >= bridge

/** The row of each group: as few rows as can be, with each day from early to late; then each group as low as it may, when that brings it nearer to its own time. */
function placed(groups: readonly Group[], bridge: number): readonly number[] {
  const rows: number[] = []
  groups.forEach((g, i) => rows.push(groups.slice(0, i).reduce((row, other, n) => (above(other, g, bridge) ? Math.max(row, (rows[n] ?? 0) + 1) : row), 0)))
  const last = Math.max(0, ...rows)
  const distance = (g: Group, row: number, self: number): number => {
    const others = groups.flatMap((o, n) => (n !== self && rows[n] === row ? o.moments.map(() => o.start) : []))
    return others.length === 0 ? Infinity : Math.abs(others.reduce((a, b) => a + b, 0) / others.length - g.start)
  }
  for (let i = groups.length - 1; i >= 0; i -= 1) {
    const g = groups[i]
    if (g === undefined) continue
    const lowest = groups.reduce((row, other, n) => (n > i && above(g, other, bridge) ? Math.min(row, (rows[n] ?? last) - 1) : row), last)
    let best = rows[i] ?? 0
    for (let row = best + 1; row <= lowest; row += 1) if (distance(g, row, i) < distance(g, best, i)) best = row
    rows[i] = best
  }
  return rows
}

/** One time for a meal on neighbouring days; a day with another time says so. */
function meal(cells: readonly (WeekCell & { readonly minutes: number; readonly days: number })[], short: readonly string[]): WeekCell | null {
  const first = cells[0]
  if (first === undefined || cells.some((c) => c.title !== first.title || c.notes.join() !== first.notes.join())) return null
  const main = cells.toSorted((a, b) => b.days - a.days)[0] ?? first
  const others = cells.filter((c) => c.time !== main.time)
  if (others.some((o) => o.from !== o.to) || others.length > 1) return null
  return { from: first.from, to: cells.at(-1)?.to ?? first.to, look: 'eten', time: main.time, title: first.title, notes: [...first.notes, ...others.map((o) => `${short[o.from] ?? ''} ${o.time}`)] }
}

function joined(moments: readonly Moment[], short: readonly string[]): readonly WeekCell[] {
  const cells: (WeekCell & { readonly minutes: number; readonly days: number })[] = []
  for (const m of moments.toSorted((a, b) => a.day - b.day)) {
    const last = cells.at(-1)
    const same = last !== undefined && last.to === m.day - 1 && last.minutes === m.start && JSON.stringify([last.look, last.time, last.title, last.notes]) === JSON.stringify([m.look, m.time, m.title, m.notes])
    if (same) cells[cells.length - 1] = { ...last, to: m.day, days: last.days + 1 }
    else cells.push({ from: m.day, to: m.day, look: m.look, time: m.time, title: m.title, notes: m.notes, minutes: m.start, days: 1 })
  }
  const whole = cells.length > 1 && cells.every((c, n) => c.look === 'eten' && (n === 0 || cells[n - 1]?.to === c.from - 1)) ? meal(cells, short) : null
  return whole === null ? cells.map(({ from, to, look, time, title, notes }) => ({ from, to, look, time, title, notes })) : [whole]
}

/** What a sheet of A3 holds, and about how high rows are, in millimetres: near enough to choose; the renderer measures. */
const SHEET = 232
const LINE = { title: 10, note: 7.4, letters: 11, notes: 20, bar: 13, air: 11 } as const
const lines = (text: string, letters: number): number => Math.ceil(text.length / letters)
const cellHigh = (c: WeekCell): number => (c.look === 'eten' || c.look === 'rust' || c.from !== c.to ? LINE.bar : LINE.air + LINE.title * lines(c.title, LINE.letters) + LINE.note * c.notes.reduce((sum, n) => sum + lines(n, LINE.notes), 0))
const high = (rows: readonly (readonly WeekCell[])[]): number => rows.reduce((sum, r) => sum + Math.max(0, ...r.map(cellHigh)), 0)

/** The moments of a week in rows from early to late. Each day reads from top to bottom; what is the same on neighbouring days is one cell. `short` names the days in two letters. */
export function weekRows(moments: readonly Moment[], short: readonly string[]): readonly (readonly WeekCell[])[] {
  const groups = grouped(moments)
  const made = BRIDGES.map((bridge) => {
    const rows = placed(groups, bridge)
    return Array.from({ length: Math.max(-1, ...rows) + 1 }, (_, row) => joined(groups.flatMap((g, n) => (rows[n] === row ? g.moments : [])), short))
  })
  return made.find((rows) => high(rows) <= SHEET) ?? made.reduce((best, rows) => (high(rows) < high(best) ? rows : best))
}
