import { blobsOf } from '#shared/domain/dossier.ts'
import type { BlobRef } from '#shared/domain/fields.ts'
import { ok, refuse, type Result } from '#shared/result/result.ts'
import type { Context } from './context.ts'
import { findDossier, openSession } from './open.ts'
import type { Handlers } from './table.ts'

const MAX_BYTES = 60 * 1024 * 1024
const STARTS: readonly (readonly [string, readonly number[]])[] = [
  ['application/pdf', [0x25, 0x50, 0x44, 0x46]],
  ['image/png', [0x89, 0x50, 0x4e, 0x47]],
  ['image/jpeg', [0xff, 0xd8, 0xff]],
  ['image/webp', [0x52, 0x49, 0x46, 0x46]],
]

/** What a file is by its first bytes; its name is not believed. Null when it is none of what we keep. */
export const mimeOf = (bytes: Uint8Array): string | null => STARTS.find(([, start]) => start.every((b, i) => bytes[i] === b))?.[0] ?? null

async function seal(ctx: Context, dossierId: string, file: { readonly name: string; readonly bytes: Uint8Array }): Promise<Result<BlobRef>> {
  const open = openSession(ctx)
  if (!open.ok) return open
  const dossier = findDossier(open.value, dossierId)
  if (!dossier.ok) return dossier
  if (file.bytes.length === 0) return refuse('attachment.empty', 'Dit bestand is leeg. Scan het opnieuw of kies een ander.')
  if (file.bytes.length > MAX_BYTES) return refuse('attachment.large', `Dit bestand is te groot (${Math.round(file.bytes.length / 1024 / 1024)} MB). Scan het opnieuw in zwart-wit; hooguit 60 MB past.`)
  const mime = mimeOf(file.bytes)
  if (!mime) return refuse('attachment.kind', 'Dit soort bestand kan er niet bij. Kies een pdf of een foto (png, jpg, webp).')
  return open.value.putBlob(dossierId, file.name.slice(0, 200), mime, file.bytes, ctx.now())
}

/** Scans and letters: sealed as they come in, shown from memory. */
export const attachmentHandlers = {
  'attachment.pick': async (input, ctx) => {
    const picked = await ctx.desk.pickFile('bijlage')
    if (!picked.ok) return picked
    return picked.value ? seal(ctx, input.dossierId, picked.value) : ok(null)
  },
  'attachment.put': (input, ctx) => seal(ctx, input.dossierId, input),
  'attachment.view': async (input, ctx) => {
    const open = openSession(ctx)
    if (!open.ok) return open
    const dossier = findDossier(open.value, input.dossierId)
    if (!dossier.ok) return dossier
    const blob = blobsOf(dossier.value).find((b) => b.id === input.blobId)
    if (!blob) return refuse('attachment.unknown', 'Dit bestand hoort niet bij dit dossier.')
    const bytes = await open.value.vault.getBlob(input.blobId)
    if (!bytes.ok) return bytes
    const mime = bytes.value.mime
    return ok({ url: ctx.desk.lend(bytes.value.bytes, mime), mime, name: blob.name })
  },
} satisfies Partial<Handlers>
