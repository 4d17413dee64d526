import { createHash } from 'node:crypto'
import type { Result } from '#shared/result/result.ts'
import { type Disk, codeOf } from '../disk.ts'
import { diskProblem } from '../diskProblem.ts'
import { inFolder } from '../paths.ts'
import { asResult, Refused } from '../refused.ts'
import type { WatchedDisk } from '../watchedDisk.ts'
import { removeIfThere, writeWhole } from '../writeDurably.ts'
import { belongs, clearStamp, filesBelow, foldersOf } from './content.ts'
import type { CopiedFile } from './manifest.ts'
import { eachLimited } from './many.ts'
import { placeProblem } from './placeProblem.ts'

const atOnce = 8
// Files that changed while others were copied are copied again; the last few of them are read while saves wait for milliseconds.
const rounds = 5
const few = 4

/** How the list names a file with these bytes. */
export const described = (file: string, bytes: Uint8Array): CopiedFile => ({
  file,
  size: bytes.length,
  sha256: createHash('sha256').update(bytes).digest('hex'),
  ...clearStamp(bytes),
})

/** Runs work on the vault's own disk; a failure becomes a refusal about the vault. */
export const ofVault = async <T>(work: () => Promise<T>): Promise<T> => {
  try {
    return await work()
  } catch (error) {
    if (error instanceof Refused) throw error
    throw new Refused(diskProblem(error).problem)
  }
}
/** Runs work in a folder of backups; a failure becomes a refusal about that place. */
export const ofPlace = async <T>(place: string, work: () => Promise<T>): Promise<T> => {
  try {
    return await work()
  } catch (error) {
    if (error instanceof Refused) throw error
    throw new Refused(placeProblem(error, place).problem)
  }
}

const readIfThere = async (disk: Disk, file: string): Promise<Uint8Array | null> => {
  try {
    return await disk.read(file)
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null
    throw error
  }
}

/** Writes one file of a copy: whole and synced, in place of what an earlier round wrote. */
export const put = async (disk: Disk, folder: string, file: string, bytes: Uint8Array, again: boolean): Promise<void> => {
  if (again) await removeIfThere(disk, inFolder(folder, file))
  await writeWhole(disk, inFolder(folder, file), bytes)
}

/**
 * Copies all files of a vault into a new folder while saves go on; they are as they stood in one single moment: what was saved after it is in
 * none of them. Each file is synced, and so are the folders that hold them.
 */
export const copyMoment = async (disk: WatchedDisk, vault: string, target: string, place: string): Promise<Result<readonly CopiedFile[]>> =>
  asResult(async () => {
    const watch = disk.watch(vault)
    const copied = new Map<string, CopiedFile>()
    const made = new Set<string>()
    const store = async (file: string, bytes: Uint8Array | null): Promise<void> => {
      const again = copied.has(file)
      copied.delete(file)
      if (bytes === null) {
        if (again) await ofPlace(place, () => removeIfThere(disk, inFolder(target, file)))
        return
      }
      await ofPlace(place, async () => {
        for (const folder of foldersOf([file])) {
          if (made.has(folder)) continue
          await disk.makeFolder(inFolder(target, folder))
          made.add(folder)
        }
        await put(disk, target, file, bytes, again)
      })
      copied.set(file, described(file, bytes))
    }
    const copy = (file: string): Promise<void> => ofVault(() => readIfThere(disk, inFolder(vault, file))).then((bytes) => store(file, bytes))
    try {
      let todo = (await ofVault(() => filesBelow(disk, vault))).filter(belongs)
      for (let round = 0; round < rounds && (round === 0 || todo.length > few); round += 1) {
        await eachLimited(todo, atOnce, copy)
        todo = [...watch.changed()].filter(belongs)
      }
      const last = await watch.still(() =>
        ofVault(async () => {
          const there = new Set((await filesBelow(disk, vault)).filter(belongs))
          const late = new Set([...todo, ...[...watch.changed()].filter(belongs), ...[...there].filter((file) => !copied.has(file)), ...[...copied.keys()].filter((file) => !there.has(file))])
          const read = new Map<string, Uint8Array | null>()
          for (const file of late) read.set(file, await readIfThere(disk, inFolder(vault, file)))
          return read
        }),
      )
      for (const [file, bytes] of last) await store(file, bytes)
      await ofPlace(place, async () => {
        for (const folder of foldersOf(copied.keys()).toReversed()) await disk.syncFolder(inFolder(target, folder))
      })
      return [...copied.values()].toSorted((a, b) => (a.file < b.file ? -1 : 1))
    } finally {
      watch.stop()
    }
  })

/** The bytes of a listed file; null when it is gone or they are not those that the list says. */
export const readAsListed = async (disk: Disk, folder: string, listed: CopiedFile): Promise<Uint8Array | null> => {
  const bytes = await readIfThere(disk, inFolder(folder, listed.file))
  if (bytes === null) return null
  const now = described(listed.file, bytes)
  return now.sha256 === listed.sha256 && now.size === listed.size ? bytes : null
}
