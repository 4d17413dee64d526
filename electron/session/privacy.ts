import { z } from 'zod'
import { destroyCaseSchema, type DestroyCase } from '#shared/domain/privacy/destruction.ts'
import { prose } from '#shared/domain/fields.ts'
import { refuse, type Result } from '#shared/result/result.ts'
import type { BakenVault } from './session.ts'

const secretName = 'privacy'
const keptSchema = z.strictObject({ version: z.literal(1), cases: z.array(destroyCaseSchema) })
const wordsSchema = z.strictObject({ reason: prose, decision: prose })
/** What somebody typed with a proposal to destroy. */
export type DestroyWords = z.infer<typeof wordsSchema>

/** Every proposal to destroy and every receipt, oldest first. */
export const casesOf = (vault: BakenVault): readonly DestroyCase[] => {
  const secret = vault.secret(secretName)
  // Sealed by us, so its shape is ours; another shape is a bug and may throw.
  return secret === null ? [] : keptSchema.parse(JSON.parse(Buffer.from(secret).toString('utf8'))).cases
}
/** Keeps them in place of what was there. */
export const keepCases = (vault: BakenVault, cases: readonly DestroyCase[]): Promise<Result<void>> => vault.keepSecret(secretName, Buffer.from(JSON.stringify({ version: 1, cases })))

/** Seals what was typed with the dossier itself, so that it is destroyed with it; answers its id. */
export const keepWords = async (vault: BakenVault, dossierId: string, words: DestroyWords): Promise<Result<{ readonly id: string }>> => vault.putBlob(Buffer.from(JSON.stringify(words)), 'application/json', dossierId)
/** Reads it back. */
export const wordsOf = async (vault: BakenVault, c: DestroyCase): Promise<Result<DestroyWords>> => {
  const blob = await vault.getBlob(c.words)
  if (!blob.ok) return blob
  const words = wordsSchema.safeParse(JSON.parse(Buffer.from(blob.value.bytes).toString('utf8')))
  return words.success ? { ok: true, value: words.data } : refuse('privacy.words', 'De toelichting bij dit voorstel kan niet worden gelezen. Trek het in en stel het opnieuw voor.')
}
