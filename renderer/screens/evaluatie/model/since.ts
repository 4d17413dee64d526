import { daysBetween, type Day } from '#shared/domain/calendar/day.ts'
import type { Stay } from '#shared/domain/dossier.ts'
import type { Evaluation } from '#shared/domain/evaluation/evaluation.ts'
import type { LayeredNorm } from '#shared/domain/profile/profile.ts'

const DAYS_A_MONTH = 365.25 / 12

/** The day of the talk before this one; null when there was none. */
export function talkBefore(stay: Pick<Stay, 'evaluations'>, e: Pick<Evaluation, 'id' | 'number'>): Day | null {
  return stay.evaluations.filter((x) => x.id !== e.id && x.number < e.number && x.content.on !== null).map((x) => x.content.on ?? '').sort().at(-1) ?? null
}

/** The first day that hours and contacts are counted from: the previous talk, else the first day of support. */
export const countedFrom = (stay: Pick<Stay, 'evaluations' | 'facts'>, e: Pick<Evaluation, 'id' | 'number'>): Day | null =>
  talkBefore(stay, e) ?? stay.facts.supportStart ?? stay.facts.placementDate

/** Which month of the stay a day falls near: month 6 is half a year after the placement. Null without a placement. */
export const monthOf = (placed: Day | null, day: Day): number | null => (placed === null || day < placed ? null : Math.round(daysBetween(placed, day) / DAYS_A_MONTH))

/** The hours one to one a week that the norms ask, and the norms that say so; null when none does. */
export function askedPerWeek(norms: readonly LayeredNorm[]): { readonly perWeek: number; readonly norms: readonly LayeredNorm[] } | null {
  const asking = norms.flatMap((norm) => (norm.rule.kind === 'hours' && norm.rule.what === 'individueel' ? [{ norm, perWeek: norm.rule.perWeek }] : []))
  return asking.length === 0 ? null : { perWeek: Math.max(...asking.map((a) => a.perWeek)), norms: asking.map((a) => a.norm) }
}

/** '4,5'. */
export const hoursText = (hours: number): string => `${Math.round(hours * 10) / 10}`.replace('.', ',')
