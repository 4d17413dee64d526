import type { Disk } from '../disk.ts'
import { type Buried, encodeHeader, headerMac, macHolds } from '../header.ts'
import { findHeaders } from '../headerFiles.ts'
import { names } from '../paths.ts'
import { Refused } from '../refused.ts'
import type { Tombstone } from './destroyed.ts'
import type { HeldKeys } from './rings.ts'

/** Both lists as one: what was known stays as it was, what is new stands behind it. */
export const together = (known: readonly Buried[], more: readonly Tombstone[], now: Date): readonly Buried[] => {
  const ids = new Set(known.map((t) => t.id))
  return [...known, ...more.filter((t) => !ids.has(t.id)).map(({ id, files, at }) => ({ id, files, at: at ?? now.toISOString() }))]
}

/**
 * The bytes of the header of a closed vault with these tombstones in it, signed with the keys held; null when it has them all, or when the keys are not its own.
 * Without them a vault that came from an older copy would let a next restore bring back what was destroyed.
 */
export const headerWith = async (disk: Disk, folder: string, held: Pick<HeldKeys, 'vaultKey'>, tombstones: readonly Tombstone[], now: Date): Promise<Buffer | null> => {
  const found = await findHeaders(disk, folder)
  if (!found.ok) throw new Refused(found.problem)
  const mine = found.value.sound.find(({ stored }) => macHolds(stored, held.vaultKey))?.stored.header
  if (mine === undefined) return null
  const destroyed = together(mine.destroyed ?? [], tombstones, now)
  if (destroyed.length === (mine.destroyed ?? []).length) return null
  const header = { ...mine, revision: mine.revision + 1, destroyed }
  return encodeHeader({ header, mac: headerMac(header, held.vaultKey) })
}

/** Where a header stands. */
export const headerFiles = [names.header, names.headerCopy] as const
