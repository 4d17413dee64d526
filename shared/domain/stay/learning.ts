import { z } from 'zod'
import { daySchema } from '../calendar/day.ts'
import { dayOrNull, id, line, named, prose } from '../fields.ts'

/** A leermoment (L07): a slip told in neutral words, the talk about it, the new agreement, and the day to look back on it. */
export const learningSchema = z.strictObject({
  id: named(id, 'kenmerk', 'Kenmerk van dit leermoment.'), on: named(daySchema, 'op', 'De dag waarop het gebeurde.'), what: named(prose, 'wat er gebeurde'),
  talkOn: named(dayOrNull, 'gesprek op'), talkWith: named(line, 'gesprek met'), analysis: named(prose, 'wat ging eraan vooraf', 'Wat eraan voorafging en wat de bewoner ervan leert.'),
  agreement: named(prose, 'nieuwe afspraak'), lookBackOn: named(dayOrNull, 'terugkijken op'),
  looked: named(z.strictObject({ on: named(dayOrNull, 'teruggekeken op'), text: named(prose, 'hoe het ging') }), 'teruggekeken'),
})
export type Learning = z.infer<typeof learningSchema>
