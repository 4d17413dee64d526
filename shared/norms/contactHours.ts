import { addDays, daysBetween, type Day } from '../domain/calendar/day.ts'
import type { Stay } from '../domain/dossier.ts'
import { isHeld } from '../domain/evaluation/evaluation.ts'
import type { LayeredNorm } from '../domain/profile/profile.ts'
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

/** A stretch of the stay of which the average is shown. */
export type ContactPeriod = { readonly id: 'weken' | 'evaluatie' | 'verblijf'; readonly from: Day; readonly to: Day }
const WEEKS = 28

/** The last four weeks, the days after the last evaluation, and the whole stay (B27): inside the stay and up to today. None before the placement. */
export function contactPeriods(stay: Pick<Stay, 'facts' | 'end' | 'evaluations'>, today: Day): readonly ContactPeriod[] {
  const start = stay.facts.placementDate
  const left = stay.end?.on ?? null
  const to = left !== null && left < today ? left : today
  if (start === null || start > to) return []
  const talk = stay.evaluations.flatMap((e) => (isHeld(e) && e.content.on !== null && e.content.on < to && e.content.on >= start ? [e.content.on] : [])).sort().at(-1)
  const weeks = addDays(to, 1 - WEEKS)
  return [
    { id: 'weken', from: weeks < start ? start : weeks, to },
    ...(talk === undefined ? [] : [{ id: 'evaluatie' as const, from: addDays(talk, 1), to }]),
    { id: 'verblijf', from: start, to },
  ]
}

/** The hours one to one a week that the norms ask, and the norms that say so; null when none does. */
export function askedPerWeek(norms: readonly LayeredNorm[]): { readonly perWeek: number; readonly norms: readonly LayeredNorm[] } | null {
  const asking = norms.flatMap((norm) => (norm.rule.kind === 'hours' && norm.rule.what === 'individueel' ? [{ norm, perWeek: norm.rule.perWeek }] : []))
  return asking.length === 0 ? null : { perWeek: Math.max(...asking.map((a) => a.perWeek)), norms: asking.map((a) => a.norm) }
}
