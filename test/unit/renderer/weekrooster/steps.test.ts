import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type Book, placedIn, putBlock } from '#shared/domain/rooster/book.ts'
import { emptySchedule } from '#shared/domain/rooster/schedule.ts'
import { newBlock } from '#shared/domain/rooster/shape.ts'
import { bookFrom, changedParts, emptyBook, partKey } from '../../../../renderer/state/schedule/parts.ts'
import { noSteps, type ScheduleSteps, stepBackIn, stepForwardIn, withStep } from '../../../../renderer/state/schedule/steps.ts'

const where = { kind: 'week', monday: '2026-04-27' } as const
const start: Book = { schedule: emptySchedule, own: { d1: [], d2: [] } }
const edit = fc.record({ id: fc.constantFrom('a', 'b', 'c'), day: fc.integer({ min: 0, max: 6 }), owner: fc.constantFrom(null, 'd1', 'd2'), field: fc.constantFrom(null, null, 'naam'), wait: fc.constantFrom(100, 30_000) })
type Edit = typeof edit extends fc.Arbitrary<infer E> ? E : never

function doAll(edits: readonly Edit[]): { readonly books: readonly Book[]; readonly steps: ScheduleSteps } {
  const books: Book[] = [start]
  let steps = noSteps
  let at = 0
  for (const e of edits) {
    const before = books.at(-1) ?? start
    const after = putBlock(before, where, { block: newBlock(e.id, e.day, { start: 540, end: 600 }), owner: e.owner }, 'w')
    at += e.wait
    steps = withStep(steps, { label: e.id, field: e.field, before, after, at })
    books.push(after)
  }
  return { books, steps }
}

it('everything taken back is the week as it was; everything done again is the week as it became', () => {
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 12 }), (edits) => {
      const { books, steps } = doAll(edits)
      let now = { steps, book: books.at(-1) ?? start }
      for (let back = stepBackIn(now.steps); back !== null; back = stepBackIn(now.steps)) {
        expect(back.step.after).toBe(now.book)
        now = { steps: back.steps, book: back.step.before }
      }
      expect(now.book).toBe(start)
      for (let on = stepForwardIn(now.steps); on !== null; on = stepForwardIn(now.steps)) now = { steps: on.steps, book: on.step.after }
      expect(now.book).toBe(books.at(-1))
    }),
  )
})

it('keys in one field are one step, until somebody pauses or does something else', () => {
  const typed = { id: 'a', day: 0, owner: null, field: 'naam', wait: 100 } as const
  expect(doAll([typed, typed, typed]).steps.done).toHaveLength(1)
  expect(doAll([typed, { ...typed, wait: 30_000 }]).steps.done).toHaveLength(2)
  expect(doAll([typed, { ...typed, field: null }, typed]).steps.done).toHaveLength(3)
})

it('saves only what changed: the schedule of the house, or the dossiers whose own blocks changed; together they are the change', () => {
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 8 }), (edits) => {
      const { books } = doAll(edits)
      const after = books.at(-1) ?? start
      const parts = changedParts(start, after)
      expect(parts.map(partKey)).toEqual([...new Set(parts.map(partKey))])
      const fresh = { monday: where.monday, today: where.monday, schedule: emptySchedule, shipped: [], people: [] }
      expect(placedIn(bookFrom(fresh, start, parts), where)).toEqual(placedIn(after, where))
      expect(changedParts(after, after)).toEqual([])
    }),
  )
  expect(changedParts(emptyBook, emptyBook)).toEqual([])
})
