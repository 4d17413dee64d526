import type { PlanVersion } from '#shared/domain/plan/version.ts'
import type { Stay } from '#shared/domain/dossier.ts'

/** The two versions that are put side by side; null when there are no two. Without `from` it is the version before `to`. */
export function pairOf(stay: Pick<Stay, 'plan'>, from: string | null, to: string): { readonly before: PlanVersion; readonly after: PlanVersion } | null {
  const at = stay.plan.findIndex((v) => v.id === to)
  const after = stay.plan[at]
  const before = from === null ? stay.plan[at - 1] : stay.plan.find((v) => v.id === from)
  return after && before && before !== after ? { before, after } : null
}

/** '3 doelen en 2 andere dingen veranderen.' */
export function summary(goals: number, others: number): string {
  const parts = [goals === 0 ? '' : goals === 1 ? '1 doel' : `${goals} doelen`, others === 0 ? '' : others === 1 ? '1 ander ding' : `${others} andere dingen`].filter(Boolean)
  return parts.length === 0 ? 'Er is niets anders.' : `Anders: ${parts.join(' en ')}. De rest is gelijk.`
}
