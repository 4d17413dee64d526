import { z } from 'zod'
import { dayOrNull, line, prose } from '../fields.ts'
import { isBsn } from './bsn.ts'

/** Somebody who signs for the resident because the law or the resident says so (Wmo art. 1.1.1). */
export const representativeSchema = z.strictObject({ kind: z.enum(['curator', 'mentor', 'bewindvoerder', 'gemachtigde']), name: line, phone: line })
export type Representative = z.infer<typeof representativeSchema>

/** The resident as a person. The BSN stays in here: no plan, rules or schedule may print it (Wmo art. 5.2.9). */
export const personSchema = z.strictObject({
  firstName: line,
  tussenvoegsel: line,
  lastName: line,
  /** How the house calls this person; falls back to the first name. */
  roepnaam: line,
  birthDate: dayOrNull,
  clientNumber: line,
  bsn: z.union([z.literal(''), z.string().refine(isBsn, { error: 'Dit BSN klopt niet. Kijk de negen cijfers na.' })]),
  phone: line,
  representative: representativeSchema.nullable(),
  /** What others must know: language, reading, health, food. Only what is needed. */
  goodToKnow: prose,
  /** Reads with difficulty: documents are also offered in short, large print. */
  easyReading: z.boolean(),
})
export type Person = z.infer<typeof personSchema>

/** A person of whom nothing is known yet. */
export const emptyPerson: Person = {
  firstName: '', tussenvoegsel: '', lastName: '', roepnaam: '', birthDate: null, clientNumber: '', bsn: '', phone: '', representative: null, goodToKnow: '', easyReading: false,
}

/** The name used in talk and on cards. */
export const callName = (p: Pick<Person, 'roepnaam' | 'firstName'>): string => p.roepnaam.trim() || p.firstName.trim()
