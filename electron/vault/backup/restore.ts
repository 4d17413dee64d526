import path from 'node:path'
import { ok, refuse, type Result } from '#shared/result/result.ts'
import { type Disk, codeOf } from '../disk.ts'
import { diskProblem } from '../diskProblem.ts'
import { findHeaders } from '../headerFiles.ts'
import type { Kdf } from '../kdf.ts'
import { takeLock } from '../lock.ts'
import { folders, inFolder, names } from '../paths.ts'
import { asResult, Refused } from '../refused.ts'
import { headerFiles, headerWith } from './bury.ts'
import { described, ofVault, put } from './copy.ts'
import { isDestroyed, type Tombstone } from './destroyed.ts'
import { listBackups } from './list.ts'
import { laterLog, putLog } from './liveLog.ts'
import type { CopiedFile } from './manifest.ts'
import { asideName, freeName, isAside, workFolder } from './names.ts'
import { type FoundKeys, keysIn, openBackup, type OpenedBackup, type Way } from './openBackup.ts'
import { leaveNote } from './restoreNote.ts'
import { clearIncoming, type Finished, finishSwap, incomingIn, swap, swapSteps } from './swap.ts'
import { type Checked, opensAtAll, verify } from './verify.ts'
import { copyWithout } from './without.ts'

/** The points of a restore at which the power may go; tests stop there. */
export const restoreSteps = ['building', 'built', 'checked', ...swapSteps] as const
/** Where a vault is put back and with what. `vault` is the folder of the vault, there or not. */
export type RestoreBase = {
  readonly disk: Disk
  readonly kdf: Kdf
  readonly vault: string
  readonly now: () => Date
  /** Dossiers that were destroyed for good, as the vault of now knows them. */
  readonly tombstones: readonly Tombstone[]
  readonly reached?: (step: (typeof restoreSteps)[number]) => void | Promise<void>
}
/** A restore that was done. `aside` is where the vault of before stands, '' when there was none; `keysLeft` says that keys of destroyed dossiers could not be taken out for want of the care key. */
export type Restored = { readonly aside: string; readonly files: number; readonly leftOut: number; readonly keysLeft: boolean }

/** The tombstones that hold for a backup: those given, and those that newer backups beside it name. */
const tombstonesFor = async (b: RestoreBase, folder: string, vaultId: string): Promise<readonly Tombstone[]> => {
  const others = await listBackups(b.disk, path.dirname(folder), vaultId)
  const ids = new Set(others.ok ? others.value.backups.flatMap((one) => one.manifest.destroyed) : [])
  for (const { id } of b.tombstones) ids.delete(id)
  return [...b.tombstones, ...[...ids].map((id) => ({ id, files: [] }))]
}

/** Opens a backup to look at it or restore it; files of destroyed dossiers may lack. Changes nothing. */
export const openToRestore = async (b: RestoreBase, folder: string, way: Way): Promise<Result<OpenedBackup & { readonly tombstones: readonly Tombstone[]; readonly leftOut: (file: string) => boolean }>> => {
  const stones: { list: readonly Tombstone[] } = { list: b.tombstones }
  const rule = (checked: Checked): ((file: string) => boolean) => isDestroyed(stones.list, checked.entries)
  const found = await listBackups(b.disk, folder)
  const vaultId = found.ok ? found.value.backups[0]?.manifest.vaultId : undefined
  if (vaultId !== undefined) stones.list = await tombstonesFor(b, folder, vaultId)
  const opened = await openBackup(b.disk, b.kdf, folder, way, rule)
  return opened.ok ? ok({ ...opened.value, tombstones: stones.list, leftOut: rule(opened.value.checked) }) : opened
}

/** Writes in a vault that is being put back what was destroyed since, so that the next restore obeys it too; answers its files as they are then. */
const buried = async (b: RestoreBase, o: OpenedBackup, tombstones: readonly Tombstone[], files: readonly CopiedFile[]): Promise<readonly CopiedFile[]> => {
  const folder = incomingIn(b.vault)
  const bytes = await ofVault(() => headerWith(b.disk, folder, o.held, tombstones, b.now()))
  if (bytes === null) return files
  const there = headerFiles.filter((name) => files.some((f) => f.file === name))
  await ofVault(async () => {
    for (const name of there) await put(b.disk, folder, name, bytes, true)
    await b.disk.syncFolder(folder)
  })
  return files.map((f) => (there.some((name) => name === f.file) ? described(f.file, bytes) : f))
}

const beside = (disk: Disk, vault: string): Promise<readonly string[]> => ofVault(async () => (await disk.entries(path.dirname(vault))).map((e) => e.name))

/** Runs work on the work folder under its lock, so that two never restore here at once. */
const inWorkFolder = async <T>(disk: Disk, vault: string, work: (finished: Finished) => Promise<Result<T>>): Promise<Result<T>> => {
  try {
    await disk.makeFolder(workFolder(vault))
  } catch (error) {
    return diskProblem(error)
  }
  const lock = await takeLock(disk, workFolder(vault))
  if (!lock.ok) return lock.problem.code === 'in-use' ? refuse('in-use', 'Er wordt hier al een reservekopie teruggezet. Wacht tot dat klaar is.') : lock
  const finished = await finishSwap(disk, vault)
  const result = finished.ok ? await work(finished.value) : finished
  await lock.value.release()
  // What a process left that died while it took this lock: with it the folder would stay for ever.
  const left = await disk.list(workFolder(vault)).catch((): readonly string[] => [])
  for (const name of left) if (name.startsWith(names.lock) && name.endsWith('.tmp')) await disk.remove(inFolder(workFolder(vault), name)).catch(() => undefined)
  // Not empty: a decided swap that could not be finished yet stays for the next start.
  await disk.removeFolder(workFolder(vault)).catch(() => undefined)
  return result
}

/** The same while nobody has the vault open. */
const alone = <T>(disk: Disk, vault: string, work: () => Promise<Result<T>>): Promise<Result<T>> =>
  inWorkFolder(disk, vault, async () => {
    const lock = await takeLock(disk, vault)
    // No vault there: nobody can have it open.
    if (!lock.ok) return lock.problem.code === 'folder-gone' ? work() : lock
    const result = await work()
    await lock.value.release()
    return result
  })

/**
 * Puts a backup in the place of the vault: a new folder beside it, read back and opened, then swapped in; the vault of now is put aside under a name with the moment.
 * The log of now goes along when it is the log of then and went on. The next who opens the vault tells the log of the restore.
 * Until the swap is decided nothing of the vault is touched; broken off after that, the next start finishes it (`finishRestore`).
 * The vault must be closed. Refuses with 'in-use', 'backup-bad', 'wrong-secret', or what a disk says.
 */
export const restoreBackup = async (b: RestoreBase, folder: string, way: Way): Promise<Result<Restored>> => {
  const opened = await openToRestore(b, folder, way)
  if (!opened.ok) return opened
  return alone(b.disk, b.vault, () =>
    asResult(async () => {
      try {
        await b.reached?.('building')
        const copied = await copyWithout(b.disk, opened.value, opened.value.tombstones, incomingIn(b.vault), ofVault, folders)
        const built = { ...copied, files: await buried(b, opened.value, opened.value.tombstones, copied.files) }
        await ofVault(() => b.disk.syncFolder(workFolder(b.vault)))
        const later = await ofVault(() => laterLog(b.disk, b.vault, incomingIn(b.vault), opened.value.held.vaultId))
        await ofVault(() => putLog(b.disk, incomingIn(b.vault), later))
        await b.reached?.('built')
        const files = [...built.files.filter((one) => !later.has(one.file)), ...[...later].map(([file, bytes]) => described(file, bytes))]
        const checked = await ofVault(() => verify(b.disk, incomingIn(b.vault), files, opened.value.held))
        if (checked.changed.length > 0 || !opensAtAll(files, checked))
          throw new Refused({ code: 'restore-bad', text: 'De teruggezette kluis is teruggelezen en klopt niet. Er is niets veranderd aan de kluis van nu. Laat de schijf nakijken en probeer het opnieuw.' })
        await leaveNote(b.disk, incomingIn(b.vault), { type: 'backup.restore', userId: opened.value.user?.id ?? null })
        await b.reached?.('checked')
        const taken = await beside(b.disk, b.vault)
        const had = taken.includes(path.basename(b.vault))
        const aside = freeName(asideName(b.vault, b.now()), taken)
        const swapped = await swap(b.disk, b.vault, { incoming: null, aside }, b.reached)
        if (!swapped.ok) throw new Refused(swapped.problem)
        return { aside: had ? inFolder(path.dirname(b.vault), aside) : '', files: built.files.length, leftOut: built.leftOut, keysLeft: built.keysLeft }
      } catch (error) {
        await clearIncoming(b.disk, b.vault).catch(() => undefined)
        throw error
      }
    }),
  )
}

/** Finishes or undoes a restore that a power cut broke off. Call it at the start, before looking whether there is a vault. Refuses with 'in-use' while one is going on. */
export const finishRestore = async (disk: Disk, vault: string): Promise<Result<Finished>> => {
  try {
    await disk.entries(workFolder(vault))
  } catch (error) {
    return codeOf(error) === 'ENOENT' ? ok('nothing') : diskProblem(error)
  }
  return inWorkFolder(disk, vault, async (finished) => ok(finished))
}

/** The vaults beside this one that restores put aside, the newest last. */
export const asideVaults = async (disk: Disk, vault: string): Promise<Result<readonly string[]>> => {
  try {
    const entries = await disk.entries(path.dirname(vault))
    return ok(entries.filter((e) => e.folder && isAside(vault, e.name)).map((e) => inFolder(path.dirname(vault), e.name)).toSorted())
  } catch (error) {
    return diskProblem(error)
  }
}

/** The keys of a vault that was put aside, by a password or the sheet that held there. Changes nothing. */
export const openAside = async (b: RestoreBase, aside: string, way: Exclude<Way, { kind: 'keys' }>): Promise<Result<FoundKeys>> =>
  isAside(b.vault, path.basename(aside)) ? keysIn(b.disk, b.kdf, aside, way, 'vault') : noAside

const noAside = refuse('no-aside', 'De kluis van voor het terugzetten is er niet meer. Er is niets veranderd.')

/** Undoes a restore: the vault that was put aside comes back, with the log as it went on, and the one of now is put aside in its turn. `userId` is who does it. The vault must be closed. */
export const undoRestore = async (b: Omit<RestoreBase, 'kdf' | 'tombstones'>, aside: string, userId: string | null = null): Promise<Result<Restored>> =>
  alone(b.disk, b.vault, () =>
    asResult(async () => {
      const taken = await beside(b.disk, b.vault)
      const incoming = taken.find((name) => name === path.basename(aside))
      if (incoming === undefined || !isAside(b.vault, incoming)) throw new Refused(noAside.problem)
      const comes = inFolder(path.dirname(b.vault), incoming)
      const headers = await findHeaders(b.disk, comes)
      const vaultId = headers.ok ? headers.value.sound[0]?.stored.header.vaultId : undefined
      if (vaultId !== undefined) await ofVault(async () => putLog(b.disk, comes, await laterLog(b.disk, b.vault, comes, vaultId)))
      await leaveNote(b.disk, comes, { type: 'backup.undo', userId })
      const name = freeName(asideName(b.vault, b.now()), taken)
      const swapped = await swap(b.disk, b.vault, { incoming, aside: name }, b.reached)
      if (!swapped.ok) throw new Refused(swapped.problem)
      return { aside: inFolder(path.dirname(b.vault), name), files: 0, leftOut: 0, keysLeft: false }
    }),
  )
