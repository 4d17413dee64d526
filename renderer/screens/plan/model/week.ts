import { dayParts, type SmallWeek } from '#shared/domain/house/house.ts'

export type DayPart = (typeof dayParts)[number]
export type Cell = { readonly day: number; readonly part: DayPart }
export const weekDays = ['Maandag', 'Dinsdag', 'Woensdag', 'Donderdag', 'Vrijdag', 'Zaterdag', 'Zondag'] as const

/** The week with one cell changed. */
export const withCell = (week: SmallWeek, cell: Cell, text: string): SmallWeek => week.map((day, i) => (i === cell.day ? { ...day, [cell.part]: text } : day))

/** The cell that an arrow key goes to; the edges hold. Other keys stay. */
export function nextCell(cell: Cell, key: string): Cell {
  const column = dayParts.indexOf(cell.part)
  const clamp = (n: number, max: number): number => Math.max(0, Math.min(max, n))
  const day = clamp(cell.day + (key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0), 6)
  const part = dayParts[clamp(column + (key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0), dayParts.length - 1)]
  return { day, part: part ?? cell.part }
}

/** True when nobody wrote anything in the week. */
export const isEmptyWeek = (week: SmallWeek): boolean => week.every((d) => dayParts.every((p) => d[p].trim() === ''))

/** A part of the week that would be otherwise. */
export type CellChange = { readonly cell: Cell; readonly from: string; readonly to: string }
/** Where two weeks differ, by day. */
export const weekChanges = (now: SmallWeek, next: SmallWeek): readonly CellChange[] =>
  now.flatMap((day, i) => dayParts.flatMap((part) => {
    const [from, to] = [day[part].trim(), (next[i]?.[part] ?? '').trim()]
    return from === to ? [] : [{ cell: { day: i, part }, from, to }]
  }))
/** 'Maandag avond: “meeting” wordt “meeting AA”'. */
export function changeWords({ cell, from, to }: CellChange): string {
  const where = `${weekDays[cell.day] ?? ''} ${cell.part}`
  return from === '' ? `${where}: “${to}” komt erbij` : to === '' ? `${where}: “${from}” gaat weg` : `${where}: “${from}” wordt “${to}”`
}
