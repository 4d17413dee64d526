import { z } from 'zod'
import { blobRef, id, line, moment } from '../fields.ts'

/** The text that is signed: the canonical JSON (RFC 8785) of the document model, and its SHA-256. */
export const frozenSchema = z.strictObject({ at: moment, userId: id, canonical: z.string(), fingerprint: z.string().regex(/^[0-9a-f]{64}$/) })
export type Frozen = z.infer<typeof frozenSchema>

/** What making final left behind. `onBehalfOf` when another hbo is the responsible one. */
export const finalSchema = z.strictObject({ at: moment, userId: id, name: line, onBehalfOf: line, pdf: blobRef, docx: blobRef })
