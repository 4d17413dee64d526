import { weekday, type Day } from '#shared/domain/calendar/day.ts'
import { dayAndMonth, distance } from '#shared/domain/calendar/format.ts'
import { holidayName, isWorkingDay, lastWorkingDay } from '#shared/domain/calendar/holidays.ts'
import type { DutyState } from '#shared/norms/duties.ts'

/** What to know about a day on which nobody works: 'Pasen, plan het op vr 3 apr', 'zondag, plan het op …'; empty on a working day. */
export function dayNote(day: Day): string {
  if (isWorkingDay(day)) return ''
  return `${holidayName(day) ?? (weekday(day) === 0 ? 'zondag' : 'zaterdag')}, plan het op ${dayAndMonth(lastWorkingDay(day))}`
}

/** How far a date is; one that nobody keeps track of is never called late. */
export const distanceWords = (day: Day, today: Day, state: DutyState): string => (state === 'niet-bijgehouden' ? 'geweest' : distance(day, today))
