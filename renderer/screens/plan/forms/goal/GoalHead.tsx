import { goalStatuses } from '#shared/domain/plan/goal.ts'
import { goalStatusName } from '#shared/text/statuses.ts'
import { leefgebiedName } from '#shared/text/leefgebieden.ts'
import { StateMark } from '../../../../ui/StateMark.tsx'
import { useGoalBind } from '../../desk/useGoalBind.ts'
import { usePlan } from '../../desk/usePlan.ts'
import { goalIdOf } from '../../model/steps.ts'
import { FormHead } from '../FormHead.tsx'
import type { Goal } from '#shared/domain/plan/goal.ts'
import { capital } from '#shared/text/capital.ts'
import classes from './Goal.module.css'

const mark = (status: Goal['status']): 'komt-nog' | 'bezig' | 'gedaan' => (status === 'nog-niet-begonnen' ? 'komt-nog' : status === 'bezig' || status === 'deels-gelukt' ? 'bezig' : 'gedaan')

/** The heading of a goal: its leefgebied, its place among the goals, and its status. */
export function GoalHead() {
  const { content, step } = usePlan()
  const at = content.goals.findIndex((g) => g.id === goalIdOf(step))
  const goal = content.goals[at]
  return goal ? <FormHead title={leefgebiedName(goal.leefgebied)} note={`doel ${at + 1} van ${content.goals.length}`}><Status goal={goal} /></FormHead> : null
}

function Status({ goal }: { readonly goal: Goal }) {
  const status = useGoalBind(goal)('status')
  return (
    <label className={classes.status}>
      <span>Status</span>
      <span className={classes.select}>
        <StateMark state={mark(goal.status)} />
        <select data-field={status.field} value={goal.status} onChange={(e) => { const next = goalStatuses.find((s) => s === e.currentTarget.value); if (next) status.onChange(next, 'Status') }}>
          {goalStatuses.map((s) => <option key={s} value={s}>{capital(goalStatusName[s])}</option>)}
        </select>
      </span>
    </label>
  )
}
