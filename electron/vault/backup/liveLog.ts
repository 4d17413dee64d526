import { type Disk, codeOf } from '../disk.ts'
import { findHeaders } from '../headerFiles.ts'
import { logFolder, monthFile, monthOfName } from '../log/format.ts'
import { inFolder } from '../paths.ts'
import { orThrow } from '../refused.ts'
import { writeDurably } from '../writeDurably.ts'

/*
 * The log only grows. A vault that comes back from a backup knows the log up to that day, and the vault of now knows how it went on: who
 * looked where after it. That must not be lost by a restore, so the longer one goes along, when it really is the same log.
 */

type Months = ReadonlyMap<string, Uint8Array>

const monthsIn = async (disk: Disk, folder: string): Promise<Months> => {
  let files: readonly string[]
  try {
    files = await disk.list(inFolder(folder, logFolder))
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return new Map()
    throw error
  }
  const months = files.flatMap((name) => monthOfName(name) ?? []).toSorted()
  return new Map(await Promise.all(months.map(async (month): Promise<[string, Uint8Array]> => [monthFile(month), await disk.read(inFolder(folder, monthFile(month)))])))
}

const idOf = async (disk: Disk, folder: string): Promise<string | null> => {
  const headers = await findHeaders(disk, folder)
  return headers.ok ? (headers.value.sound[0]?.stored.header.vaultId ?? null) : null
}

const startsWith = (long: Uint8Array | undefined, short: Uint8Array): boolean => long !== undefined && long.length >= short.length && Buffer.from(long.buffer, long.byteOffset, short.length).equals(short)

/** What of the live log goes on where this one stopped: the files to write, oldest first; none when it is another log, shorter, changed, or can't be read. */
export const laterLog = async (disk: Disk, live: string, known: string, vaultId: string): Promise<Months> => {
  const old = await monthsIn(disk, known)
  // A vault that is damaged or gone must not hold up the restore that mends it.
  const now = await monthsIn(disk, live).catch((error: unknown) => {
    if (codeOf(error) === '') throw error
    return new Map<string, Uint8Array>()
  })
  const id = await idOf(disk, live)
  const same = id === null ? old.size > 0 : id === vaultId
  if (!same || [...old].some(([file, bytes]) => !startsWith(now.get(file), bytes))) return new Map()
  return new Map([...now].filter(([file, bytes]) => bytes.length !== (old.get(file)?.length ?? -1)))
}

/** Writes the later log into a vault that is about to come in, durably. Rejects with `Refused` when the disk refuses. */
export const putLog = async (disk: Disk, into: string, later: Months): Promise<void> => {
  if (later.size === 0) return
  await disk.makeFolder(inFolder(into, logFolder))
  await disk.syncFolder(into)
  for (const [file, bytes] of later) orThrow(await writeDurably(disk, inFolder(into, file), bytes))
}
