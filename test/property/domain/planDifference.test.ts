import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { planDifference, withPlanDifference } from '#shared/domain/plan/difference.ts'
import type { PlanContent } from '#shared/domain/plan/content.ts'
import { planChanges } from '#shared/text/planChanges.ts'
import { wordDifference } from '#shared/text/wordDifference.ts'
import { dossier, goal, planContent, prose } from '../../support/arbitraries.ts'

/** The same plan after a talk: goals kept, changed, gone, come and moved, and a few fields of another plan. */
const later = (was: PlanContent): fc.Arbitrary<PlanContent> =>
  fc.tuple(planContent, fc.shuffledSubarray(was.goals), fc.array(goal, { maxLength: 2 }), prose).map(([other, kept, come, words]) => ({
    ...was, afterwards: other.afterwards, week: other.week, leefgebieden: other.leefgebieden, notNow: other.notNow, signals: other.signals, firstSteps: other.firstSteps, naasteSigns: other.naasteSigns,
    goals: [...kept.map((g, i) => (i === 0 ? { ...g, words, status: 'deels-gelukt' as const, actions: g.actions.toReversed() } : g)), ...come.filter((c) => !was.goals.some((g) => g.id === c.id))].filter((g, i, all) => all.findIndex((o) => o.id === g.id) === i),
  }))
const unique = planContent.map((c) => ({ ...c, goals: c.goals.filter((g, i) => c.goals.findIndex((o) => o.id === g.id) === i) }))
const pair = unique.chain((was) => fc.tuple(fc.constant(was), fc.oneof(later(was), unique)))

describe('the difference of two plans', () => {
  it('made in the old one gives the new one, and of two equal plans there is none', () => {
    fc.assert(fc.property(pair, ([was, now]) => {
      expect(withPlanDifference(was, planDifference(was, now))).toEqual(now)
      expect(planDifference(now, now)).toEqual([])
    }), { numRuns: 150 })
  })
  it('is told by goal: each goal that differs once, under its own id, and none that is equal', () => {
    fc.assert(fc.property(dossier, pair, (d, [was, now]) => {
      const version = d.stays[0]?.plan[0]
      const stay = d.stays[0]
      if (!version || !stay) return
      const [before, after] = [{ ...version, id: 'oud', number: 1, content: was }, { ...version, id: 'nieuw', number: 2, content: now }]
      const known = { dossier: { ...d, stays: [{ ...stay, plan: [before, after] }] }, names: new Map<string, string>() }
      const parts = planChanges(stay.id, before, after, known).filter((p) => p.goal !== null)
      const differs = [...new Set([...was.goals, ...now.goals].map((g) => g.id))].filter((id) => JSON.stringify(was.goals.find((g) => g.id === id)) !== JSON.stringify(now.goals.find((g) => g.id === id)))
      expect(parts.map((p) => p.id).toSorted()).toEqual(differs.toSorted())
      for (const field of parts.flatMap((p) => p.fields)) expect(field.label).not.toBe('')
    }), { numRuns: 80 })
  })
})

describe('two texts word by word', () => {
  it('lose nothing: the parts of each side are that text, and what both have is the same words', () => {
    fc.assert(fc.property(fc.oneof(fc.tuple(prose, prose), prose.map((t) => [t, `${t} en nog meer`] as const), fc.nat(900).map((n) => ['ja '.repeat(n), `eerst ${'nee '.repeat(n)}`] as const)), ([a, b]) => {
      const { was, now } = wordDifference(a, b)
      expect(was.map((p) => p.text).join('')).toBe(a)
      expect(now.map((p) => p.text).join('')).toBe(b)
      const both = (parts: typeof was): string => parts.filter((p) => !p.only).map((p) => p.text).join(' ').split(/\s+/u).filter(Boolean).join(' ')
      expect(both(was)).toBe(both(now))
      expect(wordDifference(a, a).was.filter((p) => p.only)).toEqual([])
    }), { numRuns: 200 })
  })
})
