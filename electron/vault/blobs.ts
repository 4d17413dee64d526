import { createHash, createHmac } from 'node:crypto'
import { ok, refuse, type Result } from '#shared/result/result.ts'
import { noCare } from './noCare.ts'
import { codeOf } from './disk.ts'
import { diskProblem } from './diskProblem.ts'
import { blobFile, inFolder } from './paths.ts'
import type { Place } from './sealedFile.ts'
import { seal, unseal } from './seal.ts'
import { writeDurably } from './writeDurably.ts'

/** A stored attachment: `id` names it in the vault, `sha256` is the hex hash of its bytes, `size` is in bytes. */
export type StoredBlob = { readonly id: string; readonly sha256: string; readonly size: number }
/** An attachment read back, byte for byte. */
export type Blob = { readonly bytes: Uint8Array; readonly mime: string; readonly sha256: string; readonly size: number }

const limit = 256 * 1024 * 1024
const sentence = {
  missing: 'Deze bijlage is niet meer in de map van de kluis. Zet haar terug uit een reservekopie.',
  damaged: 'Deze bijlage is beschadigd en kan niet worden geopend. De rest werkt gewoon. Zet haar terug uit een reservekopie.',
} as const

const nameOf = (place: Place, id: string) => ({ vaultId: place.vaultId, fileId: `blob/${id}`, kind: 'blob' }) as const

/** Reads an attachment. Refuses when it was never stored, is gone or is damaged. */
export const getBlob = async (place: Place, id: string): Promise<Result<Blob>> => {
  const entry = place.keyring.entries().get(`blob/${id}`)
  // Without the care key it can't be told whether a dossier has it: no keys of dossiers are here.
  if (entry === undefined) return place.keyring.care() ? refuse('unknown-blob', 'Deze bijlage staat niet in de kluis.') : noCare
  try {
    const opened = unseal(nameOf(place, id), entry.keys, await place.disk.read(inFolder(place.folder, blobFile(id))))
    if (!opened.ok) return refuse('damaged', sentence.damaged)
    const { content } = opened.value
    // Four bytes of length, then what it is as JSON, then the bytes themselves.
    const start = 4 + content.readUInt32BE(0)
    const about: { readonly mime: string; readonly sha256: string } = JSON.parse(content.toString('utf8', 4, start))
    return ok({ bytes: content.subarray(start), ...about, size: content.length - start })
  } catch (error) {
    return codeOf(error) === 'ENOENT' ? refuse('missing', sentence.missing) : diskProblem(error)
  }
}

/**
 * Stores an attachment. The same bytes for the same owner ('' is the house, otherwise a dossier's id) are stored once; other owners get a
 * file and key of their own, so that one dossier can be destroyed without the other's attachment.
 */
export const putBlob = async (place: Place, bytes: Uint8Array, mime: string, owner: string): Promise<Result<StoredBlob>> => {
  if (owner !== '' && !place.keyring.care()) return noCare
  if (bytes.length > limit) return refuse('too-large', 'Dit bestand is te groot: hooguit 256 MB. Scan het op een lagere kwaliteit of in delen.')
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const id = createHmac('sha256', place.keyring.nameKey(owner)).update(`${owner}\n${mime}\n${sha256}`).digest('hex')
  const stored = { id, sha256, size: bytes.length }
  const fileId = `blob/${id}`
  const known = place.keyring.entries().has(fileId)
  // Stored before and still sound: nothing to do. Gone or damaged: these bytes heal it.
  if (known && (await getBlob(place, id)).ok) return ok(stored)
  const about = Buffer.from(JSON.stringify({ mime, sha256 }))
  const length = Buffer.alloc(4)
  length.writeUInt32BE(about.length)
  const key = place.keyring.entryFor(fileId, owner).keys[0]
  const sealed = seal(nameOf(place, id), key, { revision: 1, savedAt: place.now().getTime() }, Buffer.concat([length, about, bytes]))
  const written = await writeDurably(place.disk, inFolder(place.folder, blobFile(id)), sealed)
  if (!written.ok) return written
  const added = known ? ok(undefined) : await place.keyring.add([fileId])
  return added.ok ? ok(stored) : added
}
