import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { emptyLook, emptyTalk, type EvaluationContent } from '#shared/domain/evaluation/evaluation.ts'
import { planAfter } from '#shared/domain/evaluation/planAfter.ts'
import { emptyPlan } from '#shared/domain/plan/content.ts'
import { emptyGoal } from '#shared/domain/plan/goal.ts'
import { leefgebieden } from '#shared/domain/plan/leefgebied.ts'
import { emptyOutflow } from '#shared/domain/stay/outflow.ts'
import { chooseNext, lookedAt, newWording, patchLook, scoresOf, setScore, tickAction } from '../../../../renderer/screens/evaluatie/model/looks.ts'

const goal = { ...emptyGoal('g1', 'schulden'), words: 'Ik wil weten wat ik moet betalen.', agreed: 'Lijst binnen zes weken.', status: 'bezig' as const }
const talk: EvaluationContent = { ...emptyTalk, goals: [emptyLook(goal), emptyLook({ id: 'g2' })] }

describe('what is said of a goal', () => {
  it('changes that goal alone', () => {
    const after = patchLook('g1', { resident: 'Goed' })(talk)
    expect(after.goals.map((g) => g.resident)).toEqual(['Goed', ''])
    expect(after.goals[1]).toBe(talk.goals[1])
  })
  it('ticks an action and takes the tick away', () => {
    const once = tickAction('g1', 'a1')(talk)
    expect(once.goals[0]?.done).toEqual(['a1'])
    expect(tickAction('g1', 'a1')(once).goals[0]?.done).toEqual([])
  })
  it('fills the status that reached and stopped mean, and never changes one that was given', () => {
    expect(chooseNext('g1', 'klaar')(talk).goals[0]).toMatchObject({ next: 'klaar', status: 'gelukt' })
    expect(chooseNext('g1', 'stop')(talk).goals[0]).toMatchObject({ next: 'stop', status: 'gestopt' })
    expect(chooseNext('g1', 'door')(talk).goals[0]).toMatchObject({ next: 'door', status: null })
    expect(chooseNext('g1', 'klaar')(patchLook('g1', { status: 'deels-gelukt' })(talk)).goals[0]?.status).toBe('deels-gelukt')
  })
  it('knows only goals that stand in the version looked at', () => {
    expect(lookedAt(talk, [goal]).map((l) => l.goal.id)).toEqual(['g1'])
  })
})

describe('new wording', () => {
  it('that was typed back to what the plan says leaves the plan the same value', () => {
    fc.assert(fc.property(fc.string(), fc.string(), (words, typed) => {
      const plan = { ...emptyPlan(), goals: [{ ...goal, words }] }
      const there = patchLook('g1', { next: 'aanpassen', words: newWording(typed, words) })(talk)
      const back = patchLook('g1', { words: newWording(words, words) })(there)
      expect(planAfter(plan, there, emptyOutflow).goals[0]?.words).toBe(typed)
      expect(back.goals[0]?.words).toBeNull()
      expect(planAfter(plan, back, emptyOutflow)).toEqual(plan)
    }))
  })
})

describe('scores', () => {
  const score = fc.option(fc.integer({ min: 1, max: 5 }), { nil: null })
  const step = fc.record({ area: fc.constantFrom(...leefgebieden), voice: fc.constantFrom('resident' as const, 'team' as const), value: score })
  it('of one voice never touch the other voice or another leefgebied, in whatever order they are given', () => {
    fc.assert(fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      const after = steps.reduce<EvaluationContent>((now, s) => setScore(s.area, s.voice, s.value)(now), talk)
      for (const area of leefgebieden) for (const voice of ['resident', 'team'] as const) expect(scoresOf(after, area)[voice]).toBe(steps.findLast((s) => s.area === area && s.voice === voice)?.value ?? null)
      expect(new Set(after.scores.map((s) => s.id)).size).toBe(after.scores.length)
    }))
  })
})
