import { memo } from 'react'
import { planSteps, stepStates } from '#shared/norms/steps.ts'
import { usePlan } from '../desk/usePlan.ts'
import { GoalRows } from './GoalRows.tsx'
import { OpenPoint } from './OpenPoint.tsx'
import { StepRow } from './StepRow.tsx'
import { stepNames, stepOf } from '../model/steps.ts'
import css from './Steps.module.css'

/** The steps of the talk, how far each is, the goals under step 4, and one thing that is still open. */
export const StepList = memo(function StepList() {
  const { content, dossier, facts, house, findings, step, today, go } = usePlan()
  const states = stepStates({ house, dossier, facts, content, today }, findings)
  return (
    <nav className={css.pane} aria-label="Stappen van het plan" data-pane>
      <ol className={css.steps}>
        {planSteps.map((s) => (
          <li key={s}>
            <StepRow step={s} number={s} name={stepNames[s]} state={states[s]} open={step === s} bold={stepOf(step) === s} go={go} />
            {s === '4' && <GoalRows />}
          </li>
        ))}
      </ol>
      <OpenPoint />
    </nav>
  )
})
