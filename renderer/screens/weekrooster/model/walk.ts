import { QUARTER } from '#shared/domain/rooster/block.ts'
import { DAY_END } from '#shared/domain/rooster/shape.ts'
import type { Cursor } from './desk.ts'
import type { Item } from './items.ts'

type Days = readonly (readonly Item[])[]
const LAST_DAY = 6
const within = (n: number, least: number, most: number): number => Math.min(Math.max(n, least), most)
const at = (days: Days, day: number, minute: number): readonly Item[] => (days[day] ?? []).filter(({ placed: { block } }) => block.start <= minute && minute < block.end).toSorted((a, b) => a.lane - b.lane)

/** The cursor at a moment, on the block there (the last strip when one comes from the right). */
export function cursorAt(days: Days, day: number, minute: number, last = false): Cursor {
  const here = at(days, day, minute)
  return { day, at: minute, key: (last ? here.at(-1) : here[0])?.key ?? null }
}
/** The block that the cursor stands on. */
export const itemAt = (days: Days, cursor: Pick<Cursor, 'key'>): Item | null => days.flat().find((i) => i.key === cursor.key) ?? null
/** The cursor on a block. */
export const onItem = ({ key, placed: { block } }: Item): Cursor => ({ day: block.day, at: block.start, key })

function sideways(days: Days, cursor: Cursor, by: 1 | -1): Cursor {
  const here = at(days, cursor.day, cursor.at)
  const beside = here[here.findIndex((i) => i.key === cursor.key) + by]
  if (cursor.key !== null && beside && here.some((i) => i.key === cursor.key)) return { ...cursor, key: beside.key }
  const day = cursor.day + by
  return day < 0 || day > LAST_DAY ? cursor : cursorAt(days, day, cursor.at, by < 0)
}

/** Where an arrow leads: past a block as a whole up and down, to the strip beside it or the next day sideways; Home and End to the first and last block of the day. Null for another key. */
export function walk(days: Days, cursor: Cursor, key: string): Cursor | null {
  const block = itemAt(days, cursor)?.placed.block
  switch (key) {
    case 'ArrowDown':
      return cursorAt(days, cursor.day, within(block ? block.end : cursor.at + QUARTER, 0, DAY_END - QUARTER))
    case 'ArrowUp':
      return cursorAt(days, cursor.day, within((block ? block.start : cursor.at) - QUARTER, 0, DAY_END - QUARTER))
    case 'ArrowLeft':
      return sideways(days, cursor, -1)
    case 'ArrowRight':
      return sideways(days, cursor, 1)
    case 'Home':
    case 'End': {
      const item = (days[cursor.day] ?? []).at(key === 'Home' ? 0 : -1)
      return item ? onItem(item) : cursor
    }
    default:
      return null
  }
}

/** The free time from the cursor on that a new block takes: an hour, or less when something stands in the way. */
export function roomAt(days: Days, { day, at: minute }: Cursor): { readonly start: number; readonly end: number } {
  const next = (days[day] ?? []).map((i) => i.placed.block.start).filter((s) => s > minute)
  const start = within(minute, 0, DAY_END - QUARTER)
  return { start, end: Math.max(start + QUARTER, Math.min(start + 60, DAY_END, ...next)) }
}
