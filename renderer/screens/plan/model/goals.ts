import type { PlanContent } from '#shared/domain/plan/content.ts'
import { emptyAction, emptyGoal, type Action, type Goal } from '#shared/domain/plan/goal.ts'
import type { Leefgebied } from '#shared/domain/plan/leefgebied.ts'
import { moveById, moveTo, patchById, removeById } from './lists.ts'

type Change = (content: PlanContent) => PlanContent
const onGoals = (change: (goals: readonly Goal[]) => Goal[]): Change => (c) => ({ ...c, goals: change(c.goals) })
const onActions = (goalId: string, change: (actions: readonly Action[]) => Action[]): Change =>
  onGoals((goals) => goals.map((g) => (g.id === goalId ? { ...g, actions: change(g.actions) } : g)))

/** The most goals that a plan may hold. */
export const MAX_GOALS = 40

/** A new goal at the end, and its leefgebied switched on. */
export const addGoal = (id: string, area: Leefgebied): Change => (c) =>
  c.goals.length >= MAX_GOALS ? c : { ...c, goals: [...c.goals, emptyGoal(id, area)], leefgebieden: c.leefgebieden.includes(area) ? c.leefgebieden : [...c.leefgebieden, area] }
/** The goal with some of its fields changed. */
export const patchGoal = (id: string, patch: Partial<Goal>): Change => onGoals((goals) => patchById(goals, id, patch))
export const removeGoal = (id: string): Change => onGoals((goals) => removeById(goals, id))
/** The goal moved up (-1) or down (1). */
export const moveGoal = (id: string, by: number): Change => onGoals((goals) => moveById(goals, id, by))

/** A new action at the end of a goal, or right behind the action `after`. */
export const addAction = (goalId: string, id: string, after?: string): Change =>
  onActions(goalId, (actions) => {
    const at = after === undefined ? -1 : actions.findIndex((a) => a.id === after)
    return at < 0 ? [...actions, emptyAction(id)] : [...actions.slice(0, at + 1), emptyAction(id), ...actions.slice(at + 1)]
  })
export const patchAction = (goalId: string, id: string, patch: Partial<Action>): Change => onActions(goalId, (actions) => patchById(actions, id, patch))
export const removeAction = (goalId: string, id: string): Change => onActions(goalId, (actions) => removeById(actions, id))
/** The action moved up (-1) or down (1) within its goal. */
export const moveAction = (goalId: string, id: string, by: number): Change => onActions(goalId, (actions) => moveById(actions, id, by))
/** The action moved to this place within its goal. */
export const placeAction = (goalId: string, id: string, to: number): Change => onActions(goalId, (actions) => moveTo(actions, id, to))

/** What the agreed wording becomes when an example is taken: the example, behind what already stands there. */
export const withExample = (agreed: string, example: string): string => (agreed.trim() === '' ? example : `${agreed.trimEnd()} ${example}`)

/** What a goal is called in lists: the resident's words, else what was agreed, else that it is new. */
export const goalTitle = (goal: Pick<Goal, 'words' | 'agreed'>): string => goal.words.trim() || goal.agreed.trim() || 'Nieuw doel, nog zonder woorden'
