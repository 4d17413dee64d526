import fc from 'fast-check'
import { describe, it } from 'vitest'
import { addDays, addMonths, daysBetween, isDay, parts } from '#shared/domain/calendar/day.ts'
import { bareDayYear, longDay, shortDay } from '#shared/domain/calendar/format.ts'
import { lastWorkingDay, isWorkingDay } from '#shared/domain/calendar/holidays.ts'
import { parseDay } from '#shared/domain/calendar/parseDay.ts'

const day = fc.date({ min: new Date('1950-01-02T12:00:00'), max: new Date('2150-12-30T12:00:00'), noInvalidDate: true }).map((d) => d.toISOString().slice(0, 10))
const small = fc.integer({ min: -600, max: 600 })

describe('days', () => {
  it('adding and counting days undo each other', () => fc.assert(fc.property(day, small, (d, n) => daysBetween(d, addDays(d, n)) === n && addDays(addDays(d, n), -n) === d)))
  it('months from an anchor keep the day or take the last of the month, and never go back', () =>
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 48 }), (d, n) => {
        const one = addMonths(d, n)
        const next = addMonths(d, n + 1)
        const last = parts(addDays(`${addMonths(`${d.slice(0, 8)}01`, n + 1).slice(0, 8)}01`, -1)).day
        return isDay(one) && one < next && parts(one).day === Math.min(parts(d).day, last)
      }),
    ))
  it('what we print, we read back', () => fc.assert(fc.property(day, (d) => [shortDay(d), longDay(d), bareDayYear(d), d].every((text) => { const read = parseDay(text, '2026-02-03'); return read.ok && read.value === d }))))
  it('reading anything never throws', () => fc.assert(fc.property(fc.string({ unit: 'binary' }), day, (text, d) => { parseDay(text, d); return true })))
  it('the last working day is a working day, at most five days before', () => fc.assert(fc.property(day, (d) => { const w = lastWorkingDay(d); return isWorkingDay(w) && w <= d && daysBetween(w, d) <= 5 })))
})
