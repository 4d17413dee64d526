import fc from 'fast-check'
import { expect, it } from 'vitest'
import { addDays, type Day } from '#shared/domain/calendar/day.ts'
import { type Block, blockSchema, QUARTER } from '#shared/domain/rooster/block.ts'
import { type Book, dropBlock, type Placed, placedIn, putBlock } from '#shared/domain/rooster/book.ts'
import { differenceId, differencesIn, putBack, repeatDifferences } from '#shared/domain/rooster/differences.ts'
import { emptySchedule, weekBlocks } from '#shared/domain/rooster/schedule.ts'
import { copyOn, movedBy, sameOnDays, stretchBetween, stretchedBy } from '#shared/domain/rooster/shape.ts'
import { beginFrom, fallOut, programme, splitInTwo, weekBecomesFixed } from '#shared/domain/rooster/weekVerbs.ts'
import type { Where } from '#shared/domain/rooster/where.ts'

const MONDAY = '2026-04-20'
const weekOn = (n: number): Day => addDays(MONDAY, 7 * n)
const weeks = [0, 1, 2, 3, 4].map(weekOn)

const block = (id: fc.Arbitrary<string>): fc.Arbitrary<Block> =>
  fc.record({ id, day: fc.integer({ min: 0, max: 6 }), from: fc.integer({ min: 0, max: 95 }), long: fc.integer({ min: 1, max: 40 }), kind: fc.constantFrom('groepsblok', 'meeting', 'maaltijd', 'individueel'), title: fc.constantFrom('', 'Vaardigheden') })
    .map(({ from, long, ...rest }) => blockSchema.parse({ ...rest, start: from * QUARTER, end: Math.min(96, from + long) * QUARTER, leaders: [], volunteer: '', place: '', form: 'live', who: { kind: 'iedereen' } }))
const ids = fc.integer({ min: 0, max: 6 }).map((n) => `k${n}`)
const owners = fc.constantFrom(null, null, 'd1', 'd2')
const minutes = fc.integer({ min: -2000, max: 2000 })

type Step = { readonly where: Where; readonly placed: Placed; readonly gone: boolean }
const step: fc.Arbitrary<Step> = fc.record({ where: fc.record({ kind: fc.constantFrom<Where['kind']>('week', 'vast'), monday: fc.constantFrom(...weeks) }), placed: fc.record({ block: block(ids), owner: owners }), gone: fc.boolean() })

let made = 0
const newId = (): string => `n${(made += 1)}`
function run(book: Book, { where, placed, gone }: Step): Book {
  if (!gone) return putBlock(book, where, placed, newId())
  return placedIn(book, where).filter((p) => p.block.id === placed.block.id).reduce((now, there) => dropBlock(now, where, there, newId()), book)
}
const empty: Book = { schedule: emptySchedule, own: { d1: [], d2: [] } }
const bookOf = (steps: readonly Step[]): Book => steps.reduce(run, empty)
const seen = (book: Book, where: Where): unknown => placedIn(book, where).map((p) => [p.owner, p.block])

it('a block that is moved, stretched or copied keeps the laws: quarters, inside the day, never without length; a move keeps its length', () => {
  fc.assert(
    fc.property(block(ids), fc.integer({ min: -9, max: 9 }), minutes, fc.constantFrom<'start' | 'end'>('start', 'end'), (b, days, by, edge) => {
      const moved = movedBy(b, days, by)
      expect(moved.end - moved.start).toBe(b.end - b.start)
      const stretched = stretchedBy(b, edge, by)
      expect(edge === 'start' ? stretched.end : stretched.start).toBe(edge === 'start' ? b.end : b.start)
      for (const made of [moved, stretched, copyOn(b, b.day + days, 'x')]) expect(blockSchema.safeParse(made).success).toBe(true)
    }),
  )
})

it('a stretch that is drawn holds both quarters that it was drawn between, whichever way', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1439 }), fc.integer({ min: 0, max: 1439 }), (a, b) => {
      const span = stretchBetween(a, b)
      expect(span).toEqual(stretchBetween(b, a))
      expect([span.start % QUARTER, span.end % QUARTER]).toEqual([0, 0])
      expect(span.start <= Math.min(a, b) && span.end > Math.max(a, b) && span.end - span.start <= Math.abs(a - b) + 2 * QUARTER).toBe(true)
    }),
  )
})

it('a change for one week shows in that week as it was put, and in no other week', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 10 }), step, (steps, { placed, where }) => {
      const before = bookOf(steps)
      const only: Where = { kind: 'week', monday: where.monday }
      const after = putBlock(before, only, placed, newId())
      expect(placedIn(after, only).filter((p) => p.block.id === placed.block.id)).toEqual([placed])
      for (const monday of weeks.filter((m) => m !== where.monday)) expect(seen(after, { kind: 'week', monday })).toEqual(seen(before, { kind: 'week', monday }))
      if (placed.owner === null) expect(after.schedule.weeks).toEqual(before.schedule.weeks)
    }),
  )
})

it('a change of the fixed week holds from its Monday on and leaves the weeks before as they were', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 10 }), step, (steps, last) => {
      const before = bookOf(steps)
      const where: Where = { kind: 'vast', monday: last.where.monday }
      const after = run(before, { ...last, where })
      for (const monday of weeks.filter((m) => m < where.monday)) expect(seen(after, { kind: 'week', monday })).toEqual(seen(before, { kind: 'week', monday }))
      const there = placedIn(after, where).filter((p) => p.block.id === last.placed.block.id)
      expect(there).toEqual(last.gone ? [] : [last.placed])
      expect(after.schedule.weeks.map((w) => w.from)).toEqual([...new Set(after.schedule.weeks.map((w) => w.from))].toSorted())
    }),
  )
})

it('a block of one resident stands in a week at most once, and never in the house at the same time', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 14 }), (steps) => {
      const book = bookOf(steps)
      for (const monday of weeks) {
        const all = placedIn(book, { kind: 'week', monday })
        for (const owner of ['d1', 'd2']) {
          const own = all.filter((p) => p.owner === owner).map((p) => p.block.id)
          expect(own).toEqual([...new Set(own)])
        }
      }
      for (const spans of Object.values(book.own)) for (const o of spans) expect(o.from === null || o.until === null || o.from <= o.until).toBe(true)
    }),
  )
})

it('the fixed week with what is different is the week; put back, nothing is different', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 14 }), fc.constantFrom(...weeks), (steps, monday) => {
      const { schedule } = bookOf(steps)
      const differences = differencesIn(schedule, monday)
      const gone = new Set(differences.map(differenceId))
      const fixed = weekBlocks(putBack(schedule, monday), monday)
      const byHand = [...fixed.filter((b) => !gone.has(b.id)), ...differences.flatMap((d) => (d.kind === 'uit' ? [] : [d.block]))]
      const byId = (a: Block, b: Block): number => (a.id < b.id ? -1 : 1)
      expect([...weekBlocks(schedule, monday)].toSorted(byId)).toEqual(byHand.toSorted(byId))
      expect(differencesIn(putBack(schedule, monday), monday)).toEqual([])
      for (const d of differences) expect(differencesIn(putBack(schedule, monday, differenceId(d)), monday).map(differenceId)).not.toContain(differenceId(d))
    }),
  )
})

it('what is different goes along to another week, and a week that becomes the fixed week looks as it did', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
      const { schedule } = bookOf(steps.map((s) => ({ ...s, where: s.where.kind === 'vast' ? { kind: 'vast', monday: MONDAY } : s.where })))
      const copied = repeatDifferences(schedule, weekOn(1), weekOn(2))
      for (const d of differencesIn(schedule, weekOn(1))) expect(differencesIn(copied, weekOn(2))).toContainEqual(d)
      const fixed = weekBecomesFixed(schedule, weekOn(1), newId())
      expect(weekBlocks(fixed, weekOn(1))).toEqual(weekBlocks(schedule, weekOn(1)))
      expect(differencesIn(fixed, weekOn(1))).toEqual([])
      expect(weekBlocks(fixed, MONDAY)).toEqual(weekBlocks(schedule, MONDAY))
    }),
  )
})

const withoutId = (b: Block): string => JSON.stringify({ ...b, id: '' })

it('a sample week begins on its Monday with blocks of its own, and on a holiday the programme falls out and supper stays', () => {
  fc.assert(
    fc.property(fc.uniqueArray(block(ids), { selector: (b) => b.id, maxLength: 7 }), fc.integer({ min: 0, max: 6 }), (blocks, day) => {
      const begun = beginFrom(emptySchedule, { name: 'Proef', blocks }, weekOn(1), newId)
      expect(weekBlocks(begun, MONDAY)).toEqual([])
      expect(weekBlocks(begun, weekOn(3)).map(withoutId).toSorted()).toEqual(blocks.map(withoutId).toSorted())
      const holiday = fallOut(begun, weekOn(1), day, 'Koningsdag', programme)
      const left = weekBlocks(holiday, weekOn(1))
      expect(left).toEqual(weekBlocks(begun, weekOn(1)).filter((b) => b.day !== day || !programme.includes(b.kind)))
      expect(weekBlocks(holiday, weekOn(2))).toEqual(weekBlocks(begun, weekOn(2)))
      expect(differencesIn(holiday, weekOn(1)).every((d) => d.why === 'Koningsdag')).toBe(true)
    }),
  )
})

it('a group in two has everybody once, as even as can be, at one time', () => {
  fc.assert(
    fc.property(block(ids), fc.uniqueArray(fc.string({ minLength: 1, maxLength: 4 }), { minLength: 0, maxLength: 20 }), (b, people) => {
      const two = splitInTwo(b, people, 'x')
      if (people.length < 2) {
        expect(two).toBeNull()
        return
      }
      const [first, second] = (two ?? []).map((p) => (p.who.kind === 'bewoners' ? p.who.ids : []))
      expect([...(first ?? []), ...(second ?? [])]).toEqual(people)
      expect((first?.length ?? 0) - (second?.length ?? 0)).toBeOneOf([0, 1])
      expect(two?.map((p) => [p.day, p.start, p.end])).toEqual([[b.day, b.start, b.end], [b.day, b.start, b.end]])
    }),
  )
})

it('the days on which the same block stands are found with their blocks', () => {
  fc.assert(
    fc.property(block(ids), fc.uniqueArray(fc.integer({ min: 0, max: 6 })), (b, days) => {
      const all = [b, ...days.filter((d) => d !== b.day).map((d) => copyOn(b, d, `c${d}`)), movedBy({ ...b, id: 'other', title: 'Iets anders' }, 1, 0)]
      expect(new Set(sameOnDays(all, b).keys())).toEqual(new Set([b.day, ...days]))
    }),
  )
})
