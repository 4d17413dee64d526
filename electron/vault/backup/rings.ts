import { decodeHeader, macHolds } from '../header.ts'
import { readRingBytes, type RingName, ringFiles, ringWithout } from '../ring.ts'
import type { Entry } from '../ringContents.ts'

/** The keys that somebody holds: of the vault, and of care when their roles ask for it; with them all files that the keyrings name. */
export type HeldKeys = {
  readonly vaultId: string
  readonly generation: number
  readonly careGeneration: number
  readonly vaultKey: Uint8Array
  readonly careKey: Uint8Array | null
}

type Ring = {
  readonly files: readonly string[]
  /** A renewed ring that waits for its header: when the header never came, nothing opens it and nothing needs it. */
  readonly next: string
  /** The entries in the bytes of this keyring; null when they do not open with the keys held, 'closed' when the key is not held at all. */
  readonly read: (held: HeldKeys, bytes: Uint8Array) => ReadonlyMap<string, Entry> | null | 'closed'
  readonly without: (held: HeldKeys, bytes: Uint8Array, fileIds: readonly string[]) => Buffer | null
}

const ringNamed = (name: RingName, key: (held: HeldKeys) => Uint8Array | null, generation: (held: HeldKeys) => number): Ring => {
  const { copies, next } = ringFiles[name]
  const about = (held: HeldKeys) => ({ ring: name, vaultId: held.vaultId, generation: generation(held) })
  return {
    files: [...copies, next],
    next,
    read: (held, bytes) => {
      const k = key(held)
      return k === null ? 'closed' : (readRingBytes(about(held), k, bytes)?.entries ?? null)
    },
    without: (held, bytes, fileIds) => {
      const k = key(held)
      return k === null ? null : ringWithout(about(held), k, bytes, fileIds)
    },
  }
}

/** The keyrings of a vault, each in its copies; one sound copy is enough. */
export const rings: readonly Ring[] = [
  ringNamed('keyring', (held) => held.vaultKey, (held) => held.generation),
  ringNamed('care', (held) => held.careKey, (held) => held.careGeneration),
]

/** Whether the bytes of a header are whole and made by somebody who held the vault key. */
export const headerHolds = (held: HeldKeys, bytes: Uint8Array): boolean => {
  const read = decodeHeader(bytes)
  return read.kind === 'sound' && read.stored.header.vaultId === held.vaultId && macHolds(read.stored, held.vaultKey)
}
