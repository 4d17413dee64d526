import type { Book } from '#shared/domain/rooster/book.ts'
import type { OwnBlock } from '#shared/domain/rooster/own.ts'
import { emptySchedule, type Schedule } from '#shared/domain/rooster/schedule.ts'
import type { ScheduleWeek } from '#shared/domain/rooster/scheduleWeek.ts'

/** What is saved at once: the schedule of the house, or the own blocks of one resident. */
export type SchedulePart = { readonly kind: 'schedule'; readonly schedule: Schedule } | { readonly kind: 'own'; readonly dossierId: string; readonly ownBlocks: readonly OwnBlock[] }

export const emptyBook: Book = { schedule: emptySchedule, own: {} }
/** The name of a part: its newest value is the one that is saved. */
export const partKey = (part: SchedulePart): string => (part.kind === 'schedule' ? 'schedule' : `own:${part.dossierId}`)

/** The parts in which two books differ, as they are in `after`. */
export function changedParts(before: Book, after: Book): readonly SchedulePart[] {
  const own = Object.entries(after.own).flatMap(([dossierId, ownBlocks]): readonly SchedulePart[] => (before.own[dossierId] === ownBlocks ? [] : [{ kind: 'own', dossierId, ownBlocks }]))
  return before.schedule === after.schedule ? own : [{ kind: 'schedule', schedule: after.schedule }, ...own]
}

/** The book that the machine answered, with what is not yet safe on top of it. People of another week stay in it. */
export function bookFrom(week: ScheduleWeek, known: Book, unsaved: readonly SchedulePart[]): Book {
  const fresh: Book = { schedule: week.schedule, own: { ...known.own, ...Object.fromEntries(week.people.map((p) => [p.dossierId, p.ownBlocks])) } }
  return unsaved.reduce<Book>((book, part) => (part.kind === 'schedule' ? { ...book, schedule: part.schedule } : { ...book, own: { ...book.own, [part.dossierId]: part.ownBlocks } }), fresh)
}
