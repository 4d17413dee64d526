import { describe, expect, test } from 'vitest'
import { evaluatie } from '#shared/documents/evaluatie.ts'
import { piecesOf } from '#shared/documents/pieces.ts'
import { versionLookedAt } from '#shared/domain/evaluation/verbs.ts'
import { lookedAt } from '../../../../renderer/screens/evaluatie/model/looks.ts'
import { inOrder, partsOf } from '../../../../renderer/screens/evaluatie/model/parts.ts'
import { evaluationB, fourEvaluations } from '../../../support/evaluations.ts'

const partIds = (input: ReturnType<typeof evaluationB>): readonly string[] => {
  const looked = lookedAt(input.evaluation.content, versionLookedAt(input.stay, input.evaluation)?.content.goals ?? [])
  return inOrder(partsOf({ evaluation: input.evaluation, stay: input.stay, looked, learning: input.stay.learning, counted: false, month: null })).map((p) => p.id)
}

describe('reading the report along', () => {
  test('each piece that somebody wrote leads to a part of the form that is there', () => {
    for (const input of [evaluationB(), fourEvaluations()]) {
      const parts = partIds(input)
      for (const { id, origin } of piecesOf(evaluatie(input))) {
        if (id === 'talk-statement' || id === 'talk-sign-heading' || id === 'talk-signatures' || id === 'talk-statuses') expect(origin, id).toBeNull()
        else expect(parts, id).toContain(origin?.step)
      }
    }
  })
  test('a goal leads to what the resident said of it, a slip to its look back', () => {
    const blocks = evaluatie(evaluationB()).sections.flatMap((s) => s.blocks)
    expect(blocks.find((b) => b.id === 'look-g3')?.origin).toEqual({ step: 'goal:g3', field: 'look.resident' })
    expect(blocks.find((b) => b.id === 'talk-learning-l1')?.origin).toEqual({ step: 'learning', field: 'learning.l1.looked' })
  })
})
