import { z } from 'zod'
import { daySchema } from './calendar/day.ts'
import { dayOrNull, id, line, prose } from './fields.ts'
import { planStatuses } from './plan/version.ts'
import { presenceSchema } from './stay/stay.ts'

/** One line of the residents list. What needs norms is derived by main with the same functions as the screens use. */
export const residentSchema = z.strictObject({
  id, firstName: line, tussenvoegsel: line, lastName: line, roepnaam: line, initials: line,
  phase: z.enum(['start', 'opbouw', 'uitstroom']),
  placementDate: dayOrNull, plannedEnd: dayOrNull, dayNumber: z.number().int().nullable(), presence: presenceSchema, ended: z.boolean(),
  plan: z.strictObject({ status: z.enum(planStatuses), version: z.number().int(), stayId: id, versionId: id, waitsFor: z.array(line) }).nullable(),
  /** The next duty: its kind and norms by id, and the sum that gave its date. */
  next: z.strictObject({ kind: line, title: line, date: daySchema, state: z.enum(['te-laat', 'deze-week', 'komt-nog']), norms: z.array(line), sum: line }).nullable(),
  begeleider: line, easyReading: z.boolean(), goals: z.array(z.strictObject({ id, words: prose, area: line })),
})
export type Resident = z.infer<typeof residentSchema>
