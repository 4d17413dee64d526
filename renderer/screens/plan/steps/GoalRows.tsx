import { IconPlus } from '@tabler/icons-react'
import { goalState } from '#shared/norms/steps.ts'
import { Button } from '../../../ui/Button.tsx'
import { usePlan } from '../desk/usePlan.ts'
import { goalNames } from '../../../ui/desk/areaNames.ts'
import { goalStep } from '../model/steps.ts'
import { StepRow } from './StepRow.tsx'
import css from './Steps.module.css'

/** The goals, in their order, and the way to a new one. */
export function GoalRows() {
  const { content, findings, step, go } = usePlan()
  const names = goalNames(content.goals)
  return (
    <ol className={css.goals} aria-label="Doelen">
      {content.goals.map((goal, i) => <li key={goal.id}><StepRow step={goalStep(goal.id)} name={names[i] ?? ''} state={goalState(goal, findings)} open={step === goalStep(goal.id)} go={go} /></li>)}
      <li className={css.new}><Button size="small" variant="text" icon={IconPlus} onClick={() => go('4', 'content.goals.new')}>Nieuw doel</Button></li>
    </ol>
  )
}
