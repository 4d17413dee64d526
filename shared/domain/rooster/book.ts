import type { Block } from './block.ts'
import { withFixed } from './fixedWeek.ts'
import { type OwnBlock, ownBlocksIn } from './own.ts'
import { changeOwn } from './ownChange.ts'
import { changeInWeek, fixedWeekOn, type Schedule, weekBlocks } from './schedule.ts'
import type { Where } from './where.ts'

/** All that can be changed in the weekrooster: that of the house, and by dossier the blocks of one resident. */
export type Book = { readonly schedule: Schedule; readonly own: Readonly<Record<string, readonly OwnBlock[]>> }
/** A block as it stands in a week; `owner` is the dossier that it stands in, null = the house's. */
export type Placed = { readonly block: Block; readonly owner: string | null }

/** The blocks of the house in that week, or of the fixed week as it holds then. */
export const houseBlocksIn = (s: Schedule, { kind, monday }: Where): readonly Block[] => (kind === 'week' ? weekBlocks(s, monday) : fixedWeekOn(s, monday)?.blocks ?? [])

const byTime = (a: Placed, b: Placed): number => a.block.day - b.block.day || a.block.start - b.block.start || b.block.end - a.block.end || (a.block.id < b.block.id ? -1 : 1)
/** Everything that stands in that week, by day and time. */
export const placedIn = (book: Book, where: Where): readonly Placed[] =>
  [...houseBlocksIn(book.schedule, where).map((block) => ({ block, owner: null })), ...Object.entries(book.own).flatMap(([owner, own]) => ownBlocksIn(own, where.monday).map((block) => ({ block, owner })))].toSorted(byTime)

function inHouse(s: Schedule, where: Where, blockId: string, block: Block | null, newId: string, why: string): Schedule {
  if (where.kind === 'week') return changeInWeek(s, where.monday, blockId, block, why)
  const blocks = fixedWeekOn(s, where.monday)?.blocks ?? []
  const known = blocks.some((b) => b.id === blockId)
  if (block === null) return known ? withFixed(s, where.monday, blocks.filter((b) => b.id !== blockId), newId) : s
  return withFixed(s, where.monday, known ? blocks.map((b) => (b.id === blockId ? block : b)) : [...blocks, block], newId)
}

/** Why a block is different that week, as it was said before. */
export const whyOf = (s: Schedule, where: Where, blockId: string): string => (where.kind === 'vast' ? '' : s.exceptions.find((e) => e.monday === where.monday && e.blockId === blockId)?.why ?? '')

/** Takes a block out of that week, or out of the fixed week from then on. */
export function dropBlock(book: Book, where: Where, { block, owner }: Placed, newId: string): Book {
  if (owner === null) return { ...book, schedule: inHouse(book.schedule, where, block.id, null, newId, whyOf(book.schedule, where, block.id)) }
  return { ...book, own: { ...book.own, [owner]: changeOwn(book.own[owner] ?? [], where, block.id, null) } }
}

/** Puts a block in that week as it is now, in place of the one with its id. A block that goes to a dossier leaves the house, and the other way round. */
export function putBlock(book: Book, where: Where, placed: Placed, newId: string, why = whyOf(book.schedule, where, placed.block.id)): Book {
  const clear = placedIn(book, where).filter((p) => p.block.id === placed.block.id && p.owner !== placed.owner).reduce((now, other) => dropBlock(now, where, other, newId), book)
  const { block, owner } = placed
  if (owner === null) return { ...clear, schedule: inHouse(clear.schedule, where, block.id, block, newId, why) }
  return { ...clear, own: { ...clear.own, [owner]: changeOwn(clear.own[owner] ?? [], where, block.id, block) } }
}
