import { z } from 'zod'
import { id, line, moment } from '../fields.ts'
import { planStatuses } from '../plan/version.ts'
import { routeSchema, signerRoles } from '../signature/signature.ts'
import { certificateSchema, sealCheckSchema } from './seal.ts'

/** Files larger than this are not looked at; ours never are. */
export const mostCheckedBytes = 64 * 1024 * 1024

const routes = routeSchema.options.map((o) => o.shape.kind.value)

/** A document of the vault that a seal's fingerprint belongs to: what it is, of whom, how it stands now, and who signed it. */
export const sealedDocumentSchema = z.strictObject({
  kind: z.enum(['trajectplan', 'toestemming']),
  dossierId: id,
  stayId: id.nullable(),
  versionId: id,
  resident: line,
  title: line,
  number: z.number().int().min(1),
  status: z.enum(planStatuses),
  /** The newest version with a signed text, when it is another one. */
  newest: z.number().int().nullable(),
  final: z.strictObject({ at: moment, name: line, onBehalfOf: line }).nullable(),
  signatures: z.array(z.strictObject({ role: z.enum(signerRoles), name: line, at: moment, route: z.enum(routes) })),
})
export type SealedDocument = z.infer<typeof sealedDocumentSchema>

/** What a file says by itself, and what the open vault knows of it. `ours`: this house made the seal, now or with an earlier certificate. */
export const sealReportSchema = z.strictObject({ check: sealCheckSchema, ours: z.boolean(), document: sealedDocumentSchema.nullable() })
export type SealReport = z.infer<typeof sealReportSchema>

/** The seal that the house uses, and its own one when that is another. */
export const sealInfoSchema = z.strictObject({ using: z.enum(['own', 'loaded']), own: certificateSchema, loaded: certificateSchema.nullable(), remembered: z.number().int().min(0) })
export type SealInfo = z.infer<typeof sealInfoSchema>

/** The one answer about a file: ours and unchanged, ours but gone from here, our text under another's seal, a stranger's, changed, without a seal, or not to be read. */
export type Verdict = 'ours' | 'ours-gone' | 'known-text' | 'stranger' | 'changed' | 'unsealed' | 'unreadable'

/** What a report comes down to. */
export function verdictOf({ check, ours, document }: SealReport): Verdict {
  if (check.kind === 'broken') return 'changed'
  if (check.kind !== 'intact') return check.kind
  if (ours) return document === null ? 'ours-gone' : 'ours'
  return document === null ? 'stranger' : 'known-text'
}
