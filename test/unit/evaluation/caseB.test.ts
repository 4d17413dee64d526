import { describe, expect, it } from 'vitest'
import { planAfter } from '#shared/domain/evaluation/planAfter.ts'
import { learningDutyId } from '#shared/domain/stay/learning.ts'
import { wordDifference } from '#shared/text/wordDifference.ts'
import { evaluationB } from '../../support/evaluations.ts'

// Case B's first look back, two days late, against what the case says by hand.
const { stay, duties, evaluation } = evaluationB()
const before = stay.plan[0]?.content
if (!before) throw new Error('case B has no plan')
const after = planAfter(before, evaluation.content, stay.outflow)

describe('the first look back of case B', () => {
  it('changes in the plan what was said of three goals and two ticked actions, and nothing else', () => {
    const goals = before.goals.map((g) => ({ ...g, actions: g.actions.map((a) => (['b1', 'b3'].includes(a.id) ? { ...a, done: true } : a)) }))
    const [g1, g2, g3, g4, g5] = goals
    expect(after).toEqual({
      ...before,
      goals: [g1, { ...g2, status: 'gelukt' }, { ...g3, agreed: 'Ik open mijn post elke donderdag, samen met mijn begeleider.' }, { ...g4, status: 'gestopt', stopReason: 'de club is opgeheven' }, g5],
    })
  })
  it('shows one changed word in the agreement about the post: dinsdag became donderdag', () => {
    const { was, now } = wordDifference(before.goals[2]?.agreed ?? '', after.goals[2]?.agreed ?? '')
    const changed = (parts: typeof was): readonly string[] => parts.filter((p) => p.only).map((p) => p.text.trim())
    expect([changed(was), changed(now)]).toEqual([['dinsdag,'], ['donderdag,']])
  })
  it('leaves the series at 16 September though it was two days late, and the look back of the slip at 20 June', () => {
    expect(duties.filter((d) => d.kind === 'evaluatie').map((d) => d.date)).toEqual(['2026-06-16', '2026-09-16', '2026-12-16', '2027-03-16'])
    expect(duties.find((d) => d.id === learningDutyId({ id: 'l1' }))?.date).toBe('2026-06-20')
  })
})
