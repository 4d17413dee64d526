import path from 'node:path'
import { type Disk, codeOf } from '../disk.ts'
import { ok, refuse, type Result } from '#shared/result/result.ts'
import { inFolder } from '../paths.ts'
import { decodeManifest, type Manifest, type StoredManifest } from './manifest.ts'
import { manifestName } from './names.ts'
import { mapLimited } from '../queue.ts'
import { placeProblem } from './placeProblem.ts'

/** A backup that was found, as far as it can be told without a password. */
export type FoundBackup = { readonly folder: string; readonly name: string; readonly at: Date; readonly manifest: Manifest; readonly stored: StoredManifest }
/** A folder that is a backup but can't be used, and why, in Dutch. */
export type UnusableBackup = { readonly folder: string; readonly name: string; readonly sentence: string }
/** What stands in a folder of backups, the newest first. */
export type BackupList = { readonly backups: readonly FoundBackup[]; readonly unusable: readonly UnusableBackup[] }

type One = { readonly kind: 'good'; readonly found: FoundBackup } | { readonly kind: 'unusable'; readonly found: UnusableBackup } | null

const look = async (disk: Disk, folder: string): Promise<One> => {
  const name = path.basename(folder)
  let bytes: Uint8Array
  try {
    bytes = await disk.read(inFolder(folder, manifestName))
  } catch (error) {
    const code = codeOf(error)
    if (code === 'ENOENT' || code === 'ENOTDIR') return null
    if (code === '') throw error
    return { kind: 'unusable', found: { folder, name, sentence: `De reservekopie ‘${name}’ kan niet worden gelezen van de schijf (${code}).` } }
  }
  const read = decodeManifest(bytes)
  if (read.kind === 'sound') return { kind: 'good', found: { folder, name, at: new Date(read.stored.manifest.madeAt), manifest: read.stored.manifest, stored: read.stored } }
  const why = read.kind === 'newer' ? 'is gemaakt met een nieuwere versie van Baken. Werk Baken bij.' : 'heeft een beschadigde lijst. Gebruik een andere kopie; gooi deze niet weg.'
  return { kind: 'unusable', found: { folder, name, sentence: `De reservekopie ‘${name}’ ${why}` } }
}

/**
 * The backups in a folder: of a place, or the one backup when the folder itself is one. Changes nothing. `vaultId` leaves those of other vaults out.
 * Refuses with 'backup-away' when the folder is not there.
 */
export const listBackups = async (disk: Disk, folder: string, vaultId?: string): Promise<Result<BackupList>> => {
  try {
    const names = (await disk.entries(folder)).filter((e) => e.folder && !e.name.startsWith('bezig-')).map((e) => inFolder(folder, e.name))
    const self = await look(disk, folder)
    const found = self === null ? await mapLimited(names, 8, (one) => look(disk, one)) : [self]
    const backups = found
      .flatMap((f) => (f?.kind === 'good' ? [f.found] : []))
      .filter((b) => vaultId === undefined || b.manifest.vaultId === vaultId)
      .toSorted((a, b) => b.at.getTime() - a.at.getTime() || (a.name < b.name ? 1 : -1))
    return ok({ backups, unusable: found.flatMap((f) => (f?.kind === 'unusable' ? [f.found] : [])) })
  } catch (error) {
    return placeProblem(error, folder)
  }
}

/** The one backup in a folder. */
export const backupIn = async (disk: Disk, folder: string): Promise<Result<FoundBackup>> => {
  try {
    const one = await look(disk, folder)
    if (one?.kind === 'good') return ok(one.found)
    return refuse('no-backup', one === null ? 'In deze map staat geen reservekopie van Baken. Wijs de map aan waarin het bestand ‘reservekopie.json’ staat.' : one.found.sentence)
  } catch (error) {
    return placeProblem(error, folder)
  }
}
