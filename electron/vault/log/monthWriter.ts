import { ok, type Result } from '#shared/result/result.ts'
import { type Disk, codeOf, type DiskFile } from '../disk.ts'
import { diskProblem } from '../diskProblem.ts'
import { inFolder } from '../paths.ts'
import { patiently, writeDurably } from '../writeDurably.ts'
import { logFolder, monthFile } from './format.ts'

/** Adds bytes to the files of the months. `add` answers ok when they survive a power cut. */
export type MonthWriter = {
  /** Adds to the month's file. One write and one datasync; the first time also a sync of the folder, for the name of the file. */
  readonly add: (month: string, bytes: Uint8Array) => Promise<Result<void>>
  /**
   * What the file holds beyond `size` bytes: the rest of a line that was never promised. Such a file is not added to but written anew
   * (`replace`): after a sync that failed nobody can say which of its bytes will ever reach the disk.
   */
  readonly beyond: (month: string, size: number) => Promise<Result<Uint8Array>>
  /** Writes the month's file anew from its first `size` bytes and these; the old file stays in the folder 'apart'. Costs a month, once after a failure. */
  readonly replace: (month: string, size: number, bytes: Uint8Array) => Promise<Result<void>>
  readonly close: () => Promise<void>
}

/** Writes to the log's folder. */
export const monthWriter = (disk: Disk, folder: string): MonthWriter => {
  let open: { readonly month: string; readonly file: DiskFile } | null = null
  const close = async (): Promise<void> => {
    const file = open?.file
    open = null
    await file?.close().catch(() => undefined)
  }
  const path = (month: string): string => inFolder(folder, monthFile(month))
  const read = async (month: string): Promise<Uint8Array> => {
    try {
      return await disk.read(path(month))
    } catch (error) {
      if (codeOf(error) === 'ENOENT') return new Uint8Array()
      throw error
    }
  }
  return {
    close,
    add: async (month, bytes) => {
      try {
        const opens = open?.month !== month
        if (open === null || opens) {
          await close()
          open = { month, file: await patiently(() => disk.append(path(month))) }
        }
        for (let at = 0; at < bytes.length;) at += await open.file.write(bytes.subarray(at))
        await open.file.datasync()
        // Also for a file that was there: a process that was killed may have made it and not got this far.
        if (opens) await disk.syncFolder(inFolder(folder, logFolder))
        return ok(undefined)
      } catch (error) {
        await close()
        return diskProblem(error)
      }
    },
    beyond: async (month, size) => {
      try {
        return ok((await read(month)).subarray(size))
      } catch (error) {
        return diskProblem(error)
      }
    },
    replace: async (month, size, bytes) => {
      try {
        // Windows does not rename over a file that is open.
        await close()
        const kept = (await read(month)).subarray(0, size)
        // One name for one place in the log: trying again on a full disk does not leave a heap of them.
        return await writeDurably(disk, path(month), Buffer.concat([kept, bytes]), inFolder(folder, `apart/log ${month} vanaf ${size}.baken`))
      } catch (error) {
        return diskProblem(error)
      }
    },
  }
}
