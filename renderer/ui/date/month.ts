import { addDays, addMonths, dayFromParts, parts, weekday, type Day } from '#shared/domain/calendar/day.ts'

/** The first day of the month of `day`. */
export const firstOfMonth = (day: Day): Day => dayFromParts(parts(day).year, parts(day).month, 1) ?? day

/** The weeks of the month of `day`, Monday first; days of other months fill the edges. */
export function weeksOf(day: Day): readonly (readonly Day[])[] {
  const first = firstOfMonth(day)
  const start = addDays(first, -((weekday(first) + 6) % 7))
  const next = addMonths(first, 1)
  const weeks = Array.from({ length: 6 }, (_, w) => Array.from({ length: 7 }, (__, d) => addDays(start, w * 7 + d)))
  return weeks.filter((week) => (week[0] ?? next) < next)
}

/** The day that a key moves to in a calendar grid, or null when the key moves nothing. */
export function dayByKey(day: Day, key: string): Day | null {
  switch (key) {
    case 'ArrowLeft':
      return addDays(day, -1)
    case 'ArrowRight':
      return addDays(day, 1)
    case 'ArrowUp':
      return addDays(day, -7)
    case 'ArrowDown':
      return addDays(day, 7)
    case 'PageUp':
      return addMonths(day, -1)
    case 'PageDown':
      return addMonths(day, 1)
    case 'Home':
      return addDays(day, -((weekday(day) + 6) % 7))
    case 'End':
      return addDays(day, (7 - weekday(day)) % 7)
    default:
      return null
  }
}
