import { z } from 'zod'
import { addDays, type Day, daySchema, weekday } from '../calendar/day.ts'
import { id, line, named } from '../fields.ts'
import { type Block, blockSchema } from './block.ts'

/** A week that repeats, from a Monday on until a later one begins. */
export const fixedWeekSchema = z.strictObject({ id: named(id, 'kenmerk'), name: named(line, 'naam'), from: named(daySchema, 'vanaf', 'De maandag waarop deze week begint te gelden.'), blocks: named(z.array(blockSchema).max(300), 'blokken') })
export type FixedWeek = z.infer<typeof fixedWeekSchema>

/** What is different in one week: a block that falls out (`block` null), is otherwise, or is only there that week. The last one about a block counts. */
export const exceptionSchema = z.strictObject({ monday: named(daySchema, 'week', 'De maandag van die week.'), blockId: named(id, 'blok'), block: named(blockSchema.nullable(), 'wordt', 'Null = valt uit.'), why: named(line, 'waarom') })
export type Exception = z.infer<typeof exceptionSchema>

/** A week to begin from, kept under a name. */
export const weekTemplateSchema = z.strictObject({ id: named(id, 'kenmerk'), name: named(line, 'naam'), blocks: named(z.array(blockSchema).max(300), 'blokken') })
export type WeekTemplate = z.infer<typeof weekTemplateSchema>

/** The weekrooster of a house: its fixed weeks, oldest first, what is different in single weeks (A36, A50, A55, B21, B25), and the house's own sample weeks. */
export const scheduleSchema = z.strictObject({ weeks: named(z.array(fixedWeekSchema).max(400), 'vaste weken'), exceptions: named(z.array(exceptionSchema).max(5000), 'uitzonderingen'), templates: named(z.array(weekTemplateSchema).max(60), 'eigen voorbeeldweken') })
export type Schedule = z.infer<typeof scheduleSchema>
export const emptySchedule: Schedule = { weeks: [], exceptions: [], templates: [] }

/** The Monday of the week that a day is in. */
export const mondayOf = (day: Day): Day => addDays(day, -((weekday(day) + 6) % 7))
/** The fixed week that holds in the week of this Monday; null before the first. */
export const fixedWeekOn = (s: Schedule, monday: Day): FixedWeek | null => s.weeks.reduce<FixedWeek | null>((found, w) => (w.from <= monday && (found === null || w.from >= found.from) ? w : found), null)

const byTime = (a: Block, b: Block): number => a.day - b.day || a.start - b.start || a.end - b.end || (a.id < b.id ? -1 : 1)

/** The blocks of one week as they are: the fixed week with that week's exceptions over it, by day and time. */
export function weekBlocks(s: Schedule, monday: Day): readonly Block[] {
  const blocks = new Map((fixedWeekOn(s, monday)?.blocks ?? []).map((b) => [b.id, b]))
  for (const e of s.exceptions) {
    if (e.monday !== monday) continue
    if (e.block === null) blocks.delete(e.blockId)
    else blocks.set(e.blockId, { ...e.block, id: e.blockId })
  }
  return [...blocks.values()].toSorted(byTime)
}

/** Makes one block otherwise in one week; the fixed week stays. What is as in the fixed week again leaves no exception behind. */
export function changeInWeek(s: Schedule, monday: Day, blockId: string, block: Block | null, why: string): Schedule {
  const fixed = fixedWeekOn(s, monday)?.blocks.find((b) => b.id === blockId) ?? null
  const others = s.exceptions.filter((e) => e.monday !== monday || e.blockId !== blockId)
  const same = JSON.stringify(block && { ...block, id: blockId }) === JSON.stringify(fixed)
  return { ...s, exceptions: same ? others : [...others, { monday, blockId, block, why }] }
}
