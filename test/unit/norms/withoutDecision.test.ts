import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { addDays, type Day } from '#shared/domain/calendar/day.ts'
import { emptyStayFacts, type StayFacts } from '#shared/domain/stay/stay.ts'
import { dateWarnings } from '#shared/norms/dateChecks.ts'
import { daysWithoutDecision, withoutDecisionText } from '#shared/norms/withoutDecision.ts'
import { maybeDay } from '../../support/arbitraries.ts'

type Dates = { readonly placed?: Day | null; readonly support?: Day | null; readonly from?: Day | null; readonly decided?: Day | null; readonly number?: string }
function facts({ placed = '2026-01-05', support = null, from = null, decided = null, number = '' }: Dates): StayFacts {
  const empty = emptyStayFacts('s0')
  return { ...empty, placementDate: placed, supportStart: support, indicatie: { ...empty.indicatie, number, from }, application: { ...empty.application, decidedOn: decided } }
}
const nee = { terugwerkend: 'nee' } as const
const ja = { terugwerkend: 'ja' } as const

describe('days without a beschikking', () => {
  test.each<readonly [string, Dates, 'ja' | 'nee' | 'open', Day, number]>([
    ['no decision: every day up to today counts', {}, 'nee', '2026-01-16', 12],
    ['the day of placement is the first', {}, 'nee', '2026-01-05', 1],
    ['before the placement there are none', {}, 'nee', '2026-01-04', 0],
    ['decided and valid before the start: none', { from: '2026-01-01', decided: '2025-12-20' }, 'nee', '2026-03-01', 0],
    ['valid from a later day: the days between', { from: '2026-01-12', decided: '2026-01-08' }, 'nee', '2026-03-01', 7],
    ['decided later, and no reaching back (B38)', { from: '2026-01-05', decided: '2026-01-12' }, 'nee', '2026-03-01', 7],
    ['decided later, reaching back to the placement (V54)', { from: '2026-01-05', decided: '2026-01-12' }, 'ja', '2026-03-01', 0],
    ['the source is silent: what the beschikking says counts', { from: '2026-01-05', decided: '2026-01-12' }, 'open', '2026-03-01', 0],
    ['only the day of the decision is known', { decided: '2026-01-12' }, 'ja', '2026-03-01', 7],
    ['support that began before the placement counts too', { support: '2026-01-03', from: '2026-01-05' }, 'nee', '2026-03-01', 2],
    ['a beschikking of a later day does not count days to come', { from: '2026-06-01' }, 'nee', '2026-01-07', 3],
    ['a number without dates says nothing yet', { number: 'BW-1' }, 'nee', '2026-03-01', 0],
    ['no placement, no days', { placed: null }, 'nee', '2026-03-01', 0],
  ])('%s', (_, dates, terugwerkend, today, days) => expect(daysWithoutDecision(facts(dates), { terugwerkend }, today)).toBe(days))

  it('is said in a plain sentence, with what may still be done', () => {
    expect(withoutDecisionText(facts({}), nee, '2026-01-16')).toBe('12 dagen zonder beschikking: die zijn voor eigen risico. Bel de toegang en vraag hoe het staat.')
    expect(withoutDecisionText(facts({}), ja, '2026-01-05')).toBe('1 dag zonder beschikking: die is voor eigen risico. Komt er een besluit, dan kan het gelden vanaf de plaatsing. Bel de toegang.')
    expect(withoutDecisionText(facts({ from: '2026-01-01' }), nee, '2026-01-16')).toBe('')
  })
  it('is told beside the dates of the intake', () => {
    expect(dateWarnings({ birthDate: null }, facts({}), [], '2026-01-16', nee)).toMatchObject([{ field: 'stay.application.decidedOn', text: expect.stringContaining('12 dagen') }])
    expect(dateWarnings({ birthDate: null }, facts({ from: '2026-01-12' }), [], '2026-02-16', nee)).toMatchObject([{ field: 'stay.indicatie.from', text: expect.stringContaining('7 dagen') }])
  })
  it('is never negative, never shrinks as days go by, and is nothing when all was decided before the start', () => {
    const terms = fc.constantFrom('ja' as const, 'nee' as const, 'open' as const).map((terugwerkend) => ({ terugwerkend }))
    const dates = fc.record({ placed: maybeDay, support: maybeDay, from: maybeDay, decided: maybeDay })
    fc.assert(fc.property(dates, terms, fc.integer({ min: -800, max: 800 }), fc.nat({ max: 400 }), (d, t, n, more) => {
      const f = facts(d)
      const today = addDays(d.placed ?? '2026-01-05', n)
      const days = daysWithoutDecision(f, t, today)
      expect(days).toBeGreaterThanOrEqual(0)
      expect(daysWithoutDecision(f, t, addDays(today, more))).toBeGreaterThanOrEqual(days)
      expect(daysWithoutDecision(f, t, addDays(today, 1)) - days).toBeLessThanOrEqual(1)
      const start = [d.placed, d.support].filter((x) => x !== null).toSorted()[0]
      if (start !== undefined && d.from !== null && d.from <= start && d.decided !== null && d.decided <= start) expect(days).toBe(0)
    }), { numRuns: 300 })
  })
})
