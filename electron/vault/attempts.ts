import { refuse, type Result } from '#shared/result/result.ts'
import type { Disk } from './disk.ts'
import { inFolder, names } from './paths.ts'
import { writeDurably } from './writeDurably.ts'

/*
 * Wrong passwords are counted next to the header, so that starting again does not help. It slows down somebody at this desk;
 * against somebody who took the disk home only the key derivation helps.
 */

type Count = { readonly wrong: number; readonly last: number }
type Counts = Readonly<Record<string, Count>>

const free = 5
/** Seconds to wait after that many wrong tries in a row: nothing up to four, then 5, doubling to 300. */
export const waitAfter = (wrong: number): number => (wrong < free ? 0 : Math.min(300, 5 * 2 ** Math.min(wrong - free, 10)))

const isCount = (v: unknown): v is Count =>
  typeof v === 'object' && v !== null && 'wrong' in v && typeof v.wrong === 'number' && 'last' in v && typeof v.last === 'number'

const read = async (disk: Disk, folder: string): Promise<Counts> => {
  try {
    const value: unknown = JSON.parse(Buffer.from(await disk.read(inFolder(folder, names.attempts))).toString('utf8'))
    return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value).filter((e): e is [string, Count] => isCount(e[1]))) : {}
  } catch {
    // Gone or unreadable: whoever can do that can do more than guess here.
    return {}
  }
}

const write = (disk: Disk, folder: string, counts: Counts): Promise<Result<void>> =>
  writeDurably(disk, inFolder(folder, names.attempts), Buffer.from(JSON.stringify(counts)))

/** Forgets the wrong tries of a slot that was given another secret. What can't be written keeps them: waiting does no harm. */
export const forgetTries = async (disk: Disk, folder: string, slotId: string): Promise<void> => {
  const { [slotId]: tries, ...others } = await read(disk, folder)
  if (tries !== undefined) await write(disk, folder, others)
}

const inWords = (seconds: number): string => {
  if (seconds < 60) return seconds === 1 ? '1 seconde' : `${seconds} seconden`
  const minutes = Math.ceil(seconds / 60)
  return minutes === 1 ? '1 minuut' : `${minutes} minuten`
}

/**
 * Runs one try of a secret for a slot. After five wrong ones it refuses with 'slow-down' without trying, and says how long to wait.
 * The try is counted on disk before it is made, so that pulling the plug does not give a free one.
 */
export const tryOnce = async <T>(disk: Disk, folder: string, slotId: string, now: () => Date, attempt: () => Promise<Result<T>>): Promise<Result<T>> => {
  const counts = await read(disk, folder)
  const before = counts[slotId] ?? { wrong: 0, last: 0 }
  const at = now().getTime()
  // A clock that was set back must not lock anybody out for longer than the longest wait.
  const since = Math.max(0, at - before.last)
  const left = Math.ceil(waitAfter(before.wrong) - since / 1000)
  if (left > 0) {
    if (at < before.last) await write(disk, folder, { ...counts, [slotId]: { ...before, last: at } })
    return refuse('slow-down', `Er is te vaak iets verkeerds ingevuld. Probeer het over ${inWords(left)} opnieuw.`)
  }
  const counted = await write(disk, folder, { ...counts, [slotId]: { wrong: before.wrong + 1, last: at } })
  if (!counted.ok) return counted
  const result = await attempt()
  if (result.ok || result.problem.code !== 'wrong-secret') {
    const { [slotId]: _, ...others } = counts
    await write(disk, folder, result.ok ? others : counts)
    return result
  }
  const wait = waitAfter(before.wrong + 1)
  await write(disk, folder, { ...counts, [slotId]: { wrong: before.wrong + 1, last: now().getTime() } })
  return wait === 0 ? result : refuse('wrong-secret', `${result.problem.text} Je kunt het over ${inWords(wait)} opnieuw proberen.`)
}
