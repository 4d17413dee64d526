import { moveTo } from '../../model/lists.ts'
import { useGoalVerbs } from '../../desk/useGoalVerbs.ts'
import { usePlan } from '../../desk/usePlan.ts'
import { Part } from '../../fields/Part.tsx'
import { useReorder } from '../../fields/useReorder.ts'
import { GoalLine } from './GoalLine.tsx'
import { NewGoal } from './NewGoal.tsx'
import classes from './Goals.module.css'

/** All goals in their order; open one, move it, take it out. */
export function GoalList() {
  const { content, editPlan } = usePlan()
  const { move } = useGoalVerbs()
  const order = useReorder({ onMove: move, onPlace: (id, to) => editPlan((c) => ({ ...c, goals: moveTo(c.goals, id, to) }), 'Doelen: volgorde') })
  return (
    <Part title="Doelen" field="content.goals">
      {content.goals.length === 0 ? (
        <p className={classes.empty}>Er is nog geen doel. Kies een leefgebied en begin met de eigen woorden van de bewoner.</p>
      ) : (
        <ol {...order.list} className={classes.list}>
          {content.goals.map((goal, i) => <GoalLine key={goal.id} goal={goal} number={i + 1} lifted={order.dragging?.id === goal.id} handle={order.handle(goal.id)} />)}
        </ol>
      )}
      <NewGoal />
    </Part>
  )
}
