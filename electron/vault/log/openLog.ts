import { type LogEntry, logEntry, type LogEvent, logEvent } from '#shared/domain/log/event.ts'
import { ok, refuse, type Result } from '#shared/result/result.ts'
import type { Disk } from '../disk.ts'
import { diskProblem } from '../diskProblem.ts'
import { inFolder } from '../paths.ts'
import { removeIfThere } from '../writeDurably.ts'
import type { LogAnchor } from './anchor.ts'
import { genesis, hashLine, logFolder, writeLine } from './format.ts'
import { type LogKey, lineSealer, type SealLine } from './lineKeys.ts'
import { monthWriter } from './monthWriter.ts'
import { stamp } from './stamp.ts'
import { findTail, type Tail } from './tail.ts'

/** The log, open for adding. One for a vault at a time, under the vault's lock. */
export type Log = {
  /**
   * Adds an event. When it answers ok, the line survives a power cut; lines stand in the order of asking. What was refused is kept in memory,
   * with the moment at which it happened, and goes first at the next try: the caller never adds it again.
   */
  readonly append: (entry: LogEntry) => Promise<Result<void>>
  /** Tries again what was refused. */
  readonly flush: () => Promise<Result<void>>
  /** How many events the disk refused, which wait in memory; one that is being written is not among them. */
  readonly owed: () => number
  /** How far the log is durable, to be stored with the next save of a record. */
  readonly anchor: () => LogAnchor
  /** From now on with another key (after a renewal of keys). */
  readonly useKey: (key: LogKey) => void
  /** Writes what waits and lets go of file and key; refuses, with the reason of the disk, when something could not be written. */
  readonly close: () => Promise<Result<void>>
}
/** `anchor` is what the house and the dossiers know of the log; null while the vault is shut, and for a new vault. */
export type LogOptions = {
  readonly disk: Disk
  readonly folder: string
  readonly vaultId: string
  readonly key: LogKey
  readonly now: () => Date
  readonly anchor: LogAnchor | null
}

type State = { readonly tail: Tail; readonly dirty: boolean }
type Owed = { readonly event: LogEvent; readonly asked: ((result: Promise<Result<void>>) => void)[]; refused: boolean }
const closed = refuse('closed', 'Baken is vergrendeld. Meld je opnieuw aan.')

/** Lines for these events behind a tail, and the tail after them. */
const extend = (sealer: SealLine, from: Tail, month: string, events: readonly LogEvent[]): { readonly bytes: Buffer; readonly tail: Tail } => {
  let tail: Tail = month === from.month ? from : { ...from, month, k: 0, size: 0, torn: false }
  const lines = events.map((event) => {
    const text = writeLine(sealer.seal(tail.count + 1, tail.k + 1, tail.head, JSON.stringify(event)))
    tail = { ...tail, count: tail.count + 1, k: tail.k + 1, head: hashLine(text), size: tail.size + text.length + 1 }
    return `${text}\n`
  })
  return { bytes: Buffer.from(lines.join(''), 'latin1'), tail }
}

const adder = (o: LogOptions, start: Tail): Log => {
  const writer = monthWriter(o.disk, o.folder)
  let sealer = lineSealer(o.vaultId, o.key)
  let state: State = { tail: start, dirty: start.torn }
  // Lines that the anchor knows and the file has not are gone: their numbers are skipped, so that the gap stays in sight.
  if (o.anchor !== null && o.anchor.count > start.count) state = { ...state, tail: { ...start, count: o.anchor.count } }
  // What was read may still be on its way to the disk (a process that was killed): only our own first sync makes it sure.
  let durable: LogAnchor = o.anchor ?? { count: 0, head: genesis(o.vaultId), month: '' }
  let open = true
  const owed: Owed[] = []
  let running: Promise<void> | null = null

  const write = async (events: readonly LogEvent[]): Promise<Result<void>> => {
    const { tail, dirty } = state
    const now = stamp(o.now())
    // Unfinished business is finished in the file where it is; a clock that was set back does not bring back an older file.
    const month = dirty || tail.month > now.slice(0, 7) ? tail.month : now.slice(0, 7)
    const rest = dirty ? await writer.beyond(month, tail.size) : ok(new Uint8Array())
    if (!rest.ok) return rest
    const anew = rest.value.length > 0
    const next = extend(sealer, tail, month, anew ? [logEvent(logEntry('log.mend'), now), ...events] : events)
    const known = next.tail.size - next.bytes.length
    const written = anew ? await writer.replace(month, known, next.bytes) : await writer.add(month, next.bytes)
    if (!written.ok) {
      // In a new month the next try must look at the new file.
      state = { tail: month === tail.month ? tail : { ...tail, month, k: 0, size: 0 }, dirty: true }
      return written
    }
    state = { tail: { ...next.tail, torn: false }, dirty: false }
    durable = { count: next.tail.count, head: next.tail.head, month }
    return written
  }
  const work = async (): Promise<void> => {
    // All that waits goes in one write; what is asked meanwhile goes in the next.
    while (owed.some((one) => one.asked.length > 0)) {
      const batch = [...owed]
      const result = write(batch.map((one) => one.event))
      const done = await result.then(
        (r) => r.ok,
        () => false,
      )
      if (done) owed.splice(0, batch.length)
      else for (const one of batch) one.refused = true
      for (const one of batch) for (const answer of one.asked.splice(0)) answer(result)
    }
  }
  const ask = (one: Owed): Promise<Result<void>> =>
    new Promise((resolve) => {
      one.asked.push(resolve)
      running ??= work().finally(() => {
        running = null
      })
    })
  const flush = async (): Promise<Result<void>> => {
    const last = owed.at(-1)
    return last === undefined ? ok(undefined) : ask(last)
  }
  return {
    append: async (entry) => {
      if (!open) return closed
      const one: Owed = { event: logEvent(entry, stamp(o.now())), asked: [], refused: false }
      owed.push(one)
      return ask(one)
    },
    flush,
    // A line that is being written now waits for nobody.
    owed: () => owed.filter((one) => one.refused).length,
    anchor: () => durable,
    useKey: (key) => {
      sealer.forget()
      sealer = lineSealer(o.vaultId, key)
    },
    close: async () => {
      if (!open) return ok(undefined)
      open = false
      const flushed = await flush()
      await writer.close()
      sealer.forget()
      return flushed
    },
  }
}

/** Opens the log for adding; makes its folder when it is the first time. Costs the reading of one month, whatever the length of the log. */
export const openLog = async (o: LogOptions): Promise<Result<Log>> => {
  try {
    for (const folder of [logFolder, 'apart']) await o.disk.makeFolder(inFolder(o.folder, folder))
    // What a mending left that a power cut ended: bytes that nobody was promised.
    for (const name of await o.disk.list(inFolder(o.folder, logFolder)))
      if (name.endsWith('.tmp')) await removeIfThere(o.disk, inFolder(o.folder, `${logFolder}/${name}`)).catch(() => undefined)
  } catch (error) {
    return diskProblem(error)
  }
  const tail = await findTail(o.disk, o.folder, o.vaultId)
  return tail.ok ? ok(adder(o, tail.value)) : tail
}
