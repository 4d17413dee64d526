import { ok, refuse, type Result } from '../../result/result.ts'
import { addDays, dayFromParts, parts, weekday, type Day } from './day.ts'
import { monthName } from './format.ts'

const MONTH_STARTS = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec']
const WEEKDAY_STARTS = ['zo', 'ma', 'di', 'wo', 'do', 'vr', 'za']

const monthFrom = (text: string): number => {
  if (/^\d+$/.test(text)) return Number(text)
  const start = text.slice(0, 3).replace('maa', 'mrt').replace('mar', 'mrt').replace('oct', 'okt')
  return MONTH_STARTS.indexOf(start) + 1
}

const yearFrom = (text: string | undefined, month: number, day: number, today: Day): number => {
  const now = parts(today)
  if (text !== undefined) return text.length <= 2 ? (Number(text) > (now.year % 100) + 20 ? 1900 : 2000) + Number(text) : Number(text)
  const passed = month < now.month - 6 || (month === now.month - 6 && day < now.day)
  return passed ? now.year + 1 : now.year
}

/**
 * Reads a day as people type it: '5-1-2026', '5 jan', 'di 3 feb 2026', '2026-02-03', 'vandaag', 'morgen', '+3', 'vrijdag'.
 * Without a year the nearest one is taken (up to six months back). Refuses with a sentence that says what is wrong.
 */
export function parseDay(input: string, today: Day): Result<Day> {
  const text = input.trim().toLowerCase().replace(/\s+/g, ' ')
  if (text === 'vandaag') return ok(today)
  if (text === 'morgen') return ok(addDays(today, 1))
  if (text === 'gisteren') return ok(addDays(today, -1))
  const ahead = /^\+(\d{1,3})$/.exec(text)
  if (ahead) return ok(addDays(today, Number(ahead[1])))
  const named = WEEKDAY_STARTS.findIndex((start) => text === start || (text.startsWith(start) && text.endsWith('dag') && !/\d/.test(text)))
  if (named >= 0) return ok(addDays(today, (named - weekday(today) + 6) % 7 + 1))
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text)
  const bare = text.replace(/^(zo|ma|di|wo|do|vr|za)[a-z]*\.? /, '')
  const dutch = /^(\d{1,2})[-/. ]+(\d{1,2}|[a-z]{3,9})\.?(?:[-/. ]+(\d{2}|\d{4}))?$/.exec(bare)
  const [year, month, day] = iso
    ? [Number(iso[1]), Number(iso[2]), Number(iso[3])]
    : dutch
      ? [yearFrom(dutch[3], monthFrom(dutch[2] ?? ''), Number(dutch[1]), today), monthFrom(dutch[2] ?? ''), Number(dutch[1])]
      : [0, 0, 0]
  if (!iso && !dutch) return refuse('date.unreadable', 'Deze datum lezen we niet. Schrijf bijvoorbeeld 5-1-2026 of 5 jan.')
  if (month < 1 || month > 12) return refuse('date.month', 'Deze maand bestaat niet. Schrijf bijvoorbeeld 5-1-2026 of 5 jan.')
  const found = dayFromParts(year, month, day)
  if (found) return ok(found)
  if (year < 1900 || year > 2199) return refuse('date.year', `Het jaar ${year} kan hier niet. Kies een jaar tussen 1900 en 2199.`)
  const last = [28, 29, 30, 31].findLast((n) => dayFromParts(year, month, n) !== null) ?? 31
  const name = monthName(month)
  return refuse('date.day', `${name.charAt(0).toUpperCase()}${name.slice(1)} ${year} heeft ${last} dagen.`)
}
