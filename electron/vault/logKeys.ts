import { keyBytes, type KeyPair, makeKeyPair } from './keys.ts'

/** The name under which the pairs of the log stand in the keyring of the house. */
export const logSecret = 'log'

/** A new pair for the log in front of the old ones, which stay for reading; the public half, as base64, is for the header. */
export const withNewLogPair = (secrets: ReadonlyMap<string, Buffer>): { readonly logKey: string; readonly secrets: ReadonlyMap<string, Buffer> } => {
  const pair = makeKeyPair()
  const pairs = Buffer.concat([pair.publicKey, pair.privateKey, secrets.get(logSecret) ?? Buffer.alloc(0)])
  return { logKey: pair.publicKey.toString('base64'), secrets: new Map([...secrets, [logSecret, pairs]]) }
}

/** The pairs that lines of the log are sealed to, the current one first: each blocking of a user makes a new one. */
export const logPairs = (secret: Uint8Array | null): readonly KeyPair[] => {
  const bytes = Buffer.from(secret ?? [])
  return Array.from({ length: bytes.length / (2 * keyBytes) }, (_, n) => {
    const at = n * 2 * keyBytes
    return { publicKey: bytes.subarray(at, at + keyBytes), privateKey: bytes.subarray(at + keyBytes, at + 2 * keyBytes) }
  })
}
