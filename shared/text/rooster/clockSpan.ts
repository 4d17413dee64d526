import { QUARTER } from '../../domain/rooster/block.ts'

const DAY = 24 * 60
const ONE = /^(\d{1,2})(?:\s*[:.u]\s*(\d{2})?|(\d{2}))?\s*(?:uur)?$/iu

/** Minutes after midnight of a time as people type it ('9', '9:30', '09.30', '930', '9u30'), on the nearest quarter; null when it is no time. */
export function parseClock(text: string): number | null {
  const found = ONE.exec(text.trim())
  if (!found) return null
  const [hour, minute] = [Number(found[1]), Number(found[2] ?? found[3] ?? 0)]
  const at = Math.round((hour * 60 + minute) / QUARTER) * QUARTER
  return hour > 24 || minute > 59 || at > DAY ? null : at
}

/** Begin and end of '14:00 – 15:30', '14-15.30' or '14 tot 15'; with only a begin it takes `usual` minutes. Null when it is no time, or does not end after it begins. */
export function parseSpan(text: string, usual = 60): { readonly start: number; readonly end: number } | null {
  const [first = '', last, more] = text.split(/\s*(?:-|–|—|tot)\s*/iu)
  const start = parseClock(first)
  if (start === null || more !== undefined) return null
  const end = last === undefined || last.trim() === '' ? Math.min(start + usual, DAY) : parseClock(last)
  return end === null || end <= start ? null : { start, end }
}
