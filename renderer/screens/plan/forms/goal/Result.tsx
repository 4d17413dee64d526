import type { Goal } from '#shared/domain/plan/goal.ts'
import { fieldLabels } from '#shared/text/fieldLabels.ts'
import { useGoalBind } from '../../desk/useGoalBind.ts'
import { DayField } from '../../fields/DayField.tsx'
import { Fields } from '../../fields/Fields.tsx'
import { Prose } from '../../fields/Prose.tsx'

/** When it is reached, and by when. */
export function Result({ goal }: { readonly goal: Goal }) {
  const bind = useGoalBind(goal)
  return (
    <Fields wide>
      <Prose {...bind('successWhen')} label={fieldLabels['goal.successWhen']} rows={1} />
      <DayField {...bind('due')} label={fieldLabels['goal.due']} />
    </Fields>
  )
}
