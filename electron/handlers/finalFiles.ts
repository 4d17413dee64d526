import type { BlobRef } from '#shared/domain/fields.ts'
import type { Document } from '#shared/documents/model.ts'
import { ok, refuse, type Result } from '#shared/result/result.ts'
import type { SealIdentity, SealWords } from '../documents/seal/identity.ts'
import { checkDocx } from '../documents/seal/docx/checkDocx.ts'
import { sealDocx } from '../documents/seal/docx/sealDocx.ts'
import { checkPdf } from '../documents/seal/pdf/checkPdf.ts'
import { sealPdf } from '../documents/seal/pdf/sealPdf.ts'
import { houseSeal, usable } from '../session/houseSeal.ts'
import type { BakenVault } from '../session/session.ts'
import type { Context } from './context.ts'

const MIMES = { pdf: 'application/pdf', docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' } as const

const failed = refuse('seal.failed', 'Het zegel op het document is niet goed gegaan, dus er is niets vastgesteld of bewaard. Probeer het opnieuw. Blijft het, laad dan in Beheer bij Zegel een ander certificaat.')

/** How each kind of file is sealed. */
const sealAs = { pdf: async (...work) => sealPdf(...work), docx: async (...work) => ok(await sealDocx(...work)) } as const satisfies Record<'pdf' | 'docx', (bytes: Uint8Array, identity: SealIdentity, words: SealWords) => Promise<Result<Uint8Array>>>

/** Seals a file and looks at it as a stranger would, before it is kept. */
async function sealed(kind: 'pdf' | 'docx', bytes: Uint8Array, identity: SealIdentity, words: SealWords): Promise<Result<Uint8Array>> {
  const made = await sealAs[kind](bytes, identity, words)
  if (!made.ok) return made
  const seen = kind === 'pdf' ? checkPdf(made.value) : await checkDocx(made.value)
  return seen.kind === 'intact' && seen.fingerprint === words.fingerprint ? made : failed
}

/** Draws a document that is made now and kept nowhere here (the log, as it is at this moment), and seals it with the house's certificate. */
export async function sealedNow(ctx: Pick<Context, 'draw' | 'now' | 'newSealKey'>, vault: BakenVault, work: { readonly kind: 'pdf' | 'docx'; readonly document: Document; readonly fingerprint: string; readonly job: string }): Promise<Result<Uint8Array>> {
  const { kind, document, fingerprint, job } = work
  const at = ctx.now()
  const seal = await houseSeal(vault, new Date(at), ctx.newSealKey)
  if (!seal.ok) return seal
  const identity = usable(seal.value, at)
  if (!identity.ok) return identity
  const drawn = await ctx.draw(kind, document, { final: true, fingerprint, at, job })
  return drawn.ok ? sealed(kind, drawn.value, identity.value, { at: new Date(at).toISOString(), house: vault.house().name, reason: `Uit Baken: ${document.title}`, fingerprint }) : drawn
}

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
    const file = await sealed(kind, drawn.value, identity.value, words)
    if (!file.ok) return file
    const stored = await vault.putBlob(file.value, MIMES[kind], owner)
    return stored.ok ? ok({ id: stored.value.id, name: `${name}.${kind}`, mime: MIMES[kind], size: file.value.length, addedAt: at }) : stored
  }
  const [pdf, docx] = await Promise.all([one('pdf'), one('docx')])
  if (!pdf.ok) return pdf
  return docx.ok ? ok({ pdf: pdf.value, docx: docx.value }) : docx
}
