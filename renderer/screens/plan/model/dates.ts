import { weekday, type Day } from '#shared/domain/calendar/day.ts'
import { dayAndMonth } from '#shared/domain/calendar/format.ts'
import { holidayName, isWorkingDay, lastWorkingDay } from '#shared/domain/calendar/holidays.ts'

/** What to know about a day on which nobody works: 'Pasen, plan het op vr 3 apr', 'zondag, plan het op …'; empty on a working day. */
export function dayNote(day: Day): string {
  if (isWorkingDay(day)) return ''
  return `${holidayName(day) ?? (weekday(day) === 0 ? 'zondag' : 'zaterdag')}, plan het op ${dayAndMonth(lastWorkingDay(day))}`
}
