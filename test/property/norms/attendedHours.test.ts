import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, daysBetween } from '#shared/domain/calendar/day.ts'
import { type Attendance, attendanceStates } from '#shared/domain/rooster/attendance.ts'
import { blockKinds } from '#shared/domain/rooster/block.ts'
import { attendedHours } from '#shared/norms/attendedHours.ts'
import { presenceWords } from '#shared/text/rooster/attendanceWords.ts'

const FIRST = '2026-01-05'
const mark: fc.Arbitrary<Attendance> = fc.record({ on: fc.integer({ min: 0, max: 120 }).map((n) => addDays(FIRST, n)), blockId: fc.constantFrom('a', 'b'), kind: fc.constantFrom(...blockKinds), minutes: fc.integer({ min: 1, max: 240 }), state: fc.constantFrom(...attendanceStates), why: fc.constant('') })
const marks = fc.array(mark, { maxLength: 40 })
const day = fc.integer({ min: 0, max: 120 }).map((n) => addDays(FIRST, n))

describe('hours that somebody had', () => {
  it('are those that one counts by hand, day by day and mark by mark', () => {
    fc.assert(fc.property(marks, day, day, (all, from, to) => {
      const told = attendedHours(all, from, to)
      const by = { groep: ['groepsblok'], collectief: ['dagopening', 'dagsluiting'], buiten: ['daginvulling'], individueel: ['individueel'], behandelaar: ['behandelaar'] }
      const days: string[] = []
      for (let d = FIRST; d <= addDays(FIRST, 120); d = addDays(d, 1)) if (d >= from && d <= to && all.some((m) => m.on <= d)) days.push(d)
      const inside = all.filter((m) => days.includes(m.on))
      if (inside.length === 0) {
        expect(told).toBeNull()
        return
      }
      expect(told?.from).toBe(days[0])
      for (const [kind, kinds] of Object.entries(by)) {
        const called = inside.filter((m) => kinds.includes(m.kind))
        const there = called.filter((m) => m.state === 'er' || m.state === 'online')
        const found = told?.kinds.find((k) => k.kind === kind)
        expect([found?.of ?? 0, found?.there ?? 0]).toEqual([called.length, there.length])
        let minutes = 0
        for (const m of there) minutes += m.minutes
        expect(found?.perWeek ?? 0).toBeCloseTo(minutes / 60 / Math.max(1, days.length / 7), 9)
      }
    }))
  })
  it('add up when a period is cut in two, once the first roll was called', () => {
    const hours = (all: readonly Attendance[], from: string, to: string): number => (attendedHours(all, from, to)?.kinds ?? []).reduce((sum, k) => sum + k.perWeek, 0) * Math.max(1, (daysBetween(from, to) + 1) / 7)
    const opening: Attendance = { on: FIRST, blockId: 'a', kind: 'dagopening', minutes: 60, state: 'er', why: '' }
    fc.assert(fc.property(marks, day, day, (more, a, b) => {
      const [cut, to] = [a < b ? a : b, a < b ? b : a]
      const all = [opening, ...more]
      const parts = hours(all, FIRST, cut) + (cut < to ? hours(all, addDays(cut, 1), to) : 0)
      expect(parts).toBeCloseTo(hours(all, FIRST, to), 6)
    }))
  })
})

it('says how often in words', () => {
  expect(presenceWords({ kind: 'groep', there: 18, of: 20 })).toBe('18 van 20 groepen')
  expect(presenceWords({ kind: 'individueel', there: 0, of: 1 })).toBe('0 van 1 gesprek')
})
