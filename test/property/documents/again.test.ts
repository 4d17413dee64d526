import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PlanInput } from '#shared/documents/trajectplan/facts.ts'
import { trajectplan } from '#shared/documents/trajectplan.ts'
import { caseA, caseAConcept } from '../../support/caseA.ts'

// A goal keeps the block that it was drawn as. That must never show: a document depends on what it is made of now, not on what was drawn before.
type Turn = (input: PlanInput) => PlanInput

const turns = {
  'names a naaste otherwise': (i) => ({ ...i, dossier: { ...i.dossier, naasten: i.dossier.naasten.map((n) => ({ ...n, relation: `${n.relation}je` })) } }),
  'turns the figures on or off': (i) => ({ ...i, house: { ...i.house, scores: !i.house.scores } }),
  'moves the first day to another year': (i) => ({ ...i, stay: { ...i.stay, facts: { ...i.stay.facts, placementDate: i.stay.facts.placementDate === '2025-03-01' ? '2026-03-01' : '2025-03-01' } } }),
  'turns the goals around': (i) => ({ ...i, version: { ...i.version, content: { ...i.version.content, goals: i.version.content.goals.toReversed() } } }),
  'fixes or opens the text': (i) => ({ ...i, mark: i.mark === 'geen' ? 'concept' : 'geen' }),
  'empties the words of the first goal': (i) => ({ ...i, version: { ...i.version, content: { ...i.version.content, goals: i.version.content.goals.map((g, n) => (n === 0 ? { ...g, words: '' } : g)) } } }),
} as const satisfies Readonly<Record<string, Turn>>

// Every goal shows something of all that stands around it: a figure, a naaste, a day without a year.
const rich: Turn = (i) => ({
  ...i,
  version: {
    ...i.version,
    content: {
      ...i.version.content,
      goals: i.version.content.goals.map((g) => ({ ...g, score: 3, network: { answer: 'naasten', naasten: i.dossier.naasten.slice(0, 1).map((n) => n.id), text: '' }, actions: g.actions.map((a) => ({ ...a, when: '', due: '2026-02-01' })) })),
    },
  },
})

const names = Object.keys(turns) as (keyof typeof turns)[]

describe('a trajectplan that is drawn again and again', () => {
  it('says what a plan says that was never drawn before', () => {
    fc.assert(
      fc.property(fc.constantFrom(caseA, caseAConcept), fc.array(fc.constantFrom(...names), { maxLength: 8 }), (start, done) => {
        let input: PlanInput = rich(start())
        trajectplan(input)
        for (const name of done) {
          input = turns[name](input)
          expect(trajectplan(input)).toEqual(trajectplan(structuredClone(input)))
        }
      }),
      { numRuns: 60 },
    )
  })

  it('keeps the block of a goal that did not change', () => {
    const input = caseAConcept()
    const goalsOf = (i: PlanInput) => trajectplan(i).sections.flatMap((s) => s.blocks).filter((b) => b.kind === 'goal')
    const [before, after] = [goalsOf(input), goalsOf(turns['empties the words of the first goal'](input))]
    expect(before.length).toBeGreaterThan(2)
    expect(after[0]).not.toBe(before[0])
    for (const [n, block] of before.entries()) if (n > 0) expect(after[n]).toBe(block)
  })
})
