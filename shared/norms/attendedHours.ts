import { daysBetween, type Day } from '../domain/calendar/day.ts'
import { type Attendance, tookPart } from '../domain/rooster/attendance.ts'
import type { BlockKind } from '../domain/rooster/block.ts'
import { collective, group } from '../domain/rooster/count.ts'

export const attendedKinds = ['groep', 'collectief', 'buiten', 'individueel', 'behandelaar'] as const
/** A kind of support of which a roll is called: in the group, opening and closing the day together, a day activity outside, one to one, and the practitioner. */
export type AttendedKind = (typeof attendedKinds)[number]

/** The blocks that give each kind. */
const giving: Readonly<Record<AttendedKind, readonly BlockKind[]>> = { groep: group, collectief: collective, buiten: ['daginvulling'], individueel: ['individueel'], behandelaar: ['behandelaar'] }

/** What somebody had of one kind: hours a week on average, how often they took part, and how often the roll was called. */
export type Attended = { readonly kind: AttendedKind; readonly perWeek: number; readonly there: number; readonly of: number }
/** What the rolls of a period say. `from` is the first day that counts: the day of the first roll, when that is later than the period begins. */
export type AttendedHours = { readonly from: Day; readonly to: Day; readonly kinds: readonly Attended[] }

/**
 * The support that somebody had in the group and by appointment, from `from` up to and including `to`, by the marks of roll calls (A50, A55, B21, B23). A house that began to call
 * rolls later is averaged from its first roll on, and a first week that is not over counts as a whole one; null when there is none in the period. Talks stand here as presence; their hours are those of the contact log (B27), so that no talk counts twice.
 */
export function attendedHours(marks: readonly Attendance[], from: Day, to: Day): AttendedHours | null {
  const began = marks.reduce<Day | null>((first, m) => (first === null || m.on < first ? m.on : first), null)
  if (began === null || began > to) return null
  const start = began > from ? began : from
  const within = marks.filter((m) => m.on >= start && m.on <= to)
  if (within.length === 0) return null
  const weeks = Math.max(1, (daysBetween(start, to) + 1) / 7)
  return {
    from: start, to,
    kinds: attendedKinds.flatMap((kind) => {
      const called = within.filter((m) => giving[kind].includes(m.kind))
      const had = called.filter(tookPart)
      return called.length === 0 ? [] : [{ kind, perWeek: had.reduce((sum, m) => sum + m.minutes, 0) / 60 / weeks, there: had.length, of: called.length }]
    }),
  }
}
