import { createCipheriv, createDecipheriv, createPrivateKey, createPublicKey, diffieHellman, generateKeyPairSync, hkdfSync, randomBytes } from 'node:crypto'

/*
 * The keys of a vault, from the person down to the file. Everybody stumbles here once, so it is told once.
 *
 *   password ──Argon2id──▶ password key ──opens──▶ private half of the user's X25519 pair ──opens──▶ VAULT KEY and, with care, CARE KEY
 *   24 words ──Argon2id──▶ sheet key    ──opens──▶ private half of the sheet's pair       ──opens──▶ VAULT KEY and CARE KEY
 *   vault key ──opens──▶ keyring.sealed ──holds──▶ the FILE KEYS of the house and its blobs, the log's private half, other secrets
 *   care key  ──opens──▶ care.sealed    ──holds──▶ the FILE KEYS of dossiers and of all that has a dossier as owner, and what names their blobs
 *   vault key ──HKDF──▶ key of the header's MAC
 *
 * Why two keys: whoever only looks after users and backups (a pure beheerder) needs no dossier, and here can't read one. Which roles
 * mean care stands in roles.ts; the sheet always has both keys.
 * Why a pair between password and keys: sealing needs only the public half, so a key can be renewed without anybody else's password.
 * Why a keyring: saving a dossier touches one small file whatever the size of the house, one file can be given a new key, and
 * a dossier is destroyed by forgetting its key. An entry holds the current key and older ones, each with an id that also stands in the sealed file.
 *
 * Who gives care. Only who holds the care key can seal it to somebody, and then vouches for that public half under the care key; a renewal
 * gives the new key only where that word holds. So nobody without care lets himself in: not by adding a user, not by giving a password
 * (that makes a new pair, without care), not by writing into a header that the vault key signs. A password that was given by somebody
 * without care is `handed`: known to the giver, so care is refused until the user chose another.
 *
 * Blocking (users.ts, renew.ts). The slot goes. A new vault key is sealed to everybody who stays, the keyring is sealed with it, and every file
 * gets a fresh current key in front of the old ones: what is written from now on opens with nothing that was in reach before. The log gets a new
 * pair in the same way. A care key that a user loses (blocked, another role, a password by a beheerder) is renewed likewise: at once by
 * who holds it, and otherwise the header says `careRenewal: due` and the next opening with care does it before it writes anything else.
 * What blocking can't do: take back what somebody read or copied, or what the old keys opened then; make them forget the words of the
 * sheet (make a new one); renew the key of the house's seal. And a changed password alone renews no key: whoever has an old header
 * and that password has the vault key of that time. When a password leaked, block that user and let them in anew.
 *
 * One commit point. A renewal touches two rings and the header. The new rings are written beside the old ones (`keyring.next.sealed`,
 * `care.next.sealed`), then the header, then they take the place of the old. The number of the key (`generation`, `careGeneration`) stands in
 * the header and in the ring, so at opening it is known which of them belong together: with the old header the new rings do not open and
 * are thrown away, with the new one they are the ones that open, and the opening finishes the work (ring.ts). If the header was refused by the
 * disk and can't be put back either, nothing may be written until it is certain which one stands there (`settle` in headerFiles.ts).
 *
 * Format 1 had no care key. The first who opens such a vault with a role that needs care brings it to format 2 by the same renewal (migrateFolder.ts).
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
