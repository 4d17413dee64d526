import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, dayOf } from '#shared/domain/calendar/day.ts'
import { type Aged, wanted } from '../../../electron/vault/backup/rotation.ts'

const now = new Date(2026, 10, 27, 12)
const minutes = (n: number): Date => new Date(now.getTime() - n * 60_000)
const aged = fc
  .uniqueArray(fc.record({ ago: fc.integer({ min: -6000, max: 500 * 24 * 60 }), sound: fc.boolean() }), { maxLength: 60, selector: (one) => one.ago })
  .map((list): readonly Aged[] => list.map(({ ago, sound }, n) => ({ id: String(n), at: minutes(ago), sound })))
const kept = (backups: readonly Aged[], at = now): readonly Aged[] => {
  const keep = wanted(backups, at)
  return backups.filter((b) => keep.has(b.id))
}
const newest = (backups: readonly Aged[]): Aged | undefined => backups.toSorted((a, b) => b.at.getTime() - a.at.getTime())[0]

test('the newest and the newest sound one are never taken away, and what is of the future is left alone', () => {
  fc.assert(
    fc.property(aged, (backups) => {
      const left = new Set(kept(backups).map((b) => b.id))
      const past = backups.filter((b) => b.at.getTime() <= now.getTime() + 24 * 3600_000)
      for (const one of [newest(past), newest(past.filter((b) => b.sound)), ...backups.filter((b) => !past.includes(b))]) if (one !== undefined) expect(left.has(one.id)).toBe(true)
    }),
  )
})

test('no day of the last seven, week of the last five or month of the last twelve that had a backup is without; a sound one when there was', () => {
  const month = (b: Aged): string => dayOf(b.at).slice(0, 7)
  const week = (b: Aged): string => {
    let day = dayOf(b.at)
    while (new Date(`${day}T12:00:00`).getDay() !== 1) day = addDays(day, -1)
    return day
  }
  fc.assert(
    fc.property(aged, (all) => {
      const backups = all.filter((b) => b.at.getTime() <= now.getTime() + 24 * 3600_000)
      const left = kept(backups)
      for (const [of, count] of [[(b: Aged) => dayOf(b.at), 7], [week, 5], [month, 12]] as const) {
        const last = [...new Set(backups.map(of))].toSorted().toReversed().slice(0, count)
        for (const bucket of last) {
          const [had, has] = [backups.filter((b) => of(b) === bucket), left.filter((b) => of(b) === bucket)]
          expect(has.length).toBeGreaterThan(0)
          if (had.some((b) => b.sound)) expect(has.some((b) => b.sound)).toBe(true)
        }
      }
      expect(left.length).toBeLessThanOrEqual(7 + 5 + 12 + 2)
    }),
  )
})

test('taking away twice takes no more; the order in which they are given does not matter', () => {
  fc.assert(
    fc.property(aged.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray([...list], { minLength: list.length }))), ([list, shuffled]) => {
      const once = kept(list)
      expect(kept(once)).toEqual(once)
      expect(new Set(kept(shuffled).map((b) => b.id))).toEqual(new Set(once.map((b) => b.id)))
    }),
  )
})

test('over two years of three backups a day there are never more than two dozen, and always one of about a day, week, month and year ago', () => {
  let backups: readonly Aged[] = []
  const start = new Date(2025, 0, 1, 9).getTime()
  for (let n = 0; n < 3 * 730; n += 1) {
    const at = new Date(start + (n / 3) * 24 * 3600_000)
    backups = kept([...backups, { id: String(n), at, sound: n % 11 !== 0 }], at)
    expect(backups.length).toBeLessThanOrEqual(26)
    const nearest = (days: number): number => Math.min(...backups.map((b) => Math.abs(at.getTime() - b.at.getTime() - days * 24 * 3600_000))) / (24 * 3600_000)
    if (n > 3 * 400) for (const [days, slack] of [[1, 1], [6, 1.5], [14, 4], [28, 7], [90, 17], [300, 17]] as const) expect(nearest(days), `${days} days ago, at ${n}`).toBeLessThan(slack)
  }
})

test('a sound one of long ago stays while all after it have damage in them', () => {
  const months = Array.from({ length: 16 }, (_, n): Aged => ({ id: String(n), at: new Date(2026, 10 - n, 15), sound: n === 15 }))
  expect(kept(months).map((b) => b.id)).toContain('15')
  expect(kept(months).map((b) => b.id)).not.toContain('14')
})
