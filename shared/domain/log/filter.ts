import { z } from 'zod'
import { longDay } from '../calendar/format.ts'
import { dayOrNull, id } from '../fields.ts'
import type { LogLine } from './event.ts'
import { eventDay } from './sentence.ts'
import { logKindName, logKinds, logTypes } from './types.ts'

/** What somebody wants to see of the log; null does not limit. `from` and `until` are days that count themselves, `failed` is only what was not done. */
export const logFilterSchema = z.strictObject({ userId: id.nullable(), kind: z.enum(logKinds).nullable(), from: dayOrNull, until: dayOrNull, failed: z.boolean() })
export type LogFilter = z.infer<typeof logFilterSchema>
/** Everything. */
export const noFilter: LogFilter = { userId: null, kind: null, from: null, until: null, failed: false }

/** Whether a line passes. */
export const passes = (f: LogFilter, { event }: Pick<LogLine, 'event'>): boolean =>
  (f.userId === null || event.userId === f.userId || event.responsibleId === f.userId) &&
  (f.kind === null || logTypes[event.type].kind === f.kind) &&
  (f.from === null || eventDay(event) >= f.from) &&
  (f.until === null || eventDay(event) <= f.until) &&
  (!f.failed || !event.ok)
/** The lines that pass, in their order. */
export const filterLog = (lines: readonly LogLine[], f: LogFilter): readonly LogLine[] => lines.filter((line) => passes(f, line))

/** Which days, in words; '' for all of them. */
export function periodWords({ from, until }: Pick<LogFilter, 'from' | 'until'>): string {
  if (from !== null && until !== null) return from === until ? `van ${longDay(from)}` : `van ${longDay(from)} tot en met ${longDay(until)}`
  if (from !== null) return `vanaf ${longDay(from)}`
  return until === null ? '' : `tot en met ${longDay(until)}`
}
/** What a filter leaves, as a sentence for on paper: 'Alleen van 1 tot en met …; wat Fatma deed.' Empty when it leaves everything. */
export function filterWords(f: LogFilter, users: ReadonlyMap<string, string>): string {
  const parts = [periodWords(f), f.userId === null ? '' : `wat ${users.get(f.userId) ?? 'één gebruiker'} deed`, f.kind === null ? '' : `het soort ‘${logKindName[f.kind]}’`, f.failed ? 'wat niet lukte of niet mocht' : ''].filter(Boolean)
  return parts.length === 0 ? '' : `Dit is een deel van het logboek: alleen ${parts.join(', ')}.`
}
