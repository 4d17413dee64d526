import { z } from 'zod'
import { id, moment } from '../fields.ts'

/** What happened to a field: another value, a row (or an answer under a name) that came or went, or rows in another order. */
export const happenings = ['changed', 'added', 'removed', 'moved'] as const
export type Happening = (typeof happenings)[number]

/**
 * One difference between two dossiers. `path` goes from the dossier to the field: names of fields, ids of rows, places in the week.
 * `old` is absent for what came, `next` for what went; `place` is where a row stood that went; a move has the ids of all rows, before and after.
 */
export const differenceSchema = z.strictObject({
  path: z.array(z.string()).readonly(),
  what: z.enum(happenings),
  old: z.unknown().optional(),
  next: z.unknown().optional(),
  place: z.number().int().min(0).optional(),
})
export type Difference = Readonly<z.infer<typeof differenceSchema>>

/** One line of a dossier's history: who changed what, and when last (the house's own clock); `since` is the first time in a sitting, when it is another. An empty path is the dossier itself: it was made. */
export const historyLineSchema = differenceSchema.extend({ at: moment, since: moment.optional(), userId: id })
export type HistoryLine = Readonly<z.infer<typeof historyLineSchema>>
/** True for a line as we write it now. */
export const isHistoryLine = (v: unknown): v is HistoryLine => historyLineSchema.safeParse(v).success
/** When the first of what a line tells happened. */
export const startOf = (line: Pick<HistoryLine, 'at' | 'since'>): string => line.since ?? line.at

/** The ids of a move, before or after. */
export const idsOf = (v: unknown): readonly string[] => (Array.isArray(v) ? v.filter((one) => typeof one === 'string') : [])
/** False for a move in which the rows that stood there before and after kept their order: a row came between them, and that is told by itself. */
export function isRealMove(d: Difference): boolean {
  if (d.what !== 'moved') return true
  const [before, after] = [idsOf(d.old), idsOf(d.next)]
  const order = (list: readonly string[], others: readonly string[]): string => list.filter((one) => others.includes(one)).join('\n')
  return order(before, after) !== order(after, before)
}
