import { refuse, type Result } from '#shared/result/result.ts'
import type { Damage } from '../damage.ts'
import { codeOf, type Disk } from '../disk.ts'
import type { Entry } from '../ringContents.ts'
import { inFolder, previousFile } from '../paths.ts'
import { unseal } from '../seal.ts'
import { setAside } from '../sealedFile.ts'
import { writeDurably } from '../writeDurably.ts'
import { pathOf } from './content.ts'
import { type FoundBackup, listBackups } from './list.ts'
import { inWords } from './readMe.ts'

/** A sound copy of one file in a backup. `savedAt` is when this version was saved, ms since 1970. */
export type GoodCopy = { readonly fileId: string; readonly file: string; readonly backup: FoundBackup; readonly revision: number; readonly savedAt: number; readonly bytes: Uint8Array }
type Live = { readonly disk: Disk; readonly folder: string; readonly vaultId: string; readonly entries: () => ReadonlyMap<string, Entry>; readonly now: () => Date }

/**
 * The newest version of one file that opens with the live keys, over all backups in these folders; keys are found by their id, so a backup of before a
 * renewal counts too. Null when none opens. A folder that is away is passed over.
 */
export const newestGood = async (live: Live, fileId: string, places: readonly string[]): Promise<GoodCopy | null> => {
  const entry = live.entries().get(fileId)
  const at = pathOf(fileId)
  if (entry === undefined || at === null) return null
  const lists = await Promise.all(places.map((place) => listBackups(live.disk, place, live.vaultId)))
  let best: GoodCopy | null = null
  for (const backup of lists.flatMap((list) => (list.ok ? list.value.backups : [])).toSorted((a, b) => b.at.getTime() - a.at.getTime())) {
    const listed = backup.manifest.files.find((f) => f.file === at.file)
    // What the list says can't be newer needs no reading.
    if (listed === undefined || (best !== null && (listed.revision ?? 0) <= best.revision)) continue
    let bytes: Uint8Array
    try {
      bytes = await live.disk.read(inFolder(backup.folder, at.file))
    } catch (error) {
      if (codeOf(error) === '') throw error
      continue
    }
    const opened = unseal({ vaultId: live.vaultId, fileId, kind: at.kind }, entry.keys, bytes)
    if (opened.ok && (best === null || opened.value.revision > best.revision))
      best = { fileId, file: at.file, backup, revision: opened.value.revision, savedAt: opened.value.savedAt, bytes }
  }
  return best
}

/**
 * Whether a copy brings back what the vault has not: no version there that opens, the current or the one before it, is as new. So nothing that
 * somebody wrote after the damage is put aside for something older.
 */
export const isNewer = async (live: Live, copy: GoodCopy): Promise<boolean> => {
  const entry = live.entries().get(copy.fileId)
  const at = pathOf(copy.fileId)
  if (entry === undefined || at === null) return false
  for (const file of [at.file, previousFile(at.file)]) {
    let bytes: Uint8Array
    try {
      bytes = await live.disk.read(inFolder(live.folder, file))
    } catch (error) {
      if (codeOf(error) === '') throw error
      continue
    }
    const opened = unseal({ vaultId: live.vaultId, fileId: copy.fileId, kind: at.kind }, entry.keys, bytes)
    if (opened.ok && opened.value.revision >= copy.revision) return false
  }
  return true
}

/** Puts one file back from a backup: the damaged one is set aside, never deleted, and the good one is durable once this is ok. The record must then be opened again. */
export const putBack = async (live: Live, copy: GoodCopy): Promise<Result<void>> => {
  const entry = live.entries().get(copy.fileId)
  const at = pathOf(copy.fileId)
  if (entry === undefined || at === null || !unseal({ vaultId: live.vaultId, fileId: copy.fileId, kind: at.kind }, entry.keys, copy.bytes).ok)
    return refuse('backup-bad', 'Deze kopie van het bestand gaat niet open. Er is niets veranderd. Gebruik een andere reservekopie.')
  if (!(await isNewer(live, copy))) return refuse('backup-older', 'In de kluis staat al een versie die even nieuw is of nieuwer. Er is niets veranderd.')
  const aside = await setAside(live, at.file)
  return aside.ok ? writeDurably(live.disk, inFolder(live.folder, at.file), copy.bytes) : aside
}

/** What to say of damage for which a backup has, or has not, a good copy. */
export const offer = (damage: Damage, copy: GoodCopy | null): string => {
  const said = damage.sentence.replace(/ Zet (?:het|haar) terug uit een reservekopie\.$/, '')
  if (copy === null) return `${said} In de reservekopieën die Baken nu kan bereiken, staat er geen goede kopie van. Sluit een andere schijf met reservekopieën aan en kijk opnieuw.`
  return `${said} De nieuwste goede kopie van dit bestand is bewaard op ${inWords(new Date(copy.savedAt))} en staat in de reservekopie van ${inWords(copy.backup.at)}. Je kunt alleen dit bestand terugzetten; wat daarna is veranderd, ontbreekt dan.`
}
