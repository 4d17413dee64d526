import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { ok, refuse, type Result } from '#shared/result/result.ts'

/*
 * A sealed file, version 1. Big-endian; the 44 clear bytes, the vault's id and the file's id are authenticated with the content,
 * so no file can stand in for another, for an other kind, or in an other vault.
 *
 *    0  'BAKN'          4  version (1)      5  kind        6  0 0 (reserved)
 *    8  id of the key  16  revision        24  saved at, ms since 1970
 *   32  nonce (12)     44  AES-256-GCM of the content, then its tag (16)
 */

/** What a sealed file holds. The numbers stand in files: never renumber. */
export const fileKinds = { keyring: 1, house: 2, dossier: 3, blob: 4, history: 7 } as const
export type FileKind = keyof typeof fileKinds

/** A file key with the 16 hex digits that name it in the sealed file. */
export type NamedKey = { readonly id: string; readonly key: Uint8Array }
/** Which file this is: all of it is authenticated. `fileId` is for instance 'dossier/abc'. */
export type FileName = { readonly vaultId: string; readonly fileId: string; readonly kind: FileKind }
/** `revision` counts the saves of this file; `savedAt` is milliseconds since 1970. */
export type Stamp = { readonly revision: number; readonly savedAt: number }

const magic = Buffer.from('BAKN')
const version = 1
const clearBytes = 44
const tagBytes = 16

const aad = (clear: Uint8Array, name: FileName): Buffer => Buffer.concat([clear, Buffer.from(`${name.vaultId}\n${name.fileId}`)])

/** A fresh name for a file key. */
export const newKeyId = (): string => randomBytes(8).toString('hex')

/** Seals content under a key with a fresh nonce. */
export const seal = (name: FileName, key: NamedKey, stamp: Stamp, content: Uint8Array): Buffer => {
  const clear = Buffer.alloc(clearBytes)
  magic.copy(clear)
  clear[4] = version
  clear[5] = fileKinds[name.kind]
  clear.write(key.id, 8, 'hex')
  clear.writeBigUInt64BE(BigInt(stamp.revision), 16)
  clear.writeBigUInt64BE(BigInt(stamp.savedAt), 24)
  randomBytes(12).copy(clear, 32)
  const cipher = createCipheriv('aes-256-gcm', key.key, clear.subarray(32)).setAAD(aad(clear, name))
  return Buffer.concat([clear, cipher.update(content), cipher.final(), cipher.getAuthTag()])
}

const damaged = refuse('damaged', 'Dit bestand is beschadigd of veranderd buiten Baken om.')

/** Opens `seal` with one of the keys; refuses with 'damaged' when one byte, the name, the kind or the key is not the same. */
export const unseal = (name: FileName, keys: readonly NamedKey[], sealed: Uint8Array): Result<Stamp & { readonly content: Buffer }> => {
  const bytes = Buffer.from(sealed.buffer, sealed.byteOffset, sealed.byteLength)
  if (bytes.length < clearBytes + tagBytes || !bytes.subarray(0, 4).equals(magic)) return damaged
  if (bytes[4] !== version || bytes[5] !== fileKinds[name.kind]) return damaged
  const keyId = bytes.toString('hex', 8, 16)
  const key = keys.find((k) => k.id === keyId)
  if (key === undefined) return damaged
  const clear = bytes.subarray(0, clearBytes)
  const decipher = createDecipheriv('aes-256-gcm', key.key, clear.subarray(32), { authTagLength: tagBytes })
  decipher.setAAD(aad(clear, name)).setAuthTag(bytes.subarray(-tagBytes))
  try {
    const content = Buffer.concat([decipher.update(bytes.subarray(clearBytes, -tagBytes)), decipher.final()])
    return ok({ content, revision: Number(clear.readBigUInt64BE(16)), savedAt: Number(clear.readBigUInt64BE(24)) })
  } catch {
    return damaged
  }
}
