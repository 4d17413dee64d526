import type { CoveredArea } from '#shared/norms/coverage.ts'
import type { Goal } from '#shared/domain/plan/goal.ts'

/** The goals that cover an area, with the number that each carries; a stopped goal covers nothing. */
export const coveringGoals = (area: Pick<CoveredArea, 'areas'>, goals: readonly Goal[]): readonly { readonly goal: Goal; readonly number: number }[] =>
  goals.map((goal, i) => ({ goal, number: i + 1 })).filter(({ goal }) => goal.status !== 'gestopt' && area.areas.includes(goal.leefgebied))
