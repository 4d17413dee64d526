import { applyDifferences, differences } from '../history/diff.ts'
import type { Difference } from '../history/line.ts'
import { planContentSchema, type PlanContent } from './content.ts'

/** Every field in which two plans differ; goals and actions are the same when their ids are. */
export const planDifference = (before: PlanContent, after: PlanContent): readonly Difference[] => differences([], before, after)

/** The plan with differences made in it; null when one of them finds no place, or what comes out is no plan. */
export function withPlanDifference(content: PlanContent, all: readonly Difference[]): PlanContent | null {
  const made = applyDifferences(content, all)
  const plan = made && planContentSchema.safeParse(made.tree)
  return plan?.success ? plan.data : null
}
