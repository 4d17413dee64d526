import { addDays, type Day } from '../calendar/day.ts'
import type { Block } from './block.ts'
import type { OwnBlock } from './own.ts'
import type { Where } from './where.ts'

const SUNDAY = 6
const earlier = (a: Day | null, b: Day): Day => (a === null || b < a ? b : a)
const later = (a: Day | null, b: Day): Day => (a === null || b > a ? b : a)
const holds = (o: OwnBlock, monday: Day): boolean => {
  const day = addDays(monday, o.block.day)
  return (o.from === null || o.from <= day) && (o.until === null || day <= o.until)
}
const some = (o: OwnBlock): boolean => o.from === null || o.until === null || o.from <= o.until

/**
 * One block of one resident becomes otherwise (null: it goes), in one week only or from that Monday on. What it was before
 * stays, and for one week also what comes after it: the block keeps its id through time. A block that is not there yet begins.
 */
export function changeOwn(own: readonly OwnBlock[], where: Where, blockId: string, block: Block | null): OwnBlock[] {
  const { monday } = where
  const now = own.find((o) => o.block.id === blockId && holds(o, monday))
  const last = addDays(monday, SUNDAY)
  if (now === undefined) {
    // It may already begin later: until there.
    const next = own.flatMap((o) => (o.block.id === blockId && o.from !== null && o.from > monday ? [o.from] : [])).toSorted()[0]
    const until = where.kind === 'week' ? last : next === undefined ? null : addDays(next, -1)
    return block === null ? [...own] : [...own, { block: { ...block, id: blockId }, from: monday, until }]
  }
  const before = { ...now, until: earlier(now.until, addDays(monday, -1)) }
  const after = { ...now, from: later(now.from, addDays(monday, SUNDAY + 1)) }
  // A first day inside this week is told by the day of the block; the whole week takes the change.
  const changed = block === null ? [] : [{ block: { ...block, id: blockId }, from: now.from !== null && now.from > monday ? now.from : monday, until: where.kind === 'week' ? earlier(now.until, last) : now.until }]
  const fits = changed.filter(some).map((o) => (holds(o, monday) ? o : { ...o, from: monday, until: o.until === null ? null : later(o.until, last) }))
  return own.flatMap((o) => (o === now ? [before, ...fits, ...(where.kind === 'week' ? [after] : [])].filter(some) : [o]))
}
