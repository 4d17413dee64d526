import { createHash, createSecretKey } from 'node:crypto'
import { type KeyPair, openSecret, openWith, sealSecret, sealTo, subkey } from '../keys.ts'
import { type LineText, lineContext } from './format.ts'

/** What lines are sealed with. With the private half (an open vault) nobody else can write such a line; without it only the reader is sure. */
export type LogKey = { readonly publicKey: Uint8Array; readonly privateKey: Uint8Array | null }
/** Seals the content of a line at its place. */
export type SealLine = { readonly seal: (n: number, k: number, prev: string, content: string) => LineText; readonly forget: () => void }
/** The content of a line; 'no-key' when none of the keys is its own; null when it was changed. */
export type OpenLine = (line: LineText) => Buffer | 'no-key' | null

const keyIdOf = (publicKey: Uint8Array): string => createHash('sha256').update('baken log key\n').update(publicKey).digest('hex').slice(0, 16)
const openKey = (privateKey: Uint8Array): Buffer => subkey(privateKey, 'log lines')
const padded = (content: string): Buffer => {
  const bytes = Buffer.from(content)
  return Buffer.concat([bytes, Buffer.alloc((64 - (bytes.length % 64)) % 64, ' ')])
}

/** Seals lines with this key. */
export const lineSealer = (vaultId: string, key: LogKey): SealLine => {
  const keyId = keyIdOf(key.publicKey)
  const own = key.privateKey === null ? null : openKey(key.privateKey)
  return {
    seal: (n, k, prev, content) => {
      const place = { n, k, prev, how: own === null ? 's' : 'o', keyId } as const
      const context = lineContext(vaultId, place)
      const box = own === null ? sealTo(key.publicKey, padded(content), context) : { ephemeral: '', ...sealSecret(own, padded(content), context) }
      return { ...place, nonce: box.nonce, data: box.data, ephemeral: box.ephemeral }
    },
    forget: () => void own?.fill(0),
  }
}

/** Opens lines with the pairs of this vault, the current and older ones. */
export const lineOpener = (vaultId: string, pairs: readonly KeyPair[]): OpenLine => {
  // Made ready once: with the bare bytes each line would cost four times as much.
  const known = new Map(pairs.map((pair) => [keyIdOf(pair.publicKey), { pair, own: createSecretKey(openKey(pair.privateKey)) }]))
  return (line) => {
    const key = known.get(line.keyId)
    if (key === undefined) return 'no-key'
    const context = lineContext(vaultId, line)
    return line.how === 'o' ? openSecret(key.own, line, context) : openWith(key.pair, line, context)
  }
}
