import { capital } from '#shared/text/capital.ts'
import { supportForms, type Goal } from '#shared/domain/plan/goal.ts'
import { supportWords } from '#shared/text/planLabels.ts'
import { fieldLabels } from '#shared/text/fieldLabels.ts'
import { toggled } from '../../model/lists.ts'
import { normsOfPart } from '../../model/sources.ts'
import { useGoalBind } from '../../desk/useGoalBind.ts'
import { usePlan } from '../../desk/usePlan.ts'
import { Line } from '../../fields/Line.tsx'
import { Tiles } from '../../fields/Tiles.tsx'

const options = supportForms.map((value) => ({ value, label: capital(supportWords[value]) }))

/** What the house does for this goal. */
export function Support({ goal }: { readonly goal: Goal }) {
  const { norms } = usePlan()
  const bind = useGoalBind(goal)
  const support = bind('support')
  return (
    <>
      <Tiles field={support.field} label={fieldLabels['goal.support']} options={options} chosen={goal.support} source={normsOfPart(norms, 'vormen')} onToggle={(value, label) => support.onChange(toggled(goal.support, value), label)} />
      <Line {...bind('supportNote')} label={fieldLabels['goal.supportNote']} help="bijvoorbeeld: elke dinsdag post openen" />
    </>
  )
}
