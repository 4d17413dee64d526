import { z } from 'zod'
import { line, moment } from '../fields.ts'

const fingerprint = z.string().regex(/^[0-9a-f]{64}$/)

/** The certificate that a seal was made with, in words that fit on a screen. `sha256` is of the certificate itself, 64 hex digits. */
export const certificateSchema = z.strictObject({ subject: line, issuer: line, sha256: fingerprint, from: moment, to: moment, selfSigned: z.boolean() })
export type Certificate = z.infer<typeof certificateSchema>

/**
 * What a file says by itself, before anybody looks in a vault. `intact`: every byte is as it was when it was sealed (`signedAt` is the time
 * that the sealing computer gave). `broken`: there is a seal, and it does not fit what it should; `why` is one Dutch sentence.
 */
export const sealCheckSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('unreadable'), why: z.string() }),
  z.strictObject({ kind: z.literal('unsealed') }),
  z.strictObject({
    kind: z.literal('broken'),
    why: z.string(),
    /** The fingerprint that the seal names. Nothing proves it any more: good for finding the real document, not for trusting this one. */
    claims: fingerprint.optional(),
  }),
  z.strictObject({
    kind: z.literal('intact'),
    certificate: certificateSchema,
    signedAt: moment,
    /** SHA-256 of the signed text (64 hex digits), as the seal carries it; null when a stranger made the seal. */
    fingerprint: fingerprint.nullable(),
  }),
])
export type SealCheck = z.infer<typeof sealCheckSchema>
