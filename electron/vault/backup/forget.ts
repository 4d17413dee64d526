import { randomBytes } from 'node:crypto'
import path from 'node:path'
import type { Result } from '#shared/result/result.ts'
import type { Disk } from '../disk.ts'
import type { Kdf } from '../kdf.ts'
import { inFolder } from '../paths.ts'
import { asResult, Refused } from '../refused.ts'
import type { Entry } from '../ringContents.ts'
import { removeIfThere, writeDurably, writeWhole } from '../writeDurably.ts'
import { filesBelow } from './content.ts'
import { headerFiles, headerWith } from './bury.ts'
import { ofPlace, ofVault } from './copy.ts'
import { destroyedIds, isDestroyed, type Tombstone } from './destroyed.ts'
import { type FoundBackup, listBackups } from './list.ts'
import { encodeManifest } from './manifest.ts'
import { removeTree, renameFolder } from './many.ts'
import { freeName, manifestName, passingName, readMeName } from './names.ts'
import { openBackup } from './openBackup.ts'
import { readMe } from './readMe.ts'
import { type HeldKeys, rings } from './rings.ts'
import { verify } from './verify.ts'
import { copyWithout } from './without.ts'

/** What came of it in one backup: files and keys gone, or only the files because its keys are of before a renewal. */
export type Forgotten = { readonly name: string; readonly keys: 'gone' | 'kept' }

const takeAway = async (disk: Disk, place: string, vaultId: string, folder: string): Promise<void> => {
  const passing = inFolder(place, passingName(vaultId, randomBytes(4).toString('hex')))
  await renameFolder(disk, folder, passing, [place])
  await removeTree(disk, passing)
}

// A whole new backup beside the old one, which goes only when the new one is there: at no moment is there none.
const rebuilt = async (disk: Disk, kdf: Kdf, place: string, backup: FoundBackup, tombstones: readonly Tombstone[], held: HeldKeys): Promise<boolean> => {
  const opened = await openBackup(disk, kdf, backup.folder, { kind: 'keys', held }, (checked) => isDestroyed(tombstones, checked.entries))
  if (!opened.ok) return false
  const temp = inFolder(place, passingName(held.vaultId, randomBytes(4).toString('hex')))
  const at = <T>(work: () => Promise<T>): Promise<T> => ofPlace(place, work)
  const copied = await copyWithout(disk, opened.value, tombstones, temp, at)
  const checked = await at(() => verify(disk, temp, copied.files, held))
  if (checked.changed.length > 0) throw new Refused({ code: 'backup-bad', text: `Een reservekopie in ${place} kon niet goed worden herschreven. Laat die schijf nakijken.` })
  const destroyed = [...new Set([...backup.manifest.destroyed, ...tombstones.map((t) => t.id)])]
  const manifest = { ...backup.manifest, files: copied.files, opened: checked.opened, damaged: checked.damaged, destroyed }
  await at(async () => {
    await writeWhole(disk, inFolder(temp, readMeName), Buffer.from(readMe(manifest)))
    await writeWhole(disk, inFolder(temp, manifestName), encodeManifest(manifest, held))
    await disk.syncFolder(temp)
    const taken = (await disk.entries(place)).map((e) => e.name)
    await renameFolder(disk, temp, inFolder(place, freeName(backup.name, taken)), [place])
    await takeAway(disk, place, held.vaultId, backup.folder)
  })
  return !copied.keysLeft
}

/**
 * Takes destroyed dossiers out of every backup of this vault in a place: their files, and their keys where the keys at hand open the keyring. The tombstones must be kept in
 * the vault before: a backup of before a renewal keeps its list, and a restore of it needs them to know why a file lacks. Done again it finishes what was broken off.
 */
export const forgetInBackups = async (disk: Disk, kdf: Kdf, place: string, tombstones: readonly Tombstone[], held: HeldKeys): Promise<Result<readonly Forgotten[]>> => {
  const list = await listBackups(disk, place, held.vaultId)
  if (!list.ok) return list
  return asResult(async () => {
    const done: Forgotten[] = []
    for (const backup of list.value.backups) {
      const files = new Set(backup.manifest.files.map((f) => f.file))
      // What only the keyring knows to be theirs (attachments) is found when it is opened; a list that names them already needs no second look.
      if (tombstones.every((t) => backup.manifest.destroyed.includes(t.id)) && ![...files].some(isDestroyed(tombstones, new Map()))) continue
      const inPlace = path.dirname(path.resolve(backup.folder)) === path.resolve(place)
      const keys = inPlace && (await rebuilt(disk, kdf, place, backup, tombstones, held)) ? 'gone' : 'kept'
      if (keys === 'kept')
        await ofPlace(place, async () => {
          for (const file of files) if (isDestroyed(tombstones, new Map())(file)) await removeIfThere(disk, inFolder(backup.folder, file))
        })
      done.push({ name: backup.name, keys })
    }
    return done
  })
}

/** 'apart/<moment> dossiers abc.sealed' was 'dossiers/abc.sealed'. */
export const asideOf = (file: string): string => file.replace(/^apart\/\S+ /, '').replaceAll(' ', '/')

/** Takes destroyed dossiers out of a vault that a restore put aside: files, and keys where the keys at hand open its keyring. Nobody may have it open. */
export const forgetAside = async (disk: Disk, folder: string, tombstones: readonly Tombstone[], held: HeldKeys): Promise<Result<Forgotten>> =>
  asResult(() =>
    ofVault(async () => {
      const files = await filesBelow(disk, folder)
      const entries = new Map<string, Entry>()
      const fresh: [file: string, bytes: Buffer][] = []
      for (const ring of rings)
        for (const file of ring.files.filter((one) => files.includes(one))) {
          const bytes = await disk.read(inFolder(folder, file))
          const found = ring.read(held, bytes)
          if (found === null || found === 'closed') continue
          for (const [fileId, entry] of found) entries.set(fileId, entry)
          const without = ring.without(held, bytes, destroyedIds(tombstones, found))
          if (without !== null) fresh.push([file, without])
        }
      const keys = fresh.length > 0 ? ('gone' as const) : ('kept' as const)
      // Should it come back in use, it obeys them as well.
      const header = await headerWith(disk, folder, held, tombstones, new Date())
      if (header !== null) for (const file of headerFiles) fresh.push([file, header])
      for (const [file, bytes] of fresh) {
        const written = await writeDurably(disk, inFolder(folder, file), bytes)
        if (!written.ok) throw new Refused(written.problem)
      }
      const gone = isDestroyed(tombstones, entries)
      // What was set aside in it may be a version of the dossier too: its name says of which file it was.
      for (const file of files) if (gone(file) || (file.startsWith('apart/') && gone(asideOf(file)))) await removeIfThere(disk, inFolder(folder, file))
      return { name: path.basename(folder), keys }
    }),
  )
