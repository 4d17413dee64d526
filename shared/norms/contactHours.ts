import { daysBetween, type Day } from '../domain/calendar/day.ts'
import type { Contact } from '../domain/stay/contact.ts'

/** Hours of contact a week over some days, and how many contacts there were. */
export type ContactHours = { readonly perWeek: number; readonly planned: number; readonly unplanned: number; readonly count: number }

/** The average of the contacts from `from` up to and including `to`, in hours a week of seven days; null when that is no day at all. */
export function contactHours(contacts: readonly Contact[], from: Day, to: Day): ContactHours | null {
  const days = daysBetween(from, to) + 1
  if (days <= 0) return null
  const within = contacts.filter((c) => c.on >= from && c.on <= to)
  const hours = (some: readonly Contact[]): number => some.reduce((sum, c) => sum + c.minutes, 0) / 60 / (days / 7)
  return { perWeek: hours(within), planned: hours(within.filter((c) => c.planned)), unplanned: hours(within.filter((c) => !c.planned)), count: within.length }
}
