import { describe, expect, test } from 'vitest'
import type { WorkCounts } from '#shared/domain/today.ts'
import { makeReminder } from '../../../electron/session/reminder.ts'

const busy: WorkCounts = { late: 3, week: 4 }
/** A reminder with a clock that the test moves; `counts` null = locked, or no notifications wanted. */
function reminded(start: string, first: WorkCounts | null = busy) {
  const told: string[] = []
  const state = { now: start, counts: first }
  const reminder = makeReminder({ now: () => state.now, counts: () => state.counts, tell: (words) => told.push(`${state.now.slice(0, 16)} ${words}`) })
  const at = (now: string, how: 'unlocked' | 'tick', counts: WorkCounts | null = state.counts): void => {
    Object.assign(state, { now, counts })
    reminder[how]()
  }
  return { told, at }
}

describe('the notification', () => {
  test('tells at the first unlocking of a day, and not at the next', () => {
    const { told, at } = reminded('2026-02-03T07:00:00')
    at('2026-02-03T07:30:00', 'unlocked')
    at('2026-02-03T08:10:00', 'unlocked')
    at('2026-02-03T09:00:05', 'tick')
    at('2026-02-04T07:31:00', 'unlocked')
    expect(told).toEqual(['2026-02-03T07:30 3 te laat, 4 deze week', '2026-02-04T07:31 3 te laat, 4 deze week'])
  })
  test('a house that is open all night is told at nine, once', () => {
    const { told, at } = reminded('2026-02-02T22:00:00')
    for (const clock of ['08:59:50', '09:00:10', '09:00:30', '17:00:00']) at(`2026-02-03T${clock}`, 'tick')
    expect(told).toEqual(['2026-02-03T09:00 3 te laat, 4 deze week'])
  })
  test('what the night was told does not keep it from the day', () => {
    const { told, at } = reminded('2026-02-03T00:10:00')
    at('2026-02-03T00:20:00', 'unlocked')
    at('2026-02-03T09:00:01', 'tick')
    expect(told).toHaveLength(2)
  })
  test('a computer that slept over nine tells when it wakes, unless it is locked; then at unlocking', () => {
    const open = reminded('2026-02-02T23:00:00')
    open.at('2026-02-03T10:40:00', 'tick')
    expect(open.told).toEqual(['2026-02-03T10:40 3 te laat, 4 deze week'])
    const shut = reminded('2026-02-02T23:00:00', null)
    shut.at('2026-02-03T10:40:00', 'tick')
    shut.at('2026-02-03T10:41:00', 'unlocked', busy)
    shut.at('2026-02-03T10:42:00', 'tick')
    expect(shut.told).toEqual(['2026-02-03T10:41 3 te laat, 4 deze week'])
  })
  test('says nothing when there is nothing, and tells later that day when there is', () => {
    const { told, at } = reminded('2026-02-03T07:00:00', { late: 0, week: 0 })
    at('2026-02-03T07:30:00', 'unlocked')
    at('2026-02-03T09:00:00', 'tick', { late: 0, week: 1 })
    expect(told).toEqual(['2026-02-03T09:00 1 deze week'])
  })
  test('a program that starts after nine does not think that nine just came', () => {
    const { told, at } = reminded('2026-02-03T14:00:00')
    at('2026-02-03T14:00:20', 'tick')
    expect(told).toEqual([])
  })
})
