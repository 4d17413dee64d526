import { type Block, QUARTER } from './block.ts'

/** The end of a day, in minutes after midnight. */
export const DAY_END = 24 * 60
type Span = Pick<Block, 'day' | 'start' | 'end'>
const LAST_DAY = 6
const within = (n: number, least: number, most: number): number => Math.min(Math.max(n, least), most)

/** The quarter of an hour that a minute falls in. */
export const quarterOf = (minutes: number): number => Math.floor(within(minutes, 0, DAY_END) / QUARTER) * QUARTER

/** A stretch of one day between two quarters, whichever comes first, both of them in it. */
export function stretchBetween(a: number, b: number): { readonly start: number; readonly end: number } {
  const [first, last] = a <= b ? [a, b] : [b, a]
  const start = within(quarterOf(first), 0, DAY_END - QUARTER)
  return { start, end: within(quarterOf(last) + QUARTER, start + QUARTER, DAY_END) }
}

/** The block so many days and minutes later, as long as it was; at the edge of the week or the day it stops. */
export function movedBy<B extends Span>(block: B, days: number, minutes: number): B {
  const start = within(block.start + Math.round(minutes / QUARTER) * QUARTER, 0, DAY_END - (block.end - block.start))
  return { ...block, day: within(block.day + days, 0, LAST_DAY), start, end: start + (block.end - block.start) }
}

/** The block with its begin or end so many minutes later; a quarter of it always stays, and it stays inside the day. */
export function stretchedBy<B extends Span>(block: B, edge: 'start' | 'end', minutes: number): B {
  const by = Math.round(minutes / QUARTER) * QUARTER
  return edge === 'start' ? { ...block, start: within(block.start + by, 0, block.end - QUARTER) } : { ...block, end: within(block.end + by, block.start + QUARTER, DAY_END) }
}

/** The same block on another day, as a block of its own. */
export const copyOn = <B extends Block>(block: B, day: number, id: string): B => ({ ...block, id, day: within(day, 0, LAST_DAY) })

/** A new block of the house, for everybody, on the spot. */
export const newBlock = (id: string, day: number, span: { readonly start: number; readonly end: number }, kind: Block['kind'] = 'groepsblok', title = ''): Block => ({ id, day, ...span, kind, title, leaders: [], volunteer: '', place: '', form: 'live', who: { kind: 'iedereen' } })

const what = ({ day: _day, id: _id, ...rest }: Block): string => JSON.stringify(rest)
/** The days on which the very same block stands at the very same time, with the block that stands there; its own day too. */
export const sameOnDays = (blocks: readonly Block[], block: Block): ReadonlyMap<number, string> => new Map(blocks.filter((b) => what(b) === what(block)).map((b) => [b.day, b.id]))
