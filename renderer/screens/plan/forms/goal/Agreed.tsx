import type { Goal } from '#shared/domain/plan/goal.ts'
import { fieldLabels } from '#shared/text/fieldLabels.ts'
import { normsOfPart } from '../../model/sources.ts'
import { useGoalBind } from '../../desk/useGoalBind.ts'
import { usePlan } from '../../desk/usePlan.ts'
import { Prose } from '../../fields/Prose.tsx'

/** What was agreed: concrete and measurable. */
export function Agreed({ goal }: { readonly goal: Goal }) {
  const { norms } = usePlan()
  return <Prose {...useGoalBind(goal)('agreed')} label={fieldLabels['goal.agreed']} help="concreet en te meten" source={normsOfPart(norms, 'doel-afspraken')} words={40} rows={2} />
}
