import { daysBetween, parts, weekday, type Day } from './day.ts'

const WEEKDAYS = ['zondag', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag'] as const
const MONTHS = ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december'] as const
const SHORT_MONTHS = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'] as const

/** The Dutch names of the weekdays, Sunday first. */
export const weekdayNames: readonly string[] = WEEKDAYS
/** The Dutch name of a weekday, 'maandag'. */
export const weekdayName = (day: Day): string => WEEKDAYS[weekday(day)] ?? ''
/** The Dutch name of a month, 1–12. */
export const monthName = (month: number): string => MONTHS[month - 1] ?? ''
/** The short Dutch name of a month, 1–12, 'mrt'. */
export const shortMonthName = (month: number): string => SHORT_MONTHS[month - 1] ?? ''

/** 'di 3 feb 2026': how a day reads on screen. */
export const shortDay = (day: Day): string => `${dayAndMonth(day)} ${parts(day).year}`
/** 'di 3 feb': on screen, when the year is plain from the context. */
export const dayAndMonth = (day: Day): string => `${weekdayName(day).slice(0, 2)} ${bareDay(day)}`
/** '3 feb': in narrow places. */
export const bareDay = (day: Day): string => `${parts(day).day} ${shortMonthName(parts(day).month)}`
/** '3 feb 2026'. */
export const bareDayYear = (day: Day): string => `${bareDay(day)} ${parts(day).year}`
/** '3 februari 2026': how a day reads on paper. */
export const longDay = (day: Day): string => `${parts(day).day} ${monthName(parts(day).month)} ${parts(day).year}`
/** '3 februari', on paper when the year is plain. */
export const longDayNoYear = (day: Day): string => `${parts(day).day} ${monthName(parts(day).month)}`
/** 'maandag 5 januari 2026'. */
export const fullDay = (day: Day): string => `${weekdayName(day)} ${longDay(day)}`

/** '5 feb' → '5 februari' in running text, for who reads slowly or listens. */
export const fullMonths = (text: string): string =>
  text.replace(/(?<=(?<!\d)[0-3]?\d )(?:jan|feb|mrt|apr|jun|jul|aug|sep|okt|nov|dec)(?:\b\.?(?= \d{4})|\b)/giu, (short) => MONTHS[SHORT_MONTHS.findIndex((m) => m === short.slice(0, 3).toLowerCase())] ?? short)

/** How far `day` is from `today` in words: 'vandaag', 'morgen', 'over 12 dagen', '2 dagen te laat'. */
export function distance(day: Day, today: Day): string {
  const days = daysBetween(today, day)
  if (days === 0) return 'vandaag'
  if (days === 1) return 'morgen'
  if (days > 1) return `over ${days} dagen`
  return days === -1 ? '1 dag te laat' : `${-days} dagen te laat`
}

/** '14.10 uur', as times stand on paper, from an ISO moment with offset-free local parts 'yyyy-MM-ddTHH:mm…'. */
export const clockOnPaper = (localMoment: string): string => `${localMoment.slice(11, 13)}.${localMoment.slice(14, 16)} uur`
/** '14:10', as times stand on screen, from a local moment 'yyyy-MM-ddTHH:mm…'. */
export const clockOnScreen = (localMoment: string): string => localMoment.slice(11, 16)
/** The day of a local moment 'yyyy-MM-ddTHH:mm…'. */
export const dayOfMoment = (localMoment: string): Day => localMoment.slice(0, 10)
