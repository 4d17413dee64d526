import { randomBytes } from 'node:crypto'
import path from 'node:path'
import { ok, type Result } from '#shared/result/result.ts'
import { type Disk, codeOf } from './disk.ts'
import { diskProblem } from './diskProblem.ts'

const held = new Set(['EPERM', 'EBUSY', 'EACCES'])
const pauses = [10, 40, 100, 250]

/** Scanners and sync clients hold a file for a moment (Windows): the same call works a little later. Rejects when it still does not after the last pause (ms). */
export const patiently = async <T>(work: () => Promise<T>, waits: readonly number[] = pauses): Promise<T> => {
  for (const pause of waits) {
    try {
      return await work()
    } catch (error) {
      if (!held.has(codeOf(error))) throw error
      await new Promise((resolve) => setTimeout(resolve, pause))
    }
  }
  return work()
}

/** Writes all bytes to a new file and makes them durable; rejects when that fails, and then tries to take the torn file away. */
export const writeWhole = async (disk: Disk, file: string, bytes: Uint8Array): Promise<void> => {
  const handle = await disk.create(file)
  try {
    for (let at = 0; at < bytes.length;) at += await handle.write(bytes.subarray(at))
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Removes a file; that it is not there is fine. */
export const removeIfThere = async (disk: Disk, file: string): Promise<void> => {
  try {
    await patiently(() => disk.remove(file))
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error
  }
}

const noLinks = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK', 'EXDEV', 'EINVAL', 'UNKNOWN'])

const giveName = async (disk: Disk, file: string, previous: string): Promise<'done' | 'taken' | 'nothing'> => {
  try {
    await disk.link(file, previous)
    return 'done'
  } catch (error) {
    const code = codeOf(error)
    if (code === 'ENOENT') return 'nothing'
    if (code === 'EEXIST') return 'taken'
    if (!noLinks.has(code)) throw error
  }
  // A disk without hard links (exFAT, some network folders): a real copy.
  const bytes = await disk.read(file)
  await removeIfThere(disk, previous)
  await writeWhole(disk, previous, bytes)
  return 'done'
}

const keepPrevious = async (disk: Disk, file: string, previous: string): Promise<void> => {
  // The old previous goes only when there is a newer one to take its place.
  if ((await giveName(disk, file, previous)) !== 'taken') return
  await removeIfThere(disk, previous)
  await giveName(disk, file, previous)
}

/**
 * Replaces `file` by `bytes`: when it answers ok, they survive a power cut; when it refuses, the old content is still there.
 * With `previous`, the old content is also kept under that name. Refuses with a Dutch sentence when the disk is full, read-only or gone.
 */
export const writeDurably = async (disk: Disk, file: string, bytes: Uint8Array, previous?: string): Promise<Result<void>> => {
  const temp = `${file}.${randomBytes(4).toString('hex')}.tmp`
  try {
    // Both at once: keeping the old content costs no time beside the sync of the new.
    const steps = await Promise.allSettled([writeWhole(disk, temp, bytes), previous === undefined ? undefined : keepPrevious(disk, file, previous)])
    for (const step of steps) if (step.status === 'rejected') throw step.reason
    await patiently(() => disk.rename(temp, file))
    await disk.syncFolder(path.dirname(file))
    return ok(undefined)
  } catch (error) {
    await disk.remove(temp).catch(() => undefined)
    return diskProblem(error)
  }
}
