import { isRunning, type Goal } from '#shared/domain/plan/goal.ts'
import { Button } from '../../../../ui/Button.tsx'
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react'
import { leefgebieden } from '#shared/domain/plan/leefgebied.ts'
import { leefgebiedWords } from '#shared/text/leefgebieden.ts'
import { fieldLabels } from '#shared/text/fieldLabels.ts'
import { useGoalBind } from '../../desk/useGoalBind.ts'
import { useGoalVerbs } from '../../desk/useGoalVerbs.ts'
import { usePlan } from '../../desk/usePlan.ts'
import { Prose } from '../../fields/Prose.tsx'
import { Select } from '../../fields/Select.tsx'
import classes from './Goal.module.css'

const areas = leefgebieden.map((value) => ({ value, label: leefgebiedWords[value].name }))

/** Why a goal stopped, its leefgebied, and the verbs on the whole goal. */
export function GoalEnd({ goal }: { readonly goal: Goal }) {
  const { content } = usePlan()
  const bind = useGoalBind(goal)
  const { move, remove } = useGoalVerbs()
  const at = content.goals.indexOf(goal)
  return (
    <>
      {!isRunning(goal) && goal.status !== 'gelukt' && <Prose {...bind('stopReason')} label={fieldLabels['goal.stopReason']} rows={1} />}
      <Select {...bind('leefgebied')} label={fieldLabels['goal.leefgebied']} options={areas} />
      <div className={classes.verbs}>
        <Button icon={IconArrowUp} blocked={at <= 0 ? '' : undefined} onClick={() => move(goal.id, -1)}>Doel omhoog</Button>
        <Button icon={IconArrowDown} blocked={at === content.goals.length - 1 ? '' : undefined} onClick={() => move(goal.id, 1)}>Doel omlaag</Button>
        <Button icon={IconTrash} onClick={() => remove(goal.id)}>Haal dit doel weg</Button>
      </div>
    </>
  )
}
