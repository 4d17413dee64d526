import type { Result } from '#shared/result/result.ts'
import { type Disk, codeOf } from './disk.ts'
import { diskProblem } from './diskProblem.ts'
import { inFolder } from './paths.ts'
import { writeDurably } from './writeDurably.ts'

/** A small file that all else hangs on is kept twice, as equal copies; the first is the one that counts. */
export type CopyNames = readonly [first: string, second: string]

/** The bytes of both copies; null for one that is not there. Refuses only when the disk itself fails. */
export const readCopies = async (disk: Disk, folder: string, copies: CopyNames): Promise<Result<readonly [Uint8Array | null, Uint8Array | null]>> => {
  const read = async (name: string): Promise<Uint8Array | null> => {
    try {
      return await disk.read(inFolder(folder, name))
    } catch (error) {
      if (codeOf(error) === 'ENOENT') return null
      throw error
    }
  }
  try {
    return { ok: true, value: [await read(copies[0]), await read(copies[1])] }
  } catch (error) {
    return diskProblem(error)
  }
}

/** Writes the first copy and then the second. The first is the commit point: once it is durable, the answer is ok. */
export const writeCopies = async (disk: Disk, folder: string, copies: CopyNames, bytes: Uint8Array): Promise<Result<void>> => {
  const first = await writeDurably(disk, inFolder(folder, copies[0]), bytes)
  // When the second can't be written, the next opening heals it from the first.
  if (first.ok) await writeDurably(disk, inFolder(folder, copies[1]), bytes)
  return first
}
