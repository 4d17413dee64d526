import { ok, type Result } from '#shared/result/result.ts'
import type { Ring } from './ring.ts'
import type { Entry } from './ringContents.ts'

/** The keys of all files that may be opened here, from both rings as one; and a few other secrets, of the house. */
export type Keyring = {
  /** Whether the keys of dossiers are here at all. */
  readonly care: () => boolean
  readonly entries: () => ReadonlyMap<string, Entry>
  /** Names the blobs of an owner ('' is the house). */
  readonly nameKey: (owner: string) => Uint8Array
  /** The entry of a file, or a fresh one that stays the same until it is added: a save that is tried again uses the same key. */
  readonly entryFor: (fileId: string, owner?: string) => Entry
  /** Makes entries durable; once this is ok the files count as existing. */
  readonly add: (fileIds: readonly string[]) => Promise<Result<void>>
  /** Forgets entries of dossiers for good: once this is ok nothing opens those files any more. Done again it makes sure. */
  readonly dropOfCare: (fileIds: readonly string[]) => Promise<Result<void>>
  /** A small secret that is no file's key, by name; null when none was kept. What it means is not the vault's to know. */
  readonly secret: (name: string) => Uint8Array | null
  /** Keeps a small secret in place of an older one of that name; durable once this is ok. */
  readonly keepSecret: (name: string, bytes: Uint8Array) => Promise<Result<void>>
  readonly forget: () => void
}
/** Both rings of an open vault; `care` is null for who does not hold the care key. */
export type Rings = { readonly house: Ring; care: Ring | null }

/** Whether a file is about a resident: its key stands in the ring of care. All but the dossier itself say so by their owner. */
export const isOfCare = (fileId: string, owner: string): boolean => owner !== '' || fileId.startsWith('dossier/')

/** Both rings as one. */
export const joinRings = (rings: Rings): Keyring => {
  const careRing = (): Ring => {
    if (rings.care === null) throw new Error('a file of a dossier, without the care key')
    return rings.care
  }
  const ringOf = (fileId: string, owner: string): Ring => (isOfCare(fileId, owner) || rings.care?.knows(fileId) === true ? careRing() : rings.house)
  let joined: { readonly house: unknown; readonly care: unknown; readonly entries: ReadonlyMap<string, Entry> } | null = null
  return {
    care: () => rings.care !== null,
    entries: () => {
      const [house, care] = [rings.house.contents().entries, rings.care?.contents().entries]
      // Made anew only when a key was added: a save asks for it, and a save must not depend on how many files there are.
      if (joined === null || joined.house !== house || joined.care !== care) {
        // The ring of a house that was never opened with care since format 1 still holds everything; what is of care stays out of reach.
        const mine = [...house].filter(([id, entry]) => !isOfCare(id, entry.owner))
        joined = { house, care, entries: new Map([...mine, ...(care ?? [])]) }
      }
      return joined.entries
    },
    nameKey: (owner) => (owner === '' ? rings.house : careRing()).contents().nameKey,
    entryFor: (fileId, owner = '') => ringOf(fileId, owner).entryFor(fileId, owner),
    add: async (fileIds) => {
      const byRing = Map.groupBy(fileIds, (id) => ringOf(id, ''))
      for (const [ring, ids] of byRing) {
        const added = await ring.add(ids)
        if (!added.ok) return added
      }
      return ok(undefined)
    },
    dropOfCare: (fileIds) => careRing().drop(fileIds),
    secret: (name) => rings.house.contents().secrets.get(name) ?? null,
    keepSecret: (name, bytes) => rings.house.keepSecret(name, bytes),
    forget: () => {
      rings.house.forget()
      rings.care?.forget()
    },
  }
}
