import { randomBytes } from 'node:crypto'
import path from 'node:path'
import { ok, refuse, type Result } from '#shared/result/result.ts'
import { inFolder } from '../paths.ts'
import { asResult, Refused } from '../refused.ts'
import type { WatchedDisk } from '../watchedDisk.ts'
import { writeWhole } from '../writeDurably.ts'
import { copyMoment, ofPlace } from './copy.ts'
import { decodeManifest, encodeManifest, type Manifest } from './manifest.ts'
import { removeTree, renameFolder } from './many.ts'
import { backupName, freeName, manifestName, passingName, passingStart, readMeName } from './names.ts'
import { readMe } from './readMe.ts'
import type { HeldKeys } from './rings.ts'
import { opensAtAll, verify } from './verify.ts'

/** The points of making a backup at which the power may go; tests stop there. */
export const makeSteps = ['begun', 'copied', 'verified', 'listed', 'committed', 'rotated'] as const
/** Of what a backup is made, and with what. */
export type BackupSource = {
  /** The disk that the vault's own saves go through. */
  readonly disk: WatchedDisk
  readonly folder: string
  readonly held: HeldKeys
  readonly houseName: string
  /** Format of the vault. */
  readonly format: number
  readonly program: string
  readonly now: () => Date
  /** Dossiers that were destroyed: named in the list, so that a restore of an older backup leaves them out too. */
  readonly destroyed: readonly string[]
  readonly reached?: (step: (typeof makeSteps)[number]) => void | Promise<void>
}
/** A folder for backups. `own` is the vault's own one, which is made when it is not there; another must be there: a stick that is out is no empty folder. */
export type BackupPlace = { readonly folder: string; readonly own: boolean }
/** A backup that was made, read back and opened. */
export type MadeBackup = { readonly folder: string; readonly manifest: Manifest; /** Files that were compared but not opened: no key at hand. */ readonly closed: number }

const inside = (folder: string, place: string): boolean => {
  const below = path.relative(folder, place)
  return below === '' || (!below.startsWith('..') && !path.isAbsolute(below))
}

const cleaned = async (s: BackupSource, place: string): Promise<readonly string[]> => {
  const entries = await s.disk.entries(place)
  // What a backup left that was broken off; that it can't be taken away now must not hold up a new one. Only of this vault: another house may keep its backups here too, and be making one.
  for (const { name } of entries.filter((e) => e.folder && e.name.startsWith(passingStart(s.held.vaultId)))) await removeTree(s.disk, inFolder(place, name)).catch(() => undefined)
  return entries.map((e) => e.name)
}

/**
 * Makes one backup: copies all files of one moment under a passing name, reads them back from the disk and opens them, writes the sealed list
 * and the note, and gives the folder its name: that rename is the commit point. Whatever goes wrong before, no backup seems to be there, and
 * the vault and earlier backups are untouched. Refuses in Dutch with 'backup-away', '-full', '-read-only', '-busy', '-bad', '-failed' or what the vault's disk says.
 */
export const makeBackup = async (s: BackupSource, place: BackupPlace): Promise<Result<MadeBackup>> => {
  if (inside(s.folder, place.folder)) return refuse('backup-inside', 'Kies een plek buiten de map van de kluis: wat daar gebeurt, mag de kopie niet raken.')
  const temp = inFolder(place.folder, passingName(s.held.vaultId, randomBytes(4).toString('hex')))
  const work = await asResult(async () => {
    const taken = await ofPlace(place.folder, async () => {
      if (place.own) {
        await s.disk.makeFolder(place.folder)
        await s.disk.syncFolder(path.dirname(place.folder))
      }
      const names = await cleaned(s, place.folder)
      await s.disk.makeFolder(temp)
      return names
    })
    await s.reached?.('begun')
    const copied = await copyMoment(s.disk, s.folder, temp, place.folder)
    if (!copied.ok) throw new Refused(copied.problem)
    const madeAt = s.now()
    await s.reached?.('copied')
    const checked = await ofPlace(place.folder, () => verify(s.disk, temp, copied.value, s.held))
    if (checked.changed.length > 0)
      throw new Refused(refuse('backup-bad', `De reservekopie in ${place.folder} is teruggelezen en klopt niet. Zij is weggegooid. Laat de schijf nakijken of kies een andere plek; de kluis zelf is in orde.`).problem)
    if (!opensAtAll(copied.value, checked))
      throw new Refused(refuse('backup-bad', 'De reservekopie gaat niet open: de kop of de sleutelbos van de kluis zelf is beschadigd. Sluit Baken en open het opnieuw, en kijk wat het meldt.').problem)
    await s.reached?.('verified')
    const manifest: Manifest = {
      vaultId: s.held.vaultId, generation: s.held.generation, careGeneration: s.held.careGeneration, vaultFormat: s.format, houseName: s.houseName, madeAt: madeAt.toISOString(), program: s.program,
      files: copied.value, opened: checked.opened, damaged: checked.damaged, destroyed: s.destroyed,
    }
    const bytes = encodeManifest(manifest, s.held)
    const folder = inFolder(place.folder, freeName(backupName(s.houseName, madeAt), taken))
    await ofPlace(place.folder, async () => {
      await writeWhole(s.disk, inFolder(temp, readMeName), Buffer.from(readMe(manifest)))
      await writeWhole(s.disk, inFolder(temp, manifestName), bytes)
      await s.disk.syncFolder(temp)
      const read = await s.disk.read(inFolder(temp, manifestName))
      if (!bytes.equals(read) || decodeManifest(read).kind !== 'sound')
        throw new Refused(refuse('backup-bad', `De reservekopie in ${place.folder} is teruggelezen en klopt niet. Laat de schijf nakijken of kies een andere plek.`).problem)
    })
    await s.reached?.('listed')
    await ofPlace(place.folder, () => renameFolder(s.disk, temp, folder, [place.folder]))
    await s.reached?.('committed')
    return { folder, manifest, closed: checked.closed.length }
  })
  if (!work.ok) await removeTree(s.disk, temp).catch(() => undefined)
  return work.ok ? ok(work.value) : work
}
