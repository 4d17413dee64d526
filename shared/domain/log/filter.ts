import type { Day } from '../calendar/day.ts'
import type { LogLine } from './event.ts'
import { eventDay } from './sentence.ts'
import { logTypes, type LogKind } from './types.ts'

/** What somebody wants to see; what is left out does not limit. `from` and `until` are days that count themselves. */
export type LogFilter = {
  readonly userId?: string
  readonly dossierId?: string
  readonly kind?: LogKind
  readonly from?: Day
  readonly until?: Day
  /** Only what was not done. */
  readonly failed?: boolean
}

/** The lines that pass, in their order. */
export const filterLog = (lines: readonly LogLine[], f: LogFilter): readonly LogLine[] =>
  lines.filter(
    ({ event }) =>
      (f.userId === undefined || event.userId === f.userId || event.responsibleId === f.userId) &&
      (f.dossierId === undefined || event.dossierIds.includes(f.dossierId)) &&
      (f.kind === undefined || logTypes[event.type].kind === f.kind) &&
      (f.from === undefined || eventDay(event) >= f.from) &&
      (f.until === undefined || eventDay(event) <= f.until) &&
      (f.failed !== true || !event.ok),
  )
