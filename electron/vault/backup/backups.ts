import { ok, refuse, type Result } from '#shared/result/result.ts'
import type { Keyring } from '../keyring.ts'
import { differences, type Differences, stampsIn } from './differences.ts'
import { diskProblem } from '../diskProblem.ts'
import { type BackupList, listBackups } from './list.ts'
import { type BackupPlace, type BackupSource, type MadeBackup, makeBackup } from './make.ts'
import type { HeldKeys } from './rings.ts'
import { makeQueue } from '../queue.ts'
import { type GoodCopy, isNewer, newestGood, putBack } from './putBack.ts'
import { Refused } from '../refused.ts'
import { rotate } from './rotate.ts'
import { placeStatus, type PlaceStatus } from './status.ts'
import type { WatchedDisk } from '../watchedDisk.ts'

/** What came of a backup in one place. `removed`: older ones that were no longer wanted. `tidied` false: the backup is there, but older ones could not be taken away. */
export type PlaceOutcome = { readonly place: BackupPlace; readonly result: Result<MadeBackup & { readonly removed: readonly string[]; readonly tidied: boolean }> }
/** What comes from outside the vault at each backup. */
export type BackupWish = {
  readonly places: readonly BackupPlace[]
  readonly program: string
  readonly destroyed: readonly string[]
  /** Gives it up before the next file is read, with 'backup-stopped'; what was begun is taken away. */
  readonly stop?: AbortSignal
}

/** The backups of an open vault. */
export type Backups = {
  /** Makes one in each place, one after the other; that one place is away does not hold up the next. Saves go on meanwhile. Refused with 'busy' while one is being made. */
  readonly make: (wish: BackupWish) => Promise<readonly PlaceOutcome[]>
  readonly list: (place: string) => Promise<Result<BackupList>>
  /** How each place stands. `remembered`: when the last one was made there, for a place that is away. */
  readonly status: (places: readonly BackupPlace[], remembered: (place: BackupPlace) => Date | null) => Promise<readonly PlaceStatus[]>
  /** What a restore of a listed backup would change; needs no care. */
  readonly differences: (backup: BackupList['backups'][number]) => Promise<Result<Differences>>
  readonly newestGood: (fileId: string, places: readonly string[]) => Promise<GoodCopy | null>
  /** Whether such a copy is newer than every version in the vault that opens: else it brings nothing back. */
  readonly isNewer: (copy: GoodCopy) => Promise<boolean>
  readonly putBack: (copy: GoodCopy) => Promise<Result<void>>
}

const stopped = refuse('backup-stopped', 'Het maken van de reservekopie is gestopt. De eerdere kopieën zijn er nog.')
const stoppable = (disk: WatchedDisk, stop: AbortSignal): WatchedDisk => ({
  ...disk,
  read: async (file) => {
    if (stop.aborted) throw new Refused(stopped.problem)
    return disk.read(file)
  },
})

const renewed = (then: HeldKeys, now: HeldKeys): boolean => then.generation !== now.generation || then.careGeneration !== now.careGeneration

/** The backups of a vault that is open; `source` gives the keys and name of now at each call. */
export const backupsOf = (source: () => Omit<BackupSource, 'program' | 'destroyed'>, keyring: Keyring): Backups => {
  const queue = makeQueue()
  let making = false
  const live = () => {
    const { disk, folder, held, now } = source()
    return { disk, folder, vaultId: held.vaultId, entries: keyring.entries, now }
  }
  const makeIn = async (wish: BackupWish, place: BackupPlace, again = false): Promise<PlaceOutcome> => {
    const now = source()
    // Keys of its own: a renewal meanwhile wipes the old ones.
    const held = { ...now.held, vaultKey: Buffer.from(now.held.vaultKey), careKey: now.held.careKey === null ? null : Buffer.from(now.held.careKey) }
    try {
      const disk = wish.stop === undefined ? now.disk : stoppable(now.disk, wish.stop)
      const from: BackupSource = { ...now, disk, held, program: wish.program, destroyed: wish.destroyed }
      const made = await makeBackup(from, place)
      // The keys were renewed between its beginning and its moment: once more, with those of now.
      if (!made.ok && made.problem.code === 'backup-bad' && !again && renewed(held, source().held)) return await makeIn(wish, place, true)
      if (!made.ok) return { place, result: made }
      const removed = await rotate(from, place.folder)
      return { place, result: ok({ ...made.value, removed: removed.ok ? removed.value : [], tidied: removed.ok }) }
    } finally {
      held.vaultKey.fill(0)
      held.careKey?.fill(0)
    }
  }
  return {
    make: async (wish) => {
      if (making) return wish.places.map((place) => ({ place, result: refuse('busy', 'Er wordt al een reservekopie gemaakt. Wacht tot die klaar is.') }))
      making = true
      const outcomes: PlaceOutcome[] = []
      try {
        for (const place of wish.places) outcomes.push(await makeIn(wish, place))
      } finally {
        making = false
      }
      return outcomes
    },
    list: (place) => listBackups(source().disk, place, source().held.vaultId),
    status: (places, remembered) =>
      Promise.all(places.map(async (place) => placeStatus(place, await listBackups(source().disk, place.folder, source().held.vaultId), remembered(place), source().now()))),
    differences: async (backup) => {
      try {
        return ok(differences(await stampsIn(source().disk, source().folder), backup.manifest.files, backup.at))
      } catch (error) {
        return diskProblem(error)
      }
    },
    newestGood: (fileId, places) => newestGood(live(), fileId, places),
    isNewer: (copy) => isNewer(live(), copy),
    putBack: (copy) => queue(() => putBack(live(), copy)),
  }
}
