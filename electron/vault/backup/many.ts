import { codeOf, type Disk } from '../disk.ts'
import { inFolder } from '../paths.ts'
import { mapLimited } from '../queue.ts'
import { patiently, removeIfThere } from '../writeDurably.ts'

/** Work on many files at once. After the first that fails no new one is begun; rejects with that error once all that was under way has ended. */
export const eachLimited = async <T>(items: readonly T[], limit: number, work: (item: T) => Promise<void>): Promise<void> => {
  const failures: unknown[] = []
  await mapLimited(items, limit, async (item) => {
    if (failures.length > 0) return
    try {
      await work(item)
    } catch (error) {
      failures.push(error)
    }
  })
  if (failures.length > 0) throw failures[0]
}

/** Milliseconds between tries to rename a folder: a scanner looks at every file that is new in it (Windows). */
export const folderWaits = [20, 50, 100, 250, 500, 1000, 1500] as const

/** Gives a folder another name on the same disk, durably; waits for whoever holds a file in it for a moment. */
export const renameFolder = async (disk: Disk, from: string, to: string, parents: readonly string[]): Promise<void> => {
  await patiently(() => disk.rename(from, to), folderWaits)
  for (const parent of parents) await disk.syncFolder(parent)
}

/** Removes a folder with all that is in it; that it is not there is fine. */
export const removeTree = async (disk: Disk, folder: string): Promise<void> => {
  let entries: Awaited<ReturnType<Disk['entries']>>
  try {
    entries = await disk.entries(folder)
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return
    throw error
  }
  await eachLimited(entries, 16, async (entry) => {
    const path = inFolder(folder, entry.name)
    await (entry.folder ? removeTree(disk, path) : removeIfThere(disk, path))
  })
  await patiently(() => disk.removeFolder(folder), folderWaits)
}
