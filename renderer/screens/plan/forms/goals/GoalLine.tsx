import type { Goal } from '#shared/domain/plan/goal.ts'
import { leefgebiedName } from '#shared/text/leefgebieden.ts'
import { goalStatusName } from '#shared/text/statuses.ts'
import { Button } from '../../../../ui/Button.tsx'
import { cx } from '../../../../ui/cx.ts'
import { goalTitle } from '../../model/goals.ts'
import { goalStep } from '../../model/steps.ts'
import { useGoalVerbs } from '../../desk/useGoalVerbs.ts'
import { usePlan } from '../../desk/usePlan.ts'
import { Handle } from '../../fields/Handle.tsx'
import type { HandleEvents } from '../../fields/useReorder.ts'
import classes from './Goals.module.css'

type Props = { readonly goal: Goal; readonly number: number; readonly lifted: boolean; readonly handle: HandleEvents }

/** One goal in the list: its words, its area, and the verbs on it. */
export function GoalLine({ goal, number, lifted, handle }: Props) {
  const { go } = usePlan()
  const { move, remove } = useGoalVerbs()
  return (
    <li className={cx(classes.line, lifted && classes.lifted)} data-item={goal.id} data-field={`content.goals.${goal.id}`}>
      <div className={classes.lineText}>
        <button type="button" className={classes.open} onClick={() => go(goalStep(goal.id))}><bdi>{goalTitle(goal)}</bdi></button>
        <span className={classes.soft}>Doel {number} · {leefgebiedName(goal.leefgebied)} · {goalStatusName[goal.status]}</span>
      </div>
      <Button size="small" variant="text" label={`Haal weg: doel ${number}`} onClick={() => remove(goal.id)}>Haal weg</Button>
      <Handle what={`doel ${number}`} onMove={(by) => move(goal.id, by)} {...handle} />
    </li>
  )
}
