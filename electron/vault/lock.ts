import { randomUUID } from 'node:crypto'
import { ok, refuse, type Result } from '#shared/result/result.ts'
import { type Disk, codeOf } from './disk.ts'
import { diskProblem } from './diskProblem.ts'
import { inFolder, names } from './paths.ts'
import { isRunning, type ProcessIdentity, thisProcess } from './processIdentity.ts'
import { removeIfThere, writeWhole } from './writeDurably.ts'

/*
 * One writer at a time, over processes. The lock is a file that appears whole (written under another name, then linked: link fails when
 * the name is taken). It names its process, so one that a killed process left is known as stale. Taking over a stale lock is where two
 * could win: it is done under a second lock (`.guard`), after looking again, by an atomic rename over the stale one.
 */

/** A lock that is held. `isOurs` turns false when somebody took it away; then nothing may be written any more. */
export type HeldLock = { readonly isOurs: () => boolean; readonly release: () => Promise<void> }
type Mine = { readonly nonce: string; readonly bytes: Uint8Array }
type Holder = ProcessIdentity & { readonly nonce: string }

const heartbeat = 30_000
// Locks that this process holds. One that names this process and is not among them could not be removed when it was released.
const heldHere = new Set<string>()
// Another computer can't be asked whether its process runs; its lock counts as left behind after this much silence.
const silence = 10 * 60_000

const read = async (disk: Disk, file: string): Promise<Holder | 'absent' | 'unreadable'> => {
  try {
    const value: unknown = JSON.parse(Buffer.from(await disk.read(file)).toString('utf8'))
    const isHolder = (v: unknown): v is Holder =>
      typeof v === 'object' &&
      v !== null &&
      'nonce' in v &&
      'pid' in v &&
      typeof v.pid === 'number' &&
      'host' in v &&
      'boot' in v &&
      typeof v.boot === 'string' &&
      'started' in v
    return isHolder(value) ? value : 'unreadable'
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return 'absent'
    if (error instanceof SyntaxError) return 'unreadable'
    throw error
  }
}

const isStale = async (disk: Disk, file: string, holder: Holder | 'unreadable', now: Date): Promise<boolean> => {
  const running = holder === 'unreadable' ? 'unknown' : isRunning(holder)
  if (holder !== 'unreadable' && holder.pid === process.pid && running === 'yes') return !heldHere.has(holder.nonce)
  if (running !== 'unknown') return running === 'no'
  return now.getTime() - (await disk.modifiedAt(file)).getTime() > silence
}

const place = async (disk: Disk, temp: string, file: string): Promise<boolean> => {
  try {
    await disk.link(temp, file)
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    throw error
  }
}

const placeNew = async (disk: Disk, temp: string, file: string, bytes: Uint8Array): Promise<boolean> => {
  try {
    return await place(disk, temp, file)
  } catch (error) {
    if (!['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'UNKNOWN'].includes(codeOf(error))) throw error
  }
  try {
    // No hard links here: the file may be seen empty for a moment, and then counts as held.
    await writeWhole(disk, file, bytes)
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    throw error
  }
}

const inUse = (holder: Holder | 'absent' | 'unreadable'): ReturnType<typeof refuse> => {
  const other = typeof holder === 'object' && holder.host !== thisProcess().host ? ` op de computer ${holder.host}` : ''
  return refuse('in-use', `Deze kluis is al open in een ander venster van Baken${other}. Sluit dat eerst; daarna kun je hem hier openen.`)
}

const takeOver = async (disk: Disk, file: string, temp: string, mine: Mine, now: Date): Promise<boolean> => {
  const guard = `${file}.guard`
  if (!(await placeNew(disk, temp, guard, mine.bytes))) {
    const other = await read(disk, guard)
    if (other === 'absent' || !(await isStale(disk, guard, other, now))) return false
    // Killed in the middle of taking over: away with it, and the next try gets through.
    await removeIfThere(disk, guard)
    return false
  }
  try {
    const again = await read(disk, file)
    if (again === 'absent') return await placeNew(disk, temp, file, mine.bytes)
    if (!(await isStale(disk, file, again, now))) return false
    await disk.rename(temp, file)
    // Should two have got here all the same, the last rename wins and the other sees it now.
    await new Promise((resolve) => setTimeout(resolve, 20))
    const after = await read(disk, file)
    return typeof after === 'object' && after.nonce === mine.nonce
  } finally {
    await removeIfThere(disk, guard).catch(() => undefined)
  }
}

const hold = (disk: Disk, file: string, nonce: string): HeldLock => {
  let ours = true
  const look = async (): Promise<void> => {
    const holder = await read(disk, file).catch(() => 'unreadable' as const)
    if (typeof holder === 'object') ours = holder.nonce === nonce
    if (ours) await disk.touch(file, new Date()).catch(() => undefined)
  }
  const timer = setInterval(() => void look(), heartbeat).unref()
  return {
    isOurs: () => ours,
    release: async () => {
      clearInterval(timer)
      const holder = await read(disk, file).catch(() => 'unreadable' as const)
      if (typeof holder === 'object' && holder.nonce === nonce) await disk.remove(file).catch(() => undefined)
      ours = false
      heldHere.delete(nonce)
    },
  }
}

const attempt = async (disk: Disk, file: string, temp: string, mine: Mine): Promise<Result<void>> => {
  try {
    await writeWhole(disk, temp, mine.bytes)
    for (let round = 0; round < 3; round += 1) {
      if (await placeNew(disk, temp, file, mine.bytes)) return ok(undefined)
      const other = await read(disk, file)
      if (other === 'absent') continue
      if (!(await isStale(disk, file, other, new Date()))) return inUse(other)
      if (await takeOver(disk, file, temp, mine, new Date())) return ok(undefined)
    }
    return inUse(await read(disk, file))
  } catch (error) {
    return diskProblem(error)
  }
}

/** Takes the vault's lock; refuses with 'in-use' when another process, or this one, has it. A lock left by a killed process is taken over. */
export const takeLock = async (disk: Disk, folder: string): Promise<Result<HeldLock>> => {
  const file = inFolder(folder, names.lock)
  const holder: Holder = { ...thisProcess(), nonce: randomUUID() }
  const bytes = Buffer.from(JSON.stringify(holder))
  const temp = `${file}.${holder.nonce.slice(0, 8)}.tmp`
  // Before it is on disk: another attempt of this process must not take it for one that was left.
  heldHere.add(holder.nonce)
  const tried = await attempt(disk, file, temp, { nonce: holder.nonce, bytes })
  // That the temp file stays does no harm; throwing here would lose the lock that was just taken.
  await removeIfThere(disk, temp).catch(() => undefined)
  if (tried.ok) return ok(hold(disk, file, holder.nonce))
  heldHere.delete(holder.nonce)
  return tried
}
