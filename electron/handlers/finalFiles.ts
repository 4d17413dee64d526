import type { BlobRef } from '#shared/domain/fields.ts'
import type { Document } from '#shared/documents/model.ts'
import { ok, refuse, type Result } from '#shared/result/result.ts'
import type { SealIdentity, SealWords } from '../documents/seal/identity.ts'
import { checkPdf } from '../documents/seal/pdf/checkPdf.ts'
import { sealPdf } from '../documents/seal/pdf/sealPdf.ts'
import { houseSeal, usable } from '../session/houseSeal.ts'
import type { BakenVault } from '../session/session.ts'
import type { Context } from './context.ts'

const MIMES = { pdf: 'application/pdf', docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' } as const

const failed = refuse('seal.failed', 'Het zegel op het document is niet goed gegaan, dus er is niets vastgesteld. Probeer het opnieuw. Blijft het, laad dan in Beheer bij Zegel een ander certificaat.')

/** Seals a file and looks at it as a stranger would, before it is kept. */
async function sealedPdf(bytes: Uint8Array, identity: SealIdentity, words: SealWords): Promise<Result<Uint8Array>> {
  const sealed = sealPdf(bytes, identity, words)
  if (!sealed.ok) return sealed
  const seen = checkPdf(sealed.value)
  return seen.kind === 'intact' && seen.fingerprint === words.fingerprint ? sealed : failed
}
/** How each kind of file is sealed. The Word file has no seal yet: it carries the fingerprint and is read-only. */
const sealAs = { pdf: sealedPdf, docx: async (bytes) => ok(bytes) } as const satisfies Record<'pdf' | 'docx', (bytes: Uint8Array, identity: SealIdentity, words: SealWords) => Promise<Result<Uint8Array>>>

/** What is drawn: a signed document, under which fingerprint, for which record, at which moment. */
export type FinalWork = { readonly owner: string; readonly document: Document; readonly name: string; readonly fingerprint: string; readonly at: string }

/** Draws a signed document once as PDF and once as Word, seals both with the house's certificate, and stores them. They are never drawn again. */
export async function finalFiles(ctx: Pick<Context, 'draw' | 'now' | 'newSealKey'>, vault: BakenVault, work: FinalWork): Promise<Result<{ readonly pdf: BlobRef; readonly docx: BlobRef }>> {
  const { owner, document, name, fingerprint, at } = work
  const seal = await houseSeal(vault, new Date(ctx.now()), ctx.newSealKey)
  if (!seal.ok) return seal
  const identity = usable(seal.value, at)
  if (!identity.ok) return identity
  const words: SealWords = { at: new Date(at).toISOString(), house: vault.house().name, reason: `Vastgesteld: ${document.title}`, fingerprint }
  const one = async (kind: 'pdf' | 'docx'): Promise<Result<BlobRef>> => {
    const drawn = await ctx.draw(kind, document, { final: true, fingerprint, at, job: null })
    if (!drawn.ok) return drawn
    const sealed = await sealAs[kind](drawn.value, identity.value, words)
    if (!sealed.ok) return sealed
    const stored = await vault.putBlob(sealed.value, MIMES[kind], owner)
    return stored.ok ? ok({ id: stored.value.id, name: `${name}.${kind}`, mime: MIMES[kind], size: sealed.value.length, addedAt: at }) : stored
  }
  const [pdf, docx] = await Promise.all([one('pdf'), one('docx')])
  if (!pdf.ok) return pdf
  return docx.ok ? ok({ pdf: pdf.value, docx: docx.value }) : docx
}
