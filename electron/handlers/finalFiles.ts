import type { BlobRef } from '#shared/domain/fields.ts'
import type { Document } from '#shared/documents/model.ts'
import { ok, type Result } from '#shared/result/result.ts'
import type { BakenVault } from '../session/session.ts'
import type { Context } from './context.ts'

const MIMES = { pdf: 'application/pdf', docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' } as const

/** What is drawn: a signed document, under which fingerprint, for which record, at which moment. */
export type FinalWork = { readonly owner: string; readonly document: Document; readonly name: string; readonly fingerprint: string; readonly at: string }

/** Draws a signed document once as PDF and once as Word, and seals both. They are never drawn again. */
export async function finalFiles(draw: Context['draw'], vault: BakenVault, work: FinalWork): Promise<Result<{ readonly pdf: BlobRef; readonly docx: BlobRef }>> {
  const { owner, document, name, fingerprint, at } = work
  const one = async (kind: 'pdf' | 'docx'): Promise<Result<BlobRef>> => {
    const drawn = await draw(kind, document, { final: true, fingerprint, at, job: null })
    if (!drawn.ok) return drawn
    const stored = await vault.putBlob(drawn.value, MIMES[kind], owner)
    return stored.ok ? ok({ id: stored.value.id, name: `${name}.${kind}`, mime: MIMES[kind], size: drawn.value.length, addedAt: at }) : stored
  }
  const [pdf, docx] = await Promise.all([one('pdf'), one('docx')])
  if (!pdf.ok) return pdf
  return docx.ok ? ok({ pdf: pdf.value, docx: docx.value }) : docx
}
