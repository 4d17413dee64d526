import { addDays, dayFromParts, parts, weekday, type Day } from './day.ts'

/** Easter Sunday of a year, by the anonymous Gregorian computus. */
export function easter(year: number): Day {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = Math.floor(b / 4)
  const g = Math.floor((8 * b + 13) / 25)
  const h = (19 * a + b - d - g + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const month = Math.floor((h + l - 7 * m + 114) / 31)
  return dayFromParts(year, month, ((h + l - 7 * m + 114) % 31) + 1) ?? `${year}-03-31`
}

const kingsDay = (year: number): Day => {
  const day = dayFromParts(year, 4, 27) ?? ''
  return weekday(day) === 0 ? addDays(day, -1) : day
}

function holidaysOf(year: number): ReadonlyMap<Day, string> {
  const sunday = easter(year)
  const on = (month: number, day: number): Day => dayFromParts(year, month, day) ?? ''
  return new Map([
    [on(1, 1), 'Nieuwjaarsdag'], [on(5, 5), 'Bevrijdingsdag'], [on(12, 25), 'Eerste Kerstdag'], [on(12, 26), 'Tweede Kerstdag'],
    [addDays(sunday, -2), 'Goede Vrijdag'],
    [sunday, 'Pasen'],
    [addDays(sunday, 1), 'Tweede Paasdag'],
    [addDays(sunday, 39), 'Hemelvaartsdag'],
    [addDays(sunday, 49), 'Pinksteren'],
    [addDays(sunday, 50), 'Tweede Pinksterdag'],
    [kingsDay(year), 'Koningsdag'],
  ])
}

// A year's holidays never change, and a list of residents asks for the same few years thousands of times.
const known = new Map<number, ReadonlyMap<Day, string>>()

/** The name of the public holiday on `day`, or null (Algemene termijnenwet art. 3, with Goede Vrijdag and 5 May). */
export function holidayName(day: Day): string | null {
  const { year } = parts(day)
  const found = known.get(year) ?? holidaysOf(year)
  if (Number.isFinite(year)) known.set(year, found)
  return found.get(day) ?? null
}

/** True on Monday to Friday, public holidays left out. */
export const isWorkingDay = (day: Day): boolean => weekday(day) % 6 !== 0 && holidayName(day) === null

/** `day` itself when people work then, else the last working day before it. */
export function lastWorkingDay(day: Day): Day {
  return isWorkingDay(day) ? day : lastWorkingDay(addDays(day, -1))
}
