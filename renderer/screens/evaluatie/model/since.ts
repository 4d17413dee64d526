import { addDays, daysBetween, type Day } from '#shared/domain/calendar/day.ts'
import type { Stay } from '#shared/domain/dossier.ts'
import type { Evaluation } from '#shared/domain/evaluation/evaluation.ts'
import type { Attended } from '#shared/norms/attendedHours.ts'
import { presenceWords } from '#shared/text/rooster/attendanceWords.ts'

const DAYS_A_MONTH = 365.25 / 12

/** The day of the talk before this one; null when there was none. */
export function talkBefore(stay: Pick<Stay, 'evaluations'>, e: Pick<Evaluation, 'id' | 'number'>): Day | null {
  return stay.evaluations.filter((x) => x.id !== e.id && x.number < e.number && x.content.on !== null).map((x) => x.content.on ?? '').sort().at(-1) ?? null
}

/** The first day that hours and contacts are counted from: the day after the previous talk, else the first day of support. */
export function countedFrom(stay: Pick<Stay, 'evaluations' | 'facts'>, e: Pick<Evaluation, 'id' | 'number'>): Day | null {
  const before = talkBefore(stay, e)
  return before === null ? stay.facts.supportStart ?? stay.facts.placementDate : addDays(before, 1)
}

/** Which month of the stay a day falls near: month 6 is half a year after the placement. Null without a placement. */
export const monthOf = (placed: Day | null, day: Day): number | null => (placed === null || day < placed ? null : Math.round(daysBetween(placed, day) / DAYS_A_MONTH))

/** '4,5'. */
export const hoursText = (hours: number): string => `${Math.round(hours * 10) / 10}`.replace('.', ',')

/** 'in de groep 12,5 uur per week, 18 van 20 groepen'. */
export const attendedText = (a: Attended): string => [attendedName[a.kind] === '' ? '' : `${attendedName[a.kind]} ${hoursText(a.perWeek)} uur per week`, presenceWords(a)].filter(Boolean).join(', ')
// Hours one to one are those of the log; what a practitioner gives is no support of the house.
const attendedName = { groep: 'in de groep', collectief: 'samen openen en sluiten', buiten: 'daginvulling buiten', individueel: '', behandelaar: '' } as const
