// Function by function: all of date-fns is some 300 files, and reading those takes a process of its own longer than most of its work.
import { addDays as fnsAddDays } from 'date-fns/addDays'
import { addMonths as fnsAddMonths } from 'date-fns/addMonths'
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays'
import { differenceInYears } from 'date-fns/differenceInYears'
import { getDay } from 'date-fns/getDay'
import { isValid } from 'date-fns/isValid'
import { z } from 'zod'

// A day is a string, 'yyyy-MM-dd', and never a moment. Time zones can't move a string: a plan made in Zwolle
// is due on the same day wherever the computer thinks it is. Inside this folder a day becomes noon, local time, for
// date-fns' sums (noon, because no clock change happens there) and goes straight back to a string. Month sums start
// at the anchor every time ("31 January + 1 month" is 28 February, "+ 2 months" is 31 March), so a series can't drift.

/** A calendar day as 'yyyy-MM-dd', from 1900 up to 2199. */
export type Day = string

const pad = (n: number, width = 2): string => String(n).padStart(width, '0')
// A list of residents makes thousands of days: cutting the string is ten times as quick as reading it as a date of any form.
const noon = (day: Day): Date => new Date(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8)), 12)
const fromDate = (date: Date): Day => `${pad(date.getFullYear(), 4)}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`

/** True for a real day between 1900 and 2199; 30 February is none. */
export function isDay(value: unknown): value is Day {
  if (typeof value !== 'string' || !/^(19|20|21)\d\d-\d\d-\d\d$/.test(value)) return false
  const date = noon(value)
  return isValid(date) && fromDate(date) === value
}

const NO_DAY = 'Dit is geen bestaande datum.'
/** The schema of a stored day. What JSON Schema can say of it is its shape; that 30 February does not exist is said by the check behind it. */
export const daySchema = z.string().regex(/^(19|20|21)\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, { error: NO_DAY }).refine(isDay, { error: NO_DAY }).meta({ format: 'date' })

/** The day of `date` on the computer's own calendar. */
export const dayOf = (date: Date): Day => fromDate(date)
/** `n` calendar days later (earlier when negative). */
export const addDays = (day: Day, n: number): Day => fromDate(fnsAddDays(noon(day), n))
/** `n` weeks later. */
export const addWeeks = (day: Day, n: number): Day => addDays(day, 7 * n)
/** The same day of the month `n` months on, or the last day of that month. */
export const addMonths = (day: Day, n: number): Day => fromDate(fnsAddMonths(noon(day), n))
/** Whole calendar days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number => differenceInCalendarDays(noon(to), noon(from))
/** The order of two days, for sorting. */
export const compareDays = (a: Day, b: Day): number => (a < b ? -1 : a > b ? 1 : 0)
/** Age in whole years on `today`. */
export const ageOn = (birth: Day, today: Day): number => differenceInYears(noon(today), noon(birth))
/** 0 = Sunday … 6 = Saturday. */
export const weekday = (day: Day): number => getDay(noon(day))
/** Year, month (1–12) and day of the month. */
export const parts = (day: Day): { readonly year: number; readonly month: number; readonly day: number } => ({ year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), day: Number(day.slice(8)) })
/** The day with these parts, or null when it does not exist. */
export function dayFromParts(year: number, month: number, day: number): Day | null {
  const text = `${pad(year, 4)}-${pad(month)}-${pad(day)}`
  return isDay(text) ? text : null
}
