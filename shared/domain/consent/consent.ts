import { z } from 'zod'
import { blobRef, dayOrNull, id, line, moment, prose } from '../fields.ts'
import { signatureSchema } from '../signature/signature.ts'
import { frozenSchema } from '../plan/version.ts'

/** One consent: with whom, what for, until when, and what the resident said (Wmo art. 5.3.3). */
export const consentEntrySchema = z.strictObject({
  id, who: line, what: prose, until: dayOrNull, choice: z.enum(['ja', 'nee', 'open']), on: dayOrNull, withdrawnOn: dayOrNull,
})
export type ConsentEntry = z.infer<typeof consentEntrySchema>

/** A consent sheet: a document of its own with its own versions, not frozen with the plan. */
export const consentSheetSchema = z.strictObject({
  id, number: z.number().int().min(1), status: z.enum(['concept', 'ter-ondertekening', 'vastgesteld', 'vervangen']), createdAt: moment,
  entries: z.array(consentEntrySchema), frozen: frozenSchema.nullable(), signatures: z.array(signatureSchema), pdf: blobRef.nullable(), docx: blobRef.nullable(),
})
export type ConsentSheet = z.infer<typeof consentSheetSchema>
