import type { Action, Goal } from '#shared/domain/plan/goal.ts'
import { focusAfter } from '../../../ui/desk/focus.ts'
import { addAction, moveAction, patchAction, placeAction, removeAction } from '../model/goals.ts'
import { neighbourOf } from '../model/lists.ts'
import { newId } from '../../../ui/desk/newId.ts'
import { usePlan } from './usePlan.ts'

type Verbs = {
  readonly add: (after?: string) => void
  readonly patch: (id: string, change: Partial<Action>, label: string) => void
  readonly move: (id: string, by: 1 | -1) => void
  readonly place: (id: string, to: number) => void
  readonly remove: (id: string) => void
}

/** The verbs on the actions of one goal. The focus follows: to the new action, or to the neighbour of one that went. */
export function useActionVerbs(goal: Goal): Verbs {
  const { content, editPlan, undoable } = usePlan()
  const name = `Doel ${content.goals.findIndex((g) => g.id === goal.id) + 1}`
  const field = `goal:${goal.id}.actions`
  const numberOf = (id: string): number => goal.actions.findIndex((a) => a.id === id) + 1
  return {
    add: (after) => {
      const id = newId('a')
      focusAfter(() => editPlan(addAction(goal.id, id, after), `${name}: nieuwe actie`), `${field}.${id}.what`)
    },
    patch: (id, change, label) => editPlan(patchAction(goal.id, id, change), `${name}, actie ${numberOf(id)}: ${label}`),
    move: (id, by) => editPlan(moveAction(goal.id, id, by), `${name}: volgorde van de acties`),
    place: (id, to) => editPlan(placeAction(goal.id, id, to), `${name}: volgorde van de acties`),
    remove: (id) => {
      const next = neighbourOf(goal.actions, id)
      const number = numberOf(id)
      focusAfter(() => editPlan(removeAction(goal.id, id), `${name}: actie ${number} weg`), `${field}.${next === null ? 'add' : `${next}.what`}`)
      undoable(`Actie ${number} is weg.`)
    },
  }
}
