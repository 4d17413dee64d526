import fc from 'fast-check'
import { expect, it } from 'vitest'
import { addDays } from '#shared/domain/calendar/day.ts'
import { type Block, blockKinds, blockSchema, QUARTER, sharesTime } from '#shared/domain/rooster/block.ts'
import { groupSizes } from '#shared/domain/rooster/count.ts'
import { overlapsIn } from '#shared/domain/rooster/overlap.ts'
import { changeInWeek, emptySchedule, mondayOf, type Schedule, weekBlocks } from '#shared/domain/rooster/schedule.ts'

const residents = ['b1', 'b2', 'b3']
const MONDAY = '2026-04-27'
const weeksAfter = (n: number): string => addDays(MONDAY, 7 * n)

const anyBlock = (id: fc.Arbitrary<string>): fc.Arbitrary<Block> =>
  fc.record({
    id, day: fc.integer({ min: 0, max: 6 }), from: fc.integer({ min: 0, max: 94 }), long: fc.integer({ min: 1, max: 12 }), kind: fc.constantFrom('groepsblok', 'meeting', 'individueel'), title: fc.constantFrom('', 'Vaardigheden'),
    leaders: fc.subarray(['s1', 's2', 's3']), volunteer: fc.constantFrom('', 'Bea', ' bea '), place: fc.constantFrom('', 'Woonkamer', 'woonkamer', 'Keuken'), form: fc.constantFrom('live', 'online'),
    who: fc.oneof(fc.constant({ kind: 'iedereen' } as const), fc.subarray(residents, { minLength: 1 }).map((ids) => ({ kind: 'bewoners', ids }) as const)),
  }).map(({ from, long, ...rest }) => blockSchema.parse({ ...rest, start: from * QUARTER, end: Math.min(96, from + long) * QUARTER }))
const blocks = fc.uniqueArray(anyBlock(fc.integer({ min: 0, max: 40 }).map((n) => `k${n}`)), { maxLength: 20, selector: (b) => b.id })
const partOf = (b: Block): readonly string[] => (b.who.kind === 'bewoners' ? b.who.ids : residents)

it('the clashes of a week are those that one finds by holding every block against every other, minute by minute', () => {
  fc.assert(
    fc.property(blocks, (week) => {
      const told = overlapsIn(week, partOf).map((o) => [[o.first.id, o.second.id].toSorted().join(), o.what, o.which.toLowerCase()].join('|')).toSorted()
      const counted: string[] = []
      week.forEach((a, i) => week.slice(i + 1).forEach((b) => {
        const minutes = Array.from({ length: 96 }, (_, q) => q * 15).filter((m) => a.day === b.day && a.start <= m && m < a.end && b.start <= m && m < b.end)
        if (minutes.length === 0) return
        const pair = [a.id, b.id].toSorted().join()
        for (const s of ['s1', 's2', 's3']) if (a.leaders.includes(s) && b.leaders.includes(s)) counted.push([pair, 'leider', s].join('|'))
        if (a.volunteer.trim() !== '' && a.volunteer.trim().toLowerCase() === b.volunteer.trim().toLowerCase()) counted.push([pair, 'leider', 'bea'].join('|'))
        if (a.form === 'live' && b.form === 'live' && a.place !== '' && a.place.toLowerCase() === b.place.toLowerCase()) counted.push([pair, 'plek', a.place.toLowerCase()].join('|'))
        for (const r of residents) if (partOf(a).includes(r) && partOf(b).includes(r)) counted.push([pair, 'bewoner', r].join('|'))
      }))
      expect(told).toEqual(counted.toSorted())
    }),
  )
})

const scheduleOf = (blocksOf: readonly Block[]): Schedule => ({ ...emptySchedule, weeks: [{ id: 'w1', name: 'Vaste week', from: MONDAY, blocks: [...blocksOf] }] })
const change = fc.record({ week: fc.integer({ min: 0, max: 3 }), at: fc.integer({ min: 0, max: 40 }).map((n) => `k${n}`), to: fc.option(anyBlock(fc.constant('x'))) })

it('a week is the fixed week with that week’s own changes, whatever was changed in other weeks', () => {
  fc.assert(
    fc.property(blocks, fc.array(change, { maxLength: 12 }), (fixed, changes) => {
      const schedule = changes.reduce((s, c) => changeInWeek(s, weeksAfter(c.week), c.at, c.to, ''), scheduleOf(fixed))
      for (let w = 0; w < 4; w += 1) {
        const byHand = new Map(fixed.map((b) => [b.id, b]))
        for (const c of changes.filter((one) => one.week === w)) {
          if (c.to === null) byHand.delete(c.at)
          else byHand.set(c.at, { ...c.to, id: c.at })
        }
        const week = weekBlocks(schedule, weeksAfter(w))
        expect(week.toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual([...byHand.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1)))
        expect(week.map((b) => b.day * 10_000 + b.start)).toEqual(week.map((b) => b.day * 10_000 + b.start).toSorted((a, b) => a - b))
      }
      expect(schedule.weeks).toEqual(scheduleOf(fixed).weeks)
    }),
  )
})

it('a block that is put back as it was leaves nothing behind', () => {
  fc.assert(
    fc.property(blocks.filter((b) => b.length > 0), fc.option(anyBlock(fc.constant('x'))), ([first, ...rest], to) => {
      if (!first) return
      const schedule = scheduleOf([first, ...rest])
      expect(changeInWeek(changeInWeek(schedule, MONDAY, first.id, to, ''), MONDAY, first.id, first, '')).toEqual(schedule)
    }),
  )
})

it('every day of a week has the same Monday, and before the first fixed week there is none', () => {
  fc.assert(
    fc.property(fc.integer({ min: -400, max: 400 }), fc.integer({ min: 0, max: 6 }), (w, d) => {
      expect(mondayOf(addDays(weeksAfter(w), d))).toBe(weeksAfter(w))
    }),
  )
  expect(weekBlocks(scheduleOf([]), weeksAfter(-1))).toEqual([])
  expect(sharesTime({ day: 0, start: 60, end: 120 }, { day: 0, start: 120, end: 180 })).toBe(false)
})

it('the sizes of groups are what one counts quarter by quarter', () => {
  fc.assert(
    fc.property(fc.array(anyBlock(fc.constant('k')).chain((b) => fc.constantFrom(...blockKinds).map((kind) => ({ ...b, kind }))), { maxLength: 25 }), (week) => {
      const told = groupSizes(week, (b) => partOf(b).length)
      let [quarters, heads, most] = [0, 0, 0]
      for (const b of week) {
        for (let at = b.start; at < b.end; at += 15) {
          if (b.kind === 'groepsblok') [quarters, heads, most] = [quarters + 1, heads + partOf(b).length, Math.max(most, partOf(b).length)]
        }
      }
      expect(told?.largest ?? 0).toBe(most)
      expect(told?.mean ?? 0).toBeCloseTo(quarters === 0 ? 0 : heads / quarters)
    }),
  )
})
