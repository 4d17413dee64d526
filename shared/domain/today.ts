import { z } from 'zod'
import { daySchema } from './calendar/day.ts'
import { dayOrNull, id, line, prose } from './fields.ts'
import { planStatuses } from './plan/version.ts'
import { dutyKinds, parties } from './profile/profile.ts'
import { blockForms, blockKinds, quarterSchema } from './rooster/block.ts'
import { presenceSchema } from './stay/stay.ts'

/** The groups of Vandaag, most pressing first; 'later' holds only the first duty after 'binnenkort'. */
export const urgencies = ['te-laat', 'deze-week', 'binnenkort', 'later'] as const
export type Urgency = (typeof urgencies)[number]

/** One line of work: a duty of a stay or of the house that still wants something of somebody. */
export const workSchema = z.strictObject({
  /** The duty's id within its stay, or within the house. */
  id: line, kind: z.enum(dutyKinds), title: line,
  /** The day that counts: the duty's own, or the day that it was put off to (`was` is then its own). */
  date: daySchema, was: dayOrNull,
  /** A holiday, and the last working day before it; empty on other days. */
  note: line,
  urgency: z.enum(urgencies), hard: z.boolean(), who: z.enum(parties),
  /** Where it is asked; the first also says the sum. */
  sources: z.array(z.strictObject({ quote: prose, document: line, heading: line, norm: line, sum: prose })),
})
export type Work = z.infer<typeof workSchema>

/** A paper whose text is fixed and that waits for somebody to sign. */
const waitingSchema = z.strictObject({ kind: z.enum(['trajectplan', 'evaluatie', 'toestemming']), number: z.number().int(), id, waitsFor: z.array(line) })

/** Somebody whose stay is going on or comes, with everything that Vandaag shows of them. `team`: the staff who answer for the stay. */
export const personTodaySchema = z.strictObject({
  id, stayId: id, name: line, callName: line, placed: z.boolean(), team: z.array(id), presence: presenceSchema,
  plan: z.strictObject({ id, status: z.enum(planStatuses) }).nullable(),
  /** The talk that is going on, with the duties that it discharges; null when there is none. */
  talk: z.strictObject({ id, dutyIds: z.array(id) }).nullable(),
  waiting: z.array(waitingSchema), work: z.array(workSchema),
})
export type PersonToday = z.infer<typeof personTodaySchema>

/** A block of today for everybody or for some; `start` and `end` in minutes after midnight, `led`: by whom, `expected`: how many residents take part, `there`: how many of them did, once `taken`: the roll was called. */
export const blockTodaySchema = z.strictObject({ blockId: id, kind: z.enum(blockKinds), title: line, start: quarterSchema, end: quarterSchema, place: line, form: z.enum(blockForms), led: z.array(line), expected: z.number().int(), there: z.number().int(), taken: z.boolean() })
export type BlockToday = z.infer<typeof blockTodaySchema>

/** What is not as it should be in the week that comes, in one sentence for the house, with where it is asked; `more`: how many other norms it does not meet. */
export const weekAheadSchema = z.strictObject({ monday: daySchema, text: line, more: z.number().int().min(0), sources: z.array(z.strictObject({ quote: prose, document: line, heading: line, norm: line })) })
export type WeekAhead = z.infer<typeof weekAheadSchema>

/** The work of today: of everybody who lives here, and of the house itself; with the groups of the day and, when it lacks something, the week that comes. */
export const todaySchema = z.strictObject({ groups: z.array(blockTodaySchema), week: weekAheadSchema.nullable(), today: daySchema, people: z.array(personTodaySchema), house: z.array(workSchema) })
export type TodayList = z.infer<typeof todaySchema>

/** How many lines ask a hand now: all that a notification may tell. */
export type WorkCounts = { readonly late: number; readonly week: number }
/** Counts the lines that are late and those of this week. */
export function workCounts(list: Pick<TodayList, 'people' | 'house'>): WorkCounts {
  const all = [...list.people.flatMap((p) => p.work), ...list.house]
  return { late: all.filter((w) => w.urgency === 'te-laat').length, week: all.filter((w) => w.urgency === 'deze-week').length }
}
/** '3 te laat, 4 deze week'; empty when there is neither. */
export const countWords = ({ late, week }: WorkCounts): string => [late > 0 ? `${late} te laat` : '', week > 0 ? `${week} deze week` : ''].filter(Boolean).join(', ')
