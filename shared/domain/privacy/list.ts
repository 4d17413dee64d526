import { z } from 'zod'
import { daySchema } from '../calendar/day.ts'
import { id, line, moment, prose } from '../fields.ts'
import { destroyGrounds } from './destruction.ts'

/** What the privacy desk shows. */
export const privacyListSchema = z.strictObject({
  /** Dossiers that wait for a second hbo. `mine`: asked by who is looking; `before`: the last day of the law, or null. */
  requests: z.array(z.strictObject({ dossierId: id, name: line, ground: z.enum(destroyGrounds), requestedOn: daySchema, before: daySchema.nullable(), reason: prose, decision: prose, askedBy: line, askedAt: moment, mine: z.boolean() })),
  /** What was destroyed, newest first; no names of residents. Without a ground: out of the bin, or from before a restore. */
  receipts: z.array(z.strictObject({ dossierId: id, on: daySchema, ground: z.enum(destroyGrounds).nullable(), askedBy: line, confirmedBy: line })),
  retention: z.array(z.strictObject({ dossierId: id, name: line, from: daySchema, until: daySchema, basis: z.enum(['laatste-wijziging', 'einde-verblijf']), stayEnded: z.boolean(), over: z.boolean() })),
  /** Places with backups that were out of reach when something was destroyed. */
  away: z.array(z.strictObject({ place: z.string(), since: daySchema, dossiers: z.number().int() })),
  /** Nobody else can confirm. */
  alone: z.boolean(),
})
export type PrivacyList = z.infer<typeof privacyListSchema>
