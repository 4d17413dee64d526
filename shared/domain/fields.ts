import { z } from 'zod'
import { daySchema } from './calendar/day.ts'

/** A field with its Dutch name and what it means; both stand in the published exchange format (docs/uitwisseling.schema.json) and in its refusals. */
export const named = <S extends z.ZodType>(schema: S, title: string, description = `${title.charAt(0).toUpperCase()}${title.slice(1)}.`): S => schema.meta({ title, description })

/** One line of text, as typed; no longer than 300 characters. */
export const line = z.string().max(300)
/** Running text in somebody's words; a paste of many pages fits. */
export const prose = z.string().max(20_000)
/** A record's own id: made by the window or the machine, never by people. */
export const id = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/)
/** A day, or null when it is not known yet. */
export const dayOrNull = daySchema.nullable()
/** A moment on the house's own clock, 'yyyy-MM-ddTHH:mm:ss', with no zone: what the clock on the wall said. */
export const moment = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/)
/** One of our own scores, 1 (worst) to 5; null when nobody gave one. */
export const score = z.number().int().min(1).max(5).nullable()
/** A sealed file beside the dossier (scan, letter, signed document). */
export const blobRef = z.strictObject({ id, name: line, mime: line, size: z.number().int().nonnegative(), addedAt: moment })
/** A reference to a sealed file. */
export type BlobRef = z.infer<typeof blobRef>
