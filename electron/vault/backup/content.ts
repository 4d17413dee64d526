import type { Disk } from '../disk.ts'
import type { Entry } from '../ringContents.ts'
import { blobFile, dossierFile, inFolder, names, previousFile } from '../paths.ts'
import type { FileKind } from '../seal.ts'
import { ownFiles } from './names.ts'

/**
 * Whether a file of a vault goes into a backup. All do, also of kinds that this code does not know, but for what is of this moment and this
 * computer only (the lock, counted tries, half-written files) and what was set aside.
 */
export const belongs = (file: string): boolean =>
  // Names that only some systems allow are none of ours, and a restore elsewhere could not make them.
  !/[\\:\0]/.test(file) &&
  !file.endsWith('.tmp') &&
  !file.startsWith(names.lock) &&
  file !== names.attempts &&
  file !== names.restored &&
  file !== names.unfinished &&
  !file.startsWith('apart/') &&
  !ownFiles.has(file)

/** Every file below a folder as a path with '/', sorted. */
export const filesBelow = async (disk: Disk, folder: string): Promise<readonly string[]> => {
  const walk = async (inside: string): Promise<readonly string[]> => {
    const entries = await disk.entries(inFolder(folder, inside === '' ? '.' : inside))
    const found = await Promise.all(
      entries.map(async (entry) => {
        const file = inside === '' ? entry.name : `${inside}/${entry.name}`
        return entry.folder ? walk(file) : [file]
      }),
    )
    return found.flat()
  }
  return (await walk('')).toSorted()
}

/** The folders that hold these files, outer ones first; '.' for the top. */
export const foldersOf = (files: Iterable<string>): readonly string[] => {
  const folders = new Set(['.'])
  for (const file of files) {
    const parts = file.split('/').slice(0, -1)
    for (let n = 1; n <= parts.length; n += 1) folders.add(parts.slice(0, n).join('/'))
  }
  return [...folders].toSorted()
}

/** A file that a keyring has keys for: as what it is sealed, and whose it is. */
export type KnownFile = { readonly fileId: string; readonly kind: FileKind; readonly entry: Entry }

/** The path inside the vault of a file with keys; null for kinds that stand somewhere else. */
export const pathOf = (fileId: string): { readonly file: string; readonly kind: FileKind } | null => {
  if (fileId === 'house') return { file: names.house, kind: 'house' }
  if (fileId.startsWith('dossier/')) return { file: dossierFile(fileId.slice('dossier/'.length)), kind: 'dossier' }
  if (fileId.startsWith('blob/')) return { file: blobFile(fileId.slice('blob/'.length)), kind: 'blob' }
  return null
}

/** All files that there are keys for, by path: the current and the previous version of each. */
export const knownFiles = (entries: ReadonlyMap<string, Entry>): ReadonlyMap<string, KnownFile> => {
  const known = new Map<string, KnownFile>()
  for (const [fileId, entry] of entries) {
    const at = pathOf(fileId)
    if (at === null) continue
    for (const file of [at.file, previousFile(at.file)]) known.set(file, { fileId, kind: at.kind, entry })
  }
  return known
}

/** When a sealed file was saved and which save it was, from its clear bytes; nulls for a file that is no sealed one. Not to be trusted before it was opened. */
export const clearStamp = (bytes: Uint8Array): { readonly revision: number | null; readonly savedAt: number | null } => {
  if (bytes.length < 44 || Buffer.from(bytes.subarray(0, 4)).toString('latin1') !== 'BAKN') return { revision: null, savedAt: null }
  const view = new DataView(bytes.buffer, bytes.byteOffset)
  // A damaged file may say anything; the list of a backup takes only what is a number of ours.
  const at = (offset: number): number | null => {
    const value = Number(view.getBigUint64(offset))
    return Number.isSafeInteger(value) ? value : null
  }
  return { revision: at(16), savedAt: at(24) }
}
