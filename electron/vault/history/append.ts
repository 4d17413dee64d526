import { ok, type Result } from '#shared/result/result.ts'
import type { Disk, DiskFile } from '../disk.ts'
import { diskProblem } from '../diskProblem.ts'
import { patiently } from '../writeDurably.ts'

/** Writes bytes behind a file: when it answers ok, they survive a power cut. What that costs does not depend on what is in the file. */
export const appendDurably = async (disk: Disk, file: string, bytes: Uint8Array): Promise<Result<void>> => {
  const opened: DiskFile[] = []
  try {
    // Only opening is tried again: a second write would stand behind half of the first.
    await patiently(async () => void opened.push(await disk.append(file)))
    for (const handle of opened) {
      for (let at = 0; at < bytes.length;) at += await handle.write(bytes.subarray(at))
      await handle.datasync()
    }
    return ok(undefined)
  } catch (error) {
    return diskProblem(error)
  } finally {
    for (const handle of opened) await handle.close()
  }
}
