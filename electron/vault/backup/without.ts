import type { Disk } from '../disk.ts'
import { inFolder } from '../paths.ts'
import { Refused } from '../refused.ts'
import { foldersOf } from './content.ts'
import { described, ofPlace, put, readAsListed } from './copy.ts'
import { destroyedIds, isDestroyed, type Tombstone } from './destroyed.ts'
import { eachLimited } from './many.ts'
import type { CopiedFile } from './manifest.ts'
import type { OpenedBackup } from './openBackup.ts'
import { rings } from './rings.ts'

/** A copy of a backup: its files, how many were left out, and whether keys of destroyed dossiers stay in a keyring that could not be opened. */
export type CopiedWithout = { readonly files: readonly CopiedFile[]; readonly leftOut: number; readonly keysLeft: boolean }

/**
 * Copies an opened backup into a new folder without the files and keys of destroyed dossiers, all of it synced. `at` turns a failure there into a refusal.
 * Rejects with `Refused` when a file changed since it was opened.
 */
export const copyWithout = async (
  disk: Disk,
  o: OpenedBackup,
  tombstones: readonly Tombstone[],
  target: string,
  at: <T>(work: () => Promise<T>) => Promise<T>,
  more: readonly string[] = [],
): Promise<CopiedWithout> => {
  const gone = isDestroyed(tombstones, o.checked.entries)
  const ids = destroyedIds(tombstones, o.checked.entries)
  const listed = o.backup.manifest.files.filter((f) => !gone(f.file))
  const folders = [...new Set([...foldersOf(listed.map((f) => f.file)), ...more])].toSorted()
  const written: CopiedFile[] = []
  await at(async () => {
    for (const folder of folders) await disk.makeFolder(inFolder(target, folder))
  })
  await eachLimited(listed, 8, async (one) => {
    const bytes = await ofPlace(o.backup.folder, () => readAsListed(disk, o.backup.folder, one))
    if (bytes === null)
      throw new Refused({ code: 'backup-bad', text: 'De reservekopie veranderde terwijl zij werd gelezen. Er is niets veranderd aan de kluis. Probeer het opnieuw of gebruik een andere kopie.' })
    const ring = ids.length === 0 ? undefined : rings.find((r) => r.files.includes(one.file))
    const kept = ring?.without(o.held, bytes, ids) ?? bytes
    await at(() => put(disk, target, one.file, kept, false))
    written.push(described(one.file, kept))
  })
  await at(async () => {
    for (const folder of folders.toReversed()) await disk.syncFolder(inFolder(target, folder))
  })
  const shut = rings.some((ring) => ring.files.some((file) => o.checked.closed.includes(file)))
  return { files: written.toSorted((a, b) => (a.file < b.file ? -1 : 1)), leftOut: o.backup.manifest.files.length - listed.length, keysLeft: tombstones.length > 0 && shut }
}
