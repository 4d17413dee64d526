import { addDays, type Day } from '#shared/domain/calendar/day.ts'
import type { House } from '#shared/domain/house/house.ts'
import { type Book, type Placed, placedIn } from '#shared/domain/rooster/book.ts'
import { differenceId, differencesIn } from '#shared/domain/rooster/differences.ts'
import { rollCount, rollWords } from '#shared/domain/rooster/rollCall.ts'
import type { WeekPerson } from '#shared/domain/rooster/scheduleWeek.ts'
import type { Where } from '#shared/domain/rooster/where.ts'
import { blockTitle } from '#shared/text/rooster/blockWords.ts'
import { blockLook, type BlockLook } from '#shared/text/rooster/looks.ts'
import { lanesOf, type Lane } from './lanes.ts'
import { type BlockWarning, type GroupLimit, partIn, warningsOf } from './warnings.ts'
import { blockSentence, noteOf, whoWords } from './words.ts'

/** A block as the grid draws it. `key` tells it apart in a week, also from the same id in another dossier. */
export type Item = Lane & {
  readonly key: string
  readonly placed: Placed
  readonly title: string
  readonly note: string
  readonly look: BlockLook
  readonly warnings: readonly BlockWarning[]
  /** It is not so in the fixed week. */
  readonly different: boolean
  readonly sentence: string
}

/** The name of a block in a week. */
export const keyOf = ({ block, owner }: Placed): string => (owner === null ? block.id : `${owner}/${block.id}`)

type From = { readonly book: Book; readonly where: Where; readonly people: readonly WeekPerson[]; readonly house: Pick<House, 'staff'>; readonly limit: GroupLimit; readonly whose: string | null }

/** A week as it is drawn: the blocks of each day, Monday first, by time. With `whose` only those that this resident takes part in. */
export function itemsOf({ book, where, people, house, limit, whose }: From): readonly (readonly Item[])[] {
  const here = new Set(people.map((p) => p.dossierId))
  const placed = placedIn(book, where).filter((p) => p.owner === null || here.has(p.owner))
  const warnings = warningsOf(placed, people, house.staff, limit, keyOf)
  const different = new Set(where.kind === 'week' ? differencesIn(book.schedule, where.monday).map(differenceId) : [])
  const shown = placed.filter((p) => whose === null || partIn(p, people).includes(whose))
  return Array.from({ length: 7 }, (_, day) => {
    const today = shown.filter((p) => p.block.day === day)
    const lanes = lanesOf(today.map((p) => p.block))
    return today.map((p, i): Item => {
      const key = keyOf(p)
      const owner = p.owner === null ? null : people.find((one) => one.dossierId === p.owner)?.callName ?? ''
      // Among the blocks of everybody one looks for whose an own block is; in somebody's own week for what it is.
      const [title, about] = owner !== null && whose === null ? [owner, blockTitle(p.block)] : [blockTitle(p.block), owner ?? '']
      const own = warnings.get(key) ?? []
      const isDifferent = p.owner === null && different.has(p.block.id)
      const roll = where.kind === 'week' ? rollWords(rollCount(p.block, addDays(where.monday, day), people)) : ''
      const who = owner ?? whoWords(p.block, people, partIn(p, people).length)
      return {
        key, placed: p, title, note: [roll, noteOf(p.block, house.staff, about)].filter(Boolean).join(', '), look: blockLook[p.block.kind], warnings: own, different: isDifferent, lane: lanes[i]?.lane ?? 0, of: lanes[i]?.of ?? 1,
        sentence: blockSentence(p.block, { staff: house.staff, who, warnings: own.map((w) => `${w.title}.`), different: isDifferent ? 'anders dan in de vaste week' : '' }) + (roll === '' ? '' : ` ${roll}.`),
      }
    })
  })
}

/** The hours that the grid shows: from seven to eleven, and as much more as the blocks and the cursor ask. */
export function hoursShown(days: readonly (readonly Item[])[], at: number): { readonly from: number; readonly to: number } {
  const blocks = days.flat().map((i) => i.placed.block)
  const from = Math.min(7 * 60, at, ...blocks.map((b) => b.start))
  const to = Math.max(23 * 60, at + 15, ...blocks.map((b) => b.end))
  return { from: Math.floor(from / 60) * 60, to: Math.ceil(to / 60) * 60 }
}

/** The day of a week by its number. */
export type DayHead = { readonly day: number; readonly on: Day; readonly holiday: string | null; readonly isToday: boolean }
