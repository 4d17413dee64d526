import { ok, type Result } from '#shared/result/result.ts'
import { type Disk, codeOf } from '../disk.ts'
import { diskProblem } from '../diskProblem.ts'
import { inFolder } from '../paths.ts'
import { genesis, hashLine, logFolder, monthFile, monthOfName, parseLine } from './format.ts'

/** The lines of a file: those that end, and what stands behind the last one. Text is latin1: one character a byte. */
export type FileLines = { readonly lines: readonly string[]; readonly rest: string; readonly wholeBytes: number }

/** Cuts a file into lines. */
export const splitLines = (bytes: Uint8Array): FileLines => {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  const wholeBytes = text.lastIndexOf('\n') + 1
  return { lines: wholeBytes === 0 ? [] : text.slice(0, wholeBytes - 1).split('\n'), rest: text.slice(wholeBytes), wholeBytes }
}

/** The months that have a file, oldest first. Rejects when the disk fails; a log that was never begun has none. */
export const listMonths = async (disk: Disk, folder: string): Promise<readonly string[]> => {
  try {
    return (await disk.list(inFolder(folder, logFolder))).flatMap((name) => monthOfName(name) ?? []).toSorted()
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return []
    throw error
  }
}

/** Where the log ends: the last line that is one, and how its newest file stands. `torn` is true when something half stands behind the last line. */
export type Tail = { readonly count: number; readonly head: string; readonly month: string; readonly k: number; readonly size: number; readonly torn: boolean }

/** Finds the end of the log without keys. Reads only the newest file that holds a line; months before it are not touched. */
export const findTail = async (disk: Disk, folder: string, vaultId: string): Promise<Result<Tail>> => {
  try {
    const months = await listMonths(disk, folder)
    let newest: Omit<Tail, 'count' | 'head'> | null = null
    for (const month of months.toReversed()) {
      const file = splitLines(await disk.read(inFolder(folder, monthFile(month))))
      newest ??= { month, k: file.lines.length, size: file.wholeBytes, torn: file.rest !== '' }
      const last = file.lines.findLast((text) => parseLine(text) !== null)
      const line = last === undefined ? null : parseLine(last)
      if (last !== undefined && line !== null) return ok({ ...newest, count: line.n, head: hashLine(last) })
    }
    return ok({ ...(newest ?? { month: '', k: 0, size: 0, torn: false }), count: 0, head: genesis(vaultId) })
  } catch (error) {
    return diskProblem(error)
  }
}
