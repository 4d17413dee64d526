import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type Day } from '#shared/domain/calendar/day.ts'
import { enterPhase, leavePhase, phasesInOrder, phaseSpans } from '#shared/domain/stay/phases.ts'
import { emptyStayFacts, phases, type PhaseEntry } from '#shared/domain/stay/stay.ts'

const from = '2026-01-05'
const day = (least: number, most: number) => fc.integer({ min: least, max: most }).map((n): Day => addDays(from, n))
const since = fc.option(day(-60, 500), { nil: null, freq: 5 })
const entries: fc.Arbitrary<PhaseEntry[]> = fc.array(fc.record({ phase: fc.constantFrom(...phases), since, why: fc.constant('') }), { maxLength: 8 }).map((all) => phasesInOrder(all.map((e, i) => ({ ...e, id: `f${i}` }))))
const facts = fc.record({ history: entries, opbouwFrom: since, uitstroomFrom: since }).map(({ history, ...rest }) => ({ ...emptyStayFacts('s0'), ...rest, phases: history }))

describe('phases of any stay', () => {
  it('cover it from the first day to the last without a gap or an overlap, and no two in a row are the same', () => {
    fc.assert(fc.property(facts, day(1, 500), day(-30, 600), (stay, to, today) => {
      const spans = phaseSpans(stay, from, to, today)
      expect(spans[0]?.from).toBe(from)
      expect(spans.at(-1)?.to).toBe(to)
      for (const [i, span] of spans.entries()) {
        expect(span.from < span.to).toBe(true)
        const next = spans[i + 1]
        if (next) expect([next.from, next.phase === span.phase]).toEqual([span.to, false])
      }
    }))
  })
  it('up to today are what was entered: nothing that was only planned takes the place of a phase with a day', () => {
    fc.assert(fc.property(facts, day(0, 300), (stay, today) => {
      const entered = stay.phases.filter((p) => p.since !== null && p.since <= today).at(-1)
      fc.pre(entered !== undefined && stay.phases.every((p) => p.since !== null))
      const now = phaseSpans(stay, from, addDays(today, 400), today).findLast((s) => s.from <= today)
      expect(now?.phase).toBe(entered?.phase)
    }))
  })
  it('are as before when a phase that was entered is taken back', () => {
    fc.assert(fc.property(facts, fc.record({ phase: fc.constantFrom(...phases), since: day(-60, 500), why: fc.constant('afgesproken') }), (stay, entry) => {
      expect(leavePhase(enterPhase(stay, { ...entry, id: 'new' }), 'new')).toEqual(stay)
    }))
  })
  it('stand in order of their days after one of them was corrected, with nothing lost', () => {
    fc.assert(fc.property(entries, fc.nat(), day(-60, 500), (history, n, corrected) => {
      const at = n % Math.max(1, history.length)
      const after = phasesInOrder(history.map((p, i) => (i === at ? { ...p, since: corrected } : p)))
      expect(after.map((p) => p.id).toSorted()).toEqual(history.map((p) => p.id).toSorted())
      const dated = after.flatMap((p) => (p.since === null ? [] : [p.since]))
      if (history.every((p) => p.since !== null)) expect(dated).toEqual(dated.toSorted())
      expect(phasesInOrder(after)).toEqual(after)
    }))
  })
})
