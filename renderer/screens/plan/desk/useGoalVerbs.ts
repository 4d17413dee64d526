import type { Leefgebied } from '#shared/domain/plan/leefgebied.ts'
import { addGoal, moveGoal, removeGoal } from '../model/goals.ts'
import { neighbourOf } from '../model/lists.ts'
import { newId } from '../../../ui/desk/newId.ts'
import { goalIdOf, goalStep } from '../model/steps.ts'
import { usePlan } from './usePlan.ts'

type Verbs = { readonly add: (area: Leefgebied) => void; readonly move: (id: string, by: 1 | -1) => void; readonly remove: (id: string) => void }

/** The verbs on whole goals. After adding, the own words have the focus; after removing, the neighbour has. */
export function useGoalVerbs(): Verbs {
  const { content, step, editPlan, go, undoable } = usePlan()
  const numberOf = (id: string): number => content.goals.findIndex((g) => g.id === id) + 1
  return {
    add: (area) => {
      const id = newId('g')
      editPlan(addGoal(id, area), 'Nieuw doel')
      go(goalStep(id), `goal:${id}.words`)
    },
    move: (id, by) => editPlan(moveGoal(id, by), `Doel ${numberOf(id)} verplaatst`),
    remove: (id) => {
      const number = numberOf(id)
      const next = neighbourOf(content.goals, id)
      editPlan(removeGoal(id), `Doel ${number} weg`)
      undoable(`Doel ${number} is weg.`)
      if (goalIdOf(step) === id) go(next === null ? '4' : goalStep(next))
      else go('4', next === null ? 'content.goals.new' : `content.goals.${next}`)
    },
  }
}
