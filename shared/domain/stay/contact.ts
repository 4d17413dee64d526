import { z } from 'zod'
import { daySchema } from '../calendar/day.ts'
import { id, named, prose } from '../fields.ts'

export const contactWays = ['live', 'telefoon', 'video'] as const
export type ContactWay = (typeof contactWays)[number]
/** One contact with the resident: enough to add up hours against the norm, and one line to remember it by (A49, A52, B19). */
export const contactSchema = z.strictObject({
  id: named(id, 'kenmerk', 'Kenmerk van dit contact.'), on: named(daySchema, 'op'), minutes: named(z.number().int().min(1).max(1440), 'minuten', 'Hoe lang, in minuten.'),
  planned: named(z.boolean(), 'gepland', 'Waar = afgesproken. Onwaar = tussendoor.'), way: named(z.enum(contactWays), 'hoe'),
  goalId: named(id.nullable(), 'bij welk doel', 'Kenmerk van het doel. Null = geen.'), staffId: named(id.nullable(), 'wie', 'Kenmerk van de medewerker.'), note: named(prose, 'notitie'),
})
export type Contact = z.infer<typeof contactSchema>
