import type { Goal } from '#shared/domain/plan/goal.ts'
import { patchGoal } from '../model/goals.ts'
import type { Bound } from './useBind.ts'
import { usePlan } from './usePlan.ts'

/** Binds the fields of one goal to controls. */
export function useGoalBind(goal: Goal): <K extends keyof Goal>(key: K) => Bound<Goal[K]> {
  const { content, editPlan } = usePlan()
  const number = content.goals.findIndex((g) => g.id === goal.id) + 1
  return (key) => ({
    field: `goal:${goal.id}.${key}`,
    value: goal[key],
    onChange: (value, label) => editPlan(patchGoal(goal.id, { [key]: value }), `Doel ${number}: ${label}`),
  })
}
