import { type LogEntry, logEntry } from '#shared/domain/log/event.ts'
import { ok, type Result } from '#shared/result/result.ts'
import type { Disk } from '../disk.ts'
import type { KeyPair } from '../keys.ts'
import type { LogAnchor } from './anchor.ts'
import type { LogFinding } from './findings.ts'
import { type Log, openLog } from './openLog.ts'
import { readLog } from './readLog.ts'

type Where = { readonly disk: Disk; readonly folder: string; readonly vaultId: string; readonly now: () => Date }

const codeOf = (f: LogFinding): string => `${f.kind} ${f.from}-${f.to}`

/**
 * The log of a vault that was just unlocked: looks at the months since the anchor, and writes what it finds into the log itself, once.
 * `pairs` are the log keys, the current one first; `fresh` are the grave findings that were not told before. The findings are there to be shown; the log goes on all the same, and a gap keeps its numbers.
 */
export const startLog = async (
  o: Where & { readonly pairs: readonly [KeyPair, ...KeyPair[]]; readonly anchor: LogAnchor | null; readonly userId: string },
): Promise<Result<{ readonly log: Log; readonly findings: readonly LogFinding[]; readonly fresh: readonly LogFinding[] }>> => {
  const read = await readLog({ ...o, ...(o.anchor === null ? {} : { since: o.anchor.month }) })
  if (!read.ok) return read
  const log = await openLog({ ...o, key: o.pairs[0] })
  if (!log.ok) return log
  const told = new Set(read.value.lines.flatMap(({ event }) => (event.type === 'log.break' && event.code !== null ? [event.code] : [])))
  const fresh = read.value.findings.filter((finding) => finding.grave && !told.has(codeOf(finding)))
  // What can't be written now waits in memory with the rest.
  for (const finding of fresh) await log.value.append(logEntry('log.break', { userId: o.userId, ok: false, code: codeOf(finding) }))
  return ok({ log: log.value, findings: read.value.findings, fresh })
}

/** Writes one event while the vault is shut (a failed unlock), sealed to the public half of the log key, under the vault's lock. Durable when it answers ok. */
export const logWhileShut = async (o: Where & { readonly publicKey: Uint8Array }, entry: LogEntry): Promise<Result<void>> => {
  const log = await openLog({ ...o, key: { publicKey: o.publicKey, privateKey: null }, anchor: null })
  if (!log.ok) return log
  const written = await log.value.append(entry)
  await log.value.close()
  return written
}
