import { z } from 'zod'
import { blobRef, dayOrNull, id, line, moment, named, prose } from '../fields.ts'
import { signatureSchema } from '../signature/signature.ts'
import { frozenSchema } from '../signature/fixed.ts'

/** One consent: with whom, what for, until when, and what the resident said (Wmo art. 5.3.3). */
export const consentEntrySchema = z.strictObject({
  id: named(id, 'kenmerk', 'Kenmerk van deze regel.'), who: named(line, 'met wie'), what: named(prose, 'wat en waarvoor'), until: named(dayOrNull, 'tot', 'Tot wanneer dit geldt. Null = tot de bewoner nee zegt.'),
  choice: named(z.enum(['ja', 'nee', 'open']), 'keuze', 'Wat de bewoner zei. Open = nog niet gekozen.'), on: named(dayOrNull, 'gekozen op'), withdrawnOn: named(dayOrNull, 'ingetrokken op'),
})
export type ConsentEntry = z.infer<typeof consentEntrySchema>

/** A consent sheet: a document of its own with its own versions, not frozen with the plan. */
export const consentSheetSchema = z.strictObject({
  id, number: z.number().int().min(1), status: z.enum(['concept', 'ter-ondertekening', 'vastgesteld', 'vervangen']), createdAt: moment,
  entries: z.array(consentEntrySchema), frozen: frozenSchema.nullable(), signatures: z.array(signatureSchema), pdf: blobRef.nullable(), docx: blobRef.nullable(),
})
export type ConsentSheet = z.infer<typeof consentSheetSchema>
