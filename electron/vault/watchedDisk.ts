import path from 'node:path'
import type { Disk, DiskFile } from './disk.ts'

/*
 * What a backup needs of the disk that saves go through: which files changed since it last looked, and a moment in which none does.
 * Saves need not know of it. They are held up between two calls to the disk, never in the middle of one, and whatever a power cut may
 * leave between two calls opens again: so the files as they stand in that moment are a vault.
 */

/** Looks at the changes below one folder. */
export type Watch = {
  /** Files that changed since the last call, as paths below the folder with '/'; their bytes may be of before or of after. */
  readonly changed: () => ReadonlySet<string>
  /** Runs work while nothing changes: waits for calls under way, and lets the others wait. Keep it short. */
  readonly still: <T>(work: () => Promise<T>) => Promise<T>
  readonly stop: () => void
}
/** A disk whose changes can be watched. */
export type WatchedDisk = Disk & { readonly watch: (folder: string) => Watch }

/** Puts a watch on a disk: for all that goes through the answer, not for the disk given. */
export const watchedDisk = (disk: Disk): WatchedDisk => {
  const marks = new Set<(file: string) => void>()
  let underWay = 0
  const hold: { until: Promise<void> | null } = { until: null }
  let idle = (): void => undefined

  const change = async <T>(files: readonly string[], work: () => Promise<T>): Promise<T> => {
    while (hold.until !== null) await hold.until
    underWay += 1
    try {
      return await work()
    } finally {
      // After it happened: whoever reads before the mark reads again because of it. A call that failed may have done its work too.
      for (const file of files) for (const mark of marks) mark(file)
      underWay -= 1
      if (underWay === 0) idle()
    }
  }
  // A file with a passing name becomes what it is by a rename; only what is written in place is watched.
  const inPlace = (file: string, handle: DiskFile): DiskFile => (file.endsWith('.tmp') ? handle : { ...handle, write: (bytes) => change([file], () => handle.write(bytes)) })
  const still = async <T>(work: () => Promise<T>): Promise<T> => {
    while (hold.until !== null) await hold.until
    let release = (): void => undefined
    hold.until = new Promise((resolve) => (release = resolve))
    try {
      if (underWay > 0) await new Promise<void>((resolve) => (idle = resolve))
      return await work()
    } finally {
      hold.until = null
      release()
    }
  }
  return {
    ...disk,
    create: async (file) => inPlace(file, await change([file], () => disk.create(file))),
    append: async (file) => inPlace(file, await change([file], () => disk.append(file))),
    link: (from, to) => change([to], () => disk.link(from, to)),
    rename: (from, to) => change([from, to], () => disk.rename(from, to)),
    remove: (file) => change([file], () => disk.remove(file)),
    watch: (folder) => {
      let seen = new Set<string>()
      const mark = (file: string): void => {
        const below = path.relative(folder, file)
        if (below !== '' && !below.startsWith('..') && !path.isAbsolute(below)) seen.add(below.replaceAll(path.sep, '/'))
      }
      marks.add(mark)
      return {
        changed: () => {
          const files = seen
          seen = new Set()
          return files
        },
        still,
        stop: () => void marks.delete(mark),
      }
    },
  }
}
