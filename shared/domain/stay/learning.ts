import { z } from 'zod'
import { daySchema, type Day } from '../calendar/day.ts'
import { dayOrNull, id, line, named, prose } from '../fields.ts'

/** A leermoment (L07): a slip told in neutral words, the talk about it, the new agreement, and the day to look back on it. */
export const learningSchema = z.strictObject({
  id: named(id, 'kenmerk', 'Kenmerk van dit leermoment.'), on: named(daySchema, 'op', 'De dag waarop het gebeurde.'), what: named(prose, 'wat er gebeurde'),
  talkOn: named(dayOrNull, 'gesprek op'), talkWith: named(line, 'gesprek met'), analysis: named(prose, 'wat ging eraan vooraf', 'Wat eraan voorafging en wat de bewoner ervan leert.'),
  agreement: named(prose, 'nieuwe afspraak'), lookBackOn: named(dayOrNull, 'terugkijken op'),
  looked: named(z.strictObject({ on: named(dayOrNull, 'teruggekeken op'), text: named(prose, 'hoe het ging') }), 'teruggekeken'),
})
export type Learning = z.infer<typeof learningSchema>

/** A leermoment of which only the day is known. */
export const emptyLearning = (newId: string, on: Day): Learning => ({ id: newId, on, what: '', talkOn: null, talkWith: '', analysis: '', agreement: '', lookBackOn: null, looked: { on: null, text: '' } })

/** The id of the duty to look back on a leermoment. */
export const learningDutyId = (l: Pick<Learning, 'id'>): string => `leermoment-${l.id}`

/** The leermomenten that an evaluation looks at: those that happened, or were looked back on, from `from` up to and including `to`, oldest first. */
export const learningBetween = (stay: { readonly learning: readonly Learning[] }, from: Day, to: Day): readonly Learning[] => {
  const within = (day: Day | null): boolean => day !== null && day >= from && day <= to
  return stay.learning.filter((l) => within(l.on) || within(l.looked.on)).toSorted((a, b) => a.on.localeCompare(b.on))
}
