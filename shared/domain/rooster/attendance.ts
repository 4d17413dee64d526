import { z } from 'zod'
import { daySchema } from '../calendar/day.ts'
import { id, line, named } from '../fields.ts'
import { blockKinds } from './block.ts'

export const attendanceStates = ['er', 'online', 'afgemeld', 'ziek', 'weg', 'niet'] as const
/** How somebody took part: there, by video, called off, ill, away by agreement, or not there without a word. */
export type AttendanceState = (typeof attendanceStates)[number]

/** One mark of a roll call (B25). Kind and minutes are of the block as it was that day, so that a later change of the week changes no hours. */
export const attendanceSchema = z.strictObject({
  on: named(daySchema, 'dag'), blockId: named(id, 'blok'), kind: named(z.enum(blockKinds), 'soort'), minutes: named(z.number().int().min(0).max(1440), 'minuten'), state: named(z.enum(attendanceStates), 'hoe'), why: named(line, 'waarom'),
})
export type Attendance = z.infer<typeof attendanceSchema>

/** Whether it counts as time of support that was had. */
export const tookPart = (a: Pick<Attendance, 'state'>): boolean => a.state === 'er' || a.state === 'online'
