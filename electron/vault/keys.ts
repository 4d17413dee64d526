import { createCipheriv, createDecipheriv, createPrivateKey, createPublicKey, diffieHellman, generateKeyPairSync, hkdfSync, randomBytes } from 'node:crypto'

/*
 * The keys of a vault, from the person down to the file. Everybody stumbles here once, so it is told once.
 *
 *   password ──Argon2id──▶ password key ──opens──▶ private half of the user's X25519 pair ──opens──▶ VAULT KEY
 *   24 words ──Argon2id──▶ sheet key    ──opens──▶ private half of the sheet's pair       ──opens──▶ VAULT KEY
 *   vault key ──opens──▶ keyring (keyring.sealed) ──holds──▶ one FILE KEY per file ──opens──▶ house, dossiers, blobs
 *   vault key ──HKDF──▶ key of the header's MAC
 *
 * Why a pair between password and vault key: sealing needs only the public half, so the vault key can be renewed (when a user is
 * blocked) without anybody else's password. A password change makes a new pair: an old header with the old password opens nothing newer.
 * Why a keyring: saving a dossier touches one small file whatever the size of the house, one file can be given a new key, and
 * a dossier is destroyed by forgetting its key. An entry holds the current key and older ones, each with an id that also stands in the sealed file.
 * Why `grants` is a record: today each slot is granted the 'vault' key; a second key that some users do not hold fits beside it.
 * Everything random comes from the system; each seal takes a fresh 96-bit nonce; nothing here is derived from a name or a date.
 */

/** Bytes of a symmetric key. */
export const keyBytes = 32
/** A fresh 256-bit key. */
export const randomKey = (): Buffer => randomBytes(keyBytes)
/** A key for one purpose, from a stronger one; the same inputs give the same key. */
export const subkey = (key: Uint8Array, purpose: string): Buffer => Buffer.from(hkdfSync('sha256', key, 'baken', purpose, keyBytes))

/** A small secret under AES-256-GCM, as base64; `data` ends with the tag. */
export type Box = { readonly nonce: string; readonly data: string }
/** A secret sealed to the public half of a pair: a one-time key agrees with it, HKDF makes the key, AES-256-GCM seals. */
export type SealedKey = Box & { readonly ephemeral: string }
/** An X25519 pair, both halves as 32 raw bytes. */
export type KeyPair = { readonly publicKey: Buffer; readonly privateKey: Buffer }

/** Seals a secret under a key, bound to `context`: it opens only with the same context. */
export const sealSecret = (key: Uint8Array, secret: Uint8Array, context: string): Box => {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(context))
  return { nonce: nonce.toString('base64'), data: Buffer.concat([cipher.update(secret), cipher.final(), cipher.getAuthTag()]).toString('base64') }
}

/** Opens `sealSecret`; null when key, context or bytes are not the same. */
export const openSecret = (key: Parameters<typeof createDecipheriv>[1], box: Box, context: string): Buffer | null => {
  const nonce = Buffer.from(box.nonce, 'base64')
  const data = Buffer.from(box.data, 'base64')
  if (nonce.length !== 12 || data.length < 16) return null
  const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: 16 }).setAAD(Buffer.from(context)).setAuthTag(data.subarray(-16))
  try {
    return Buffer.concat([decipher.update(data.subarray(0, -16)), decipher.final()])
  } catch {
    return null
  }
}

// X25519 keys as DER are these fixed bytes and then the 32 raw ones (RFC 8410).
const spki = Buffer.from('302a300506032b656e032100', 'hex')
const pkcs8 = Buffer.from('302e020100300506032b656e04220420', 'hex')

/** A fresh X25519 pair. */
export const makeKeyPair = (): KeyPair => {
  const pair = generateKeyPairSync('x25519')
  return {
    publicKey: Buffer.from(pair.publicKey.export({ type: 'spki', format: 'der' }).subarray(-32)),
    privateKey: Buffer.from(pair.privateKey.export({ type: 'pkcs8', format: 'der' }).subarray(-32)),
  }
}

const agreedKey = (privateKey: Uint8Array, publicKey: Uint8Array, ephemeral: Uint8Array, recipient: Uint8Array): Buffer => {
  const shared = diffieHellman({
    privateKey: createPrivateKey({ key: Buffer.concat([pkcs8, privateKey]), format: 'der', type: 'pkcs8' }),
    publicKey: createPublicKey({ key: Buffer.concat([spki, publicKey]), format: 'der', type: 'spki' }),
  })
  return Buffer.from(hkdfSync('sha256', shared, Buffer.concat([ephemeral, recipient]), 'baken sealed key 1', keyBytes))
}

/** Seals a secret so that only the private half of `recipient` opens it. */
export const sealTo = (recipient: Uint8Array, secret: Uint8Array, context: string): SealedKey => {
  const once = makeKeyPair()
  return { ephemeral: once.publicKey.toString('base64'), ...sealSecret(agreedKey(once.privateKey, recipient, once.publicKey, recipient), secret, context) }
}

/** Opens `sealTo`; null when the pair, the context or the bytes are not the same. */
export const openWith = (pair: KeyPair, sealed: SealedKey, context: string): Buffer | null => {
  const ephemeral = Buffer.from(sealed.ephemeral, 'base64')
  try {
    return openSecret(agreedKey(pair.privateKey, ephemeral, ephemeral, pair.publicKey), sealed, context)
  } catch {
    // A point that X25519 refuses (all zero): only a damaged or forged header has it.
    return null
  }
}
