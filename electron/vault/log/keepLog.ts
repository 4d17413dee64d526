import { id } from '#shared/domain/fields.ts'
import type { LogEntry, LogLine } from '#shared/domain/log/event.ts'
import { ok, type Problem, refuse, type Result } from '#shared/result/result.ts'
import type { Disk } from '../disk.ts'
import type { KeyPair } from '../keys.ts'
import { diskProblem } from '../diskProblem.ts'
import { type LogAnchor, newestAnchor } from './anchor.ts'
import type { LogFinding } from './findings.ts'
import type { LogKey } from './lineKeys.ts'
import type { Log } from './openLog.ts'
import { readLog, type ReadLog, soundLines } from './readLog.ts'
import { monthReader } from './reader.ts'
import { startLog } from './startLog.ts'
import { listMonths } from './tail.ts'

/** The log of an open vault, as the rest of the program sees it. */
export type VaultLog = {
  /** Adds an event. When it answers ok, the line survives a power cut; what was refused waits in memory and is never added again by the caller. */
  readonly append: (entry: LogEntry) => Promise<Result<void>>
  /** Tries again what was refused. */
  readonly flush: () => Promise<Result<void>>
  /** How many events wait in memory. */
  readonly owed: () => number
  /** Every line that holds, and everything that is not as it was written. The first time costs opening every line; later only the new ones. */
  readonly read: () => Promise<Result<ReadLog>>
  /** The months that have a file, 'yyyy-MM', oldest first. */
  readonly months: () => Promise<Result<readonly string[]>>
  /** The lines of one month's file whose seal holds, by number; `read` says whether any are gone or changed. */
  readonly month: (month: string) => Promise<Result<readonly LogLine[]>>
}
/** The same with what only the session of the vault uses. `anchor` is null while nothing is known of the log. */
export type KeptLog = VaultLog & {
  readonly anchor: () => LogAnchor | null
  readonly useKey: (key: LogKey) => void
  readonly close: () => Promise<Result<void>>
}
type Where = { readonly disk: Disk; readonly folder: string; readonly vaultId: string; readonly now: () => Date; readonly userId: string }

const known = (one: string | null): string | null => id.safeParse(one).data ?? null
// Ids that are none would make a line that nobody believes; the event itself is never dropped for them.
const fitting = (entry: LogEntry): LogEntry => ({ ...entry, userId: known(entry.userId), responsibleId: known(entry.responsibleId), objectId: known(entry.objectId), dossierIds: entry.dossierIds.flatMap((one) => known(one) ?? []), code: entry.code?.slice(0, 80) ?? null })

const closed = refuse('closed', 'Baken is vergrendeld. Meld je opnieuw aan.')

const orProblem = async <T>(work: () => Promise<T>): Promise<Result<T>> => {
  try {
    return ok(await work())
  } catch (error) {
    return diskProblem(error)
  }
}

/** The log of a vault of format 1, which has no key for one: nothing is written until somebody with care opened it once. */
const noLog: KeptLog = {
  append: async () => ok(undefined), flush: async () => ok(undefined), owed: () => 0, read: async () => ok({ lines: [], findings: [] }), months: async () => ok([]), month: async () => ok([]),
  anchor: () => null, useKey: () => undefined, close: async () => ok(undefined),
}

/**
 * Opens the log of a vault that was just unlocked. A disk that does not let it be read keeps nobody from the dossiers: events wait in memory
 * and each new one tries again; `problem` says why. `findings` are the grave ones that were not told before.
 */
export const keepLog = async (
  o: Where & { readonly pairs: () => readonly KeyPair[]; readonly anchor: LogAnchor | null },
): Promise<{ readonly log: KeptLog; readonly findings: readonly LogFinding[]; readonly problem: Problem | null }> => {
  const { pairs, ...where } = o
  const [first, ...older] = pairs()
  if (first === undefined) return { log: noLog, findings: [], problem: null }
  let open = true
  let log: Log | null = null
  let key: LogKey = first
  const waiting: LogEntry[] = []
  const begin = async (): Promise<Result<readonly LogFinding[]>> => {
    const started = await startLog({ ...where, pairs: [first, ...older] })
    if (!started.ok) return started
    log = started.value.log
    log.useKey(key)
    return ok(started.value.fresh)
  }
  const ready = async (): Promise<Result<Log>> => {
    const begun = log === null ? await begin() : ok([])
    if (!begun.ok || log === null) return begun.ok ? closed : begun
    const here: Log = log
    await Promise.all(waiting.splice(0).map((entry) => here.append(entry)))
    return ok(here)
  }
  const started = await begin()
  const reader = monthReader({ ...where, pairs })
  const kept: KeptLog = {
    append: async (given) => {
      if (!open) return closed
      const entry = fitting(given)
      if (log !== null && waiting.length === 0) return log.append(entry)
      waiting.push(entry)
      const now = await ready()
      return now.ok ? now.value.flush() : now
    },
    flush: async () => {
      const now = await ready()
      return now.ok ? now.value.flush() : now
    },
    owed: () => waiting.length + (log?.owed() ?? 0),
    read: () => readLog({ ...where, pairs: pairs(), anchor: newestAnchor([log?.anchor() ?? null, o.anchor]) }, reader),
    months: () => orProblem(() => listMonths(where.disk, where.folder)),
    month: (month) => orProblem(async () => soundLines((await reader.month(month)).items)),
    anchor: () => log?.anchor() ?? o.anchor,
    useKey: (next) => {
      key = next
      log?.useKey(next)
    },
    close: async () => {
      if (!open) return ok(undefined)
      const flushed = await kept.flush()
      open = false
      reader.forget()
      const shut = await log?.close()
      return shut?.ok === false ? shut : flushed
    },
  }
  return { log: kept, findings: started.ok ? started.value : [], problem: started.ok ? null : started.problem }
}
