import { decodeHeader, macHolds } from '../header.ts'
import { type Entry, keyringWithout, readKeyring } from '../keyring.ts'
import { names } from '../paths.ts'

/** The keys that somebody holds: of the vault, and with them of all files that its keyrings name. */
export type HeldKeys = { readonly vaultId: string; readonly generation: number; readonly vaultKey: Uint8Array }

type Ring = {
  readonly files: readonly string[]
  /** The entries in the bytes of this keyring; null when they do not open with the keys held, 'closed' when the key is not held at all. */
  readonly read: (held: HeldKeys, bytes: Uint8Array) => ReadonlyMap<string, Entry> | null | 'closed'
  readonly without: (held: HeldKeys, bytes: Uint8Array, fileIds: readonly string[]) => Buffer | null
}

/** The keyrings of a vault, each in its copies; one sound copy is enough. */
export const rings: readonly Ring[] = [
  {
    files: [names.keyring, names.keyringCopy],
    read: (held, bytes) => readKeyring(held, held.vaultKey, bytes),
    without: (held, bytes, fileIds) => keyringWithout(held, held.vaultKey, bytes, fileIds),
  },
]

/** Whether the bytes of a header are whole and made by somebody who held the vault key. */
export const headerHolds = (held: HeldKeys, bytes: Uint8Array): boolean => {
  const read = decodeHeader(bytes)
  return read.kind === 'sound' && read.stored.header.vaultId === held.vaultId && macHolds(read.stored, held.vaultKey)
}
