import { z } from 'zod'
import { daySchema } from '../calendar/day.ts'
import { dayOrNull, id, line } from '../fields.ts'
import { phases, presenceSchema } from '../stay/stay.ts'
import { attendanceSchema } from './attendance.ts'
import { ownBlockSchema } from './own.ts'
import { scheduleSchema, weekTemplateSchema } from './schedule.ts'

/** Somebody who lives here in a week: their phase on its Monday (or on the day that they came), from when until when they live here, whether they are away now, what is theirs alone, and the marks of that week. */
export const weekPersonSchema = z.strictObject({ dossierId: id, stayId: id, revision: z.number().int(), name: line, callName: line, phase: z.enum(phases), contractProfile: id, from: daySchema, until: dayOrNull, presence: presenceSchema, ownBlocks: z.array(ownBlockSchema), attendance: z.array(attendanceSchema) })
export type WeekPerson = z.infer<typeof weekPersonSchema>

/** The schedule with the people of one week, and the sample weeks that ship (their id is that of the contract profile). */
export const scheduleWeekSchema = z.strictObject({ monday: daySchema, today: daySchema, schedule: scheduleSchema, shipped: z.array(weekTemplateSchema), people: z.array(weekPersonSchema) })
export type ScheduleWeek = z.infer<typeof scheduleWeekSchema>
