import { z } from 'zod'
import { id } from '../fields.ts'
import { logTypeNames, logTypes, type LogType } from './types.ts'

/** The clock on the wall with its distance to UTC, to the second: one moment everywhere (NEN 7513), and still what people saw on the clock. */
const zonedMoment = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/)

/** One event. Ids and codes only: no names and no content, so that the log says nothing by itself about what stands in a dossier. */
export const logEventSchema = z.strictObject({
  at: zonedMoment,
  /** Who did it: the id of a key slot. At a failed unlock whose door was tried; null when that is not known either. */
  userId: id.nullable(),
  /** On whose behalf, when that is somebody else. */
  responsibleId: id.nullable(),
  action: z.enum(['C', 'R', 'U', 'D', 'E']),
  type: z.enum(logTypeNames),
  /** The dossiers that it was about. */
  dossierIds: z.array(id).max(10_000),
  /** What else it was about: the version of a plan, an attachment, another user. */
  objectId: id.nullable(),
  ok: z.boolean(),
  /** Why it was not done, as a code; null when it was. */
  code: z.string().max(80).nullable(),
})
export type LogEvent = z.infer<typeof logEventSchema>
/** What the log is told: the moment is the log's own clock, the action follows from the type. */
export type LogEntry = Omit<LogEvent, 'at' | 'action'>
/** An event with its number in the log, counted from 1. */
export type LogLine = { readonly n: number; readonly event: LogEvent }

/** An entry with the usual values for what is not said: done, by nobody known, about nothing in particular. */
export const logEntry = (type: LogType, more: Partial<Omit<LogEntry, 'type'>> = {}): LogEntry => ({
  userId: null, responsibleId: null, dossierIds: [], objectId: null, ok: true, code: null, ...more, type,
})
/** The event of an entry at a moment. */
export const logEvent = (entry: LogEntry, at: string): LogEvent => ({ ...entry, at, action: logTypes[entry.type].action })
