import { dossierFile, previousFile } from '../paths.ts'
import type { Entry } from '../ringContents.ts'
import { pathOf } from './content.ts'

/** A dossier that was destroyed for good: its id, and the files in the vault that belonged to it (attachments, history), as far as they were known. `at` lacks where only a newer backup told of it. */
export type Tombstone = { readonly id: string; readonly files: readonly string[]; readonly at?: string }

// Where files stand that are named after their dossier.
const homes = ['dossiers', 'history'] as const

/** Whether a file belongs to a destroyed dossier. Attachments are known by the keyring's owner or by the tombstone itself. */
export const isDestroyed = (tombstones: readonly Tombstone[], entries: ReadonlyMap<string, Entry>): ((file: string) => boolean) => {
  const ids = new Set(tombstones.map((t) => t.id))
  const files = new Set(tombstones.flatMap((t) => t.files))
  for (const fileId of destroyedIds(tombstones, entries)) {
    const at = pathOf(fileId)
    if (at !== null) files.add(at.file)
  }
  const names = [...ids].map((id) => dossierFile(id).replace(/^dossiers\//, '').replace(/sealed$/, ''))
  const starts = homes.flatMap((home) => names.map((name) => `${home}/${name}`))
  return (file) => {
    const current = file.startsWith(previousFile('')) ? file.slice(previousFile('').length) : file
    return files.has(current) || starts.some((start) => current.startsWith(start))
  }
}

/** The ids in a keyring of all that belongs to destroyed dossiers. */
export const destroyedIds = (tombstones: readonly Tombstone[], entries: ReadonlyMap<string, Entry>): readonly string[] => {
  const ids = new Set(tombstones.map((t) => t.id))
  return [...entries].flatMap(([fileId, { owner }]) => {
    const [, id = ''] = fileId.split('/')
    return (!fileId.startsWith('blob/') && ids.has(id)) || ids.has(owner) ? [fileId] : []
  })
}
