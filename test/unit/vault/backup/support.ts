import type { Disk } from '../../../../electron/vault/disk.ts'
import { makeBackup, type BackupSource, type MadeBackup } from '../../../../electron/vault/backup/make.ts'
import type { RestoreBase } from '../../../../electron/vault/backup/restore.ts'
import type { HeldKeys } from '../../../../electron/vault/backup/rings.ts'
import { findHeaders } from '../../../../electron/vault/headerFiles.ts'
import { nodeDisk } from '../../../../electron/vault/disk.ts'
import { openSlot } from '../../../../electron/vault/slots.ts'
import { watchedDisk } from '../../../../electron/vault/watchedDisk.ts'
import { cheapKdf, password, value } from '../support.ts'

/** The keys of a vault, found with the password as the program does. */
export const keysOf = async (folder: string, disk: Disk = nodeDisk, secret = password): Promise<HeldKeys> => {
  const header = value(await findHeaders(disk, folder)).sound[0]?.stored.header
  const slot = header?.slots.find((s) => s.kind === 'user')
  if (header === undefined || slot === undefined) throw new Error('no header')
  const { vault, care } = value(await openSlot(cheapKdf, header, slot, secret))
  return { vaultId: header.vaultId, generation: header.generation, careGeneration: header.careGeneration, vaultKey: vault, careKey: care }
}

/** What a backup of this vault is made with. */
export const sourceOf = async (folder: string, more: Partial<BackupSource> & { readonly raw?: Disk } = {}): Promise<BackupSource> => {
  const { raw = nodeDisk, ...rest } = more
  return { disk: watchedDisk(raw), folder, held: rest.held ?? (await keysOf(folder, raw)), houseName: 'Huis Żółw', format: 2, program: '1.2.3', now: () => new Date(), destroyed: [], ...rest }
}

/** Makes one backup of a closed vault. */
export const backUp = async (folder: string, place: string, more: Parameters<typeof sourceOf>[1] = {}): Promise<MadeBackup> =>
  value(await makeBackup(await sourceOf(folder, more), { folder: place, own: true }))

/** With what a vault is put back in tests. */
export const restoring = (vault: string, more: Partial<RestoreBase> = {}): RestoreBase => ({ disk: nodeDisk, kdf: cheapKdf, vault, now: () => new Date(), tombstones: [], ...more })
