import { create } from 'zustand'
import type { Block } from '#shared/domain/rooster/block.ts'
import type { Where } from '#shared/domain/rooster/where.ts'

/** Where somebody stands in the grid: a moment of a day, and the block there when there is one. */
export type Cursor = { readonly day: number; readonly at: number; readonly key: string | null }
/** What the pointer is doing: a stretch that is drawn, a block that goes elsewhere or gets longer; `key` is the block it began on. */
export type Drag = { readonly what: 'draw' | 'move' | 'copy' | 'start' | 'end'; readonly key: string | null; readonly block: Pick<Block, 'day' | 'start' | 'end'>; readonly title: string }
type Desk = {
  readonly kind: Where['kind']
  readonly cursor: Cursor
  /** The block that gets its name in the grid; `fresh`: it was only just made, so Esc takes it away. */
  readonly naming: { readonly key: string; readonly fresh: boolean; readonly first: string } | null
  readonly drag: Drag | null
  /** The resident whose week shows; null = everybody's. */
  readonly whose: string | null
  /** The last thing that happened, for who listens. */
  readonly said: string
}
const FIRST: Desk = { kind: 'week', cursor: { day: 0, at: 9 * 60, key: null }, naming: null, drag: null, whose: null, said: '' }
/** What is pointed at and being done in the grid; none of it is kept. */
export const useDesk = create<Desk>()(() => FIRST)
/** Begins anew, with the cursor on this day. */
export const resetDesk = (day: number): void => useDesk.setState({ ...FIRST, cursor: { ...FIRST.cursor, day } })
/** Says what happened to who listens; the same sentence twice is said twice. */
export const announce = (said: string): void => useDesk.setState((d) => ({ said: d.said === said ? `${said}\u00A0` : said }))
/** Goes to a moment or a block. */
export const standAt = (cursor: Cursor): void => useDesk.setState({ cursor })
