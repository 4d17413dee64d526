import { isRunning, type Goal } from '#shared/domain/plan/goal.ts'

/** The first three dated actions of the running goals that are not done yet: what the paper takes when nobody typed steps. */
export const firstStepsOf = (goals: readonly Goal[]): readonly { readonly text: string; readonly due: string }[] =>
  goals
    .filter(isRunning)
    .flatMap((g) => g.actions.flatMap((a) => (a.due !== null && !a.done && a.what.trim() !== '' ? [{ text: a.what.trim(), due: a.due }] : [])))
    .toSorted((a, b) => a.due.localeCompare(b.due))
    .slice(0, 3)
