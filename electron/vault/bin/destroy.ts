import { ok, type Result } from '#shared/result/result.ts'
import { asideOf } from '../backup/forget.ts'
import { together } from '../backup/bury.ts'
import { destroyedIds, isDestroyed } from '../backup/destroyed.ts'
import { diskProblem } from '../diskProblem.ts'
import type { Buried } from '../header.ts'
import type { HeaderStore } from '../headerFiles.ts'
import { blobFile, inFolder, isOfOlderFormat } from '../paths.ts'
import type { Place } from '../sealedFile.ts'
import { removeIfThere } from '../writeDurably.ts'
import { readBin, sortBin, writeBin } from './binned.ts'

/*
 * Destroying a dossier. The tombstone in the header is the one commit point: once it is durable, the rest follows, now or at the next
 * opening. Then the keys go, from both copies of the ring; from then on nothing opens the files. The files go last.
 */

/** What stands in the header about destroyed dossiers. */
export const stonesOf = (headers: Pick<HeaderStore, 'get'>): readonly Buried[] => headers.get().destroyed ?? []

/** Sets the tombstones: what they name is lost from here on. They name the attachments too, for where only the header can be read. */
export const bury = (place: Place, headers: HeaderStore, ids: readonly string[]): Promise<Result<void>> => {
  const files = (id: string): readonly string[] => [...place.keyring.entries()].flatMap(([fileId, e]) => (e.owner === id && fileId.startsWith('blob/') ? [blobFile(fileId.slice('blob/'.length))] : []))
  const fresh = ids.map((id) => ({ id, files: files(id) }))
  return headers.change(async (h) => ok({ ...h, destroyed: together(h.destroyed ?? [], fresh, place.now()) }))
}

const folders = ['dossiers', 'previous/dossiers', 'history', 'blobs', 'previous', 'apart'] as const

const removeFiles = async (place: Place, gone: (file: string) => boolean): Promise<void> => {
  for (const folder of folders) {
    let removed = false
    for (const name of await place.disk.list(inFolder(place.folder, folder))) {
      const file = `${folder}/${name}`
      // The way back from a migration holds every key of then.
      const keys = folder === 'previous' && isOfOlderFormat(name)
      if (!keys && !gone(folder === 'apart' ? asideOf(file) : file)) continue
      await removeIfThere(place.disk, inFolder(place.folder, file))
      removed = true
    }
    // Gone for good, also after a power cut.
    if (removed) await place.disk.syncFolder(inFolder(place.folder, folder))
  }
}

/** Carries out what tombstones say: drops keys, then removes files. Done again it finishes what was broken off; `sure` writes the ring also when it names nothing of them. */
export const carryOut = async (place: Place, stones: readonly Buried[], sure = false): Promise<Result<void>> => {
  const entries = place.keyring.entries()
  const ids = destroyedIds(stones, entries)
  const gone = isDestroyed(stones, entries)
  if (ids.length > 0 || sure) {
    const dropped = await place.keyring.dropOfCare(ids)
    if (!dropped.ok) return dropped
  }
  try {
    await removeFiles(place, gone)
    return ok(undefined)
  } catch (error) {
    return diskProblem(error)
  }
}

/**
 * At opening: destroys what was in the bin for its days, and finishes what an earlier time began. What can't be done now waits for the next
 * opening; opening itself never fails by it.
 */
export const emptyBin = async (place: Place, headers: HeaderStore): Promise<void> => {
  const all = readBin(place.keyring)
  const known = new Set(stonesOf(headers).map((t) => t.id))
  const { stays, goes } = sortBin(all.filter((b) => !known.has(b.id)), place.now().getTime())
  if (goes.length > 0 && !(await bury(place, headers, goes.map((b) => b.id))).ok) return
  const stones = stonesOf(headers)
  if (stones.length > 0 && !(await carryOut(place, stones)).ok) return
  if (JSON.stringify(stays) !== JSON.stringify(all)) await writeBin(place.keyring, stays)
}
