import { describe, expect, it } from 'vitest'
import { emptyStayFacts, type PlannedHours, type StayFacts } from '#shared/domain/stay/stay.ts'
import { plannedAverage } from '#shared/norms/hours.ts'

const line = (id: string, from: string | null, individueel: number): PlannedHours => ({ id, from, individueel, groep: 0, collectief: 0, buiten: 0 })
// A stay of ten weeks.
const stay = (...plannedHours: PlannedHours[]): StayFacts => ({ ...emptyStayFacts('s0'), placementDate: '2026-01-05', plannedHours })
const average = (...lines: PlannedHours[]): number | undefined => plannedAverage(stay(...lines), '2026-03-16')?.individueel

describe('the planned hours of a whole stay', () => {
  it('more at the start and less at the end', () => expect(average(line('a', null, 8), line('b', '2026-02-09', 2))).toBe(5))
  it('a line that is written first and starts later counts from its own day', () => expect(average(line('b', '2026-02-09', 2), line('a', null, 8))).toBe(5))
  it('days before the first line have none, and what starts after the end counts not at all', () => expect(average(line('a', '2026-02-09', 6), line('b', '2027-01-01', 40))).toBe(3))
  it('of two lines on one day the last holds', () => expect(average(line('a', null, 8), line('b', null, 6))).toBe(6))
  it('nothing planned, no end, or an end before the start: there is no average', () => {
    expect([plannedAverage(stay(), '2026-03-16'), plannedAverage(stay(line('a', null, 8)), null), plannedAverage(stay(line('a', null, 8)), '2026-01-05')]).toEqual([null, null, null])
  })
})
