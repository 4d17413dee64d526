import fc from 'fast-check'
import { expect, it } from 'vitest'
import { addDays, daysBetween, parts, type Day } from '#shared/domain/calendar/day.ts'
import { isOver, retentionOf, retentionYears, yearsLater } from '#shared/domain/privacy/retention.ts'
import { addMonths } from '#shared/domain/calendar/day.ts'
import { destroyBefore, destroyGrounds } from '#shared/domain/privacy/destruction.ts'

const day = fc.integer({ min: 0, max: 50_000 }).map((n): Day => addDays('1930-01-01', n))
const leap = fc.constantFrom(1932, 1996, 2000, 2024, 2028).map((year): Day => `${year}-02-29`)
const anyDay = fc.oneof({ weight: 4, arbitrary: day }, { weight: 1, arbitrary: leap })
const stay = (on: Day | null) => ({ end: on === null ? null : { on, result: '', reason: '', address: '', gemeente: '', handedTo: '', handedOn: null } }) as never

it('keeps at least fifteen whole years, and not a day more than a leap day makes', () => {
  fc.assert(
    fc.property(anyDay, (from) => {
      const until = yearsLater(from, retentionYears)
      const [a, b] = [parts(from), parts(until)]
      expect(b.year - a.year).toBe(15)
      // 15 years hold 3 or 4 leap days, until 2085: 2100 is none.
      expect(daysBetween(from, until)).toBeGreaterThanOrEqual(15 * 365 + 3)
      expect(daysBetween(from, until)).toBeLessThanOrEqual(15 * 365 + 4 + 1)
      if (from.endsWith('-02-29')) expect(until.slice(4)).toBe('-03-01')
      else expect(until.slice(4)).toBe(from.slice(4))
    }),
  )
})
it('later is never over earlier, and it is over on that day and not on the day before', () => {
  fc.assert(
    fc.property(anyDay, fc.nat(4000), (from, more) => {
      expect(yearsLater(from, 15) <= yearsLater(addDays(from, more), 15)).toBe(true)
      const until = yearsLater(from, 15)
      expect([isOver({ until }, addDays(until, -1)), isOver({ until }, until)]).toEqual([false, true])
    }),
  )
})
it('runs from the last change, or from the end of the last stay when that is later; an earlier stay does not count', () => {
  fc.assert(
    fc.property(anyDay, fc.option(anyDay), fc.option(anyDay), (changed, first, last) => {
      const r = retentionOf({ changedAt: `${changed}T10:00:00`, stays: [stay(first), stay(last)] })
      expect(r.from).toBe(last !== null && last > changed ? last : changed)
      expect(r.stayEnded).toBe(last !== null)
      expect(r.basis).toBe(r.from === changed ? 'laatste-wijziging' : 'einde-verblijf')
    }),
  )
})
it('a request must be met in three months; without one nobody waits', () => {
  fc.assert(
    fc.property(anyDay, fc.constantFrom(...destroyGrounds), (requestedOn, ground) => {
      expect(destroyBefore({ ground, requestedOn })).toBe(ground.startsWith('verzoek') ? addMonths(requestedOn, 3) : null)
    }),
  )
})
