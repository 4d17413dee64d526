import type { LogLine } from '#shared/domain/log/event.ts'
import { ok, type Result } from '#shared/result/result.ts'
import type { Disk } from '../disk.ts'
import { diskProblem } from '../diskProblem.ts'
import type { KeyPair } from '../keys.ts'
import type { LogAnchor } from './anchor.ts'
import type { LogFinding } from './findings.ts'
import { type MonthReader, monthReader } from './reader.ts'
import { listMonths } from './tail.ts'
import { type ReadItem, verifyLog } from './verify.ts'

/** What is read: `pairs` are the log keys of this vault, current and older; with `since` (a month) files before that month's, or before the last one that is there, stay unread. */
export type ReadOptions = {
  readonly disk: Disk
  readonly folder: string
  readonly vaultId: string
  readonly pairs: readonly KeyPair[]
  readonly anchor: LogAnchor | null
  readonly since?: string
}
/** The events whose seal holds, by number, and everything that is not as it was written. */
export type ReadLog = { readonly lines: readonly LogLine[]; readonly findings: readonly LogFinding[] }

/** The lines whose seal holds, by number, each once. */
export const soundLines = (items: readonly ReadItem[]): readonly LogLine[] =>
  items
    .flatMap((item): readonly LogLine[] => (item.kind === 'sound' ? [{ n: item.line.n, event: item.line.event }] : []))
    .toSorted((a, b) => a.n - b.n)
    .filter((line, i, sorted) => line.n !== sorted[i - 1]?.n)

/**
 * Reads the log and says of every line whether it is as it was written. A finding never keeps the sound lines from being read.
 * Refuses only when the disk itself fails. Changes nothing, and may run beside an open log: what is being added may or may not be seen.
 */
export const readLog = async (o: ReadOptions, reader: MonthReader = monthReader({ ...o, pairs: () => o.pairs })): Promise<Result<ReadLog>> => {
  const items: ReadItem[] = []
  let rest = false
  try {
    const all = await listMonths(o.disk, o.folder)
    const { since } = o
    const from = since === undefined ? undefined : (all.findLast((month) => month <= since) ?? all[0])
    const months = all.filter((month) => from === undefined || month >= from)
    for (const month of months) {
      const file = await reader.month(month)
      for (const item of file.items) items.push(item)
      rest = file.rest
      // Half a line in a month that is over: a line came after it elsewhere, so the chain says whether it counts.
      if (rest && month !== months.at(-1)) items.push({ month, kind: 'bad' })
    }
    const findings = verifyLog(o.vaultId, { items, months, rest, whole: months.length === all.length }, o.anchor)
    return ok({ lines: soundLines(items), findings })
  } catch (error) {
    return diskProblem(error)
  }
}
