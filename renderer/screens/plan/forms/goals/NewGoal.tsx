import { leefgebieden } from '#shared/domain/plan/leefgebied.ts'
import { leefgebiedWords } from '#shared/text/leefgebieden.ts'
import { IconPlus } from '@tabler/icons-react'
import { MAX_GOALS } from '../../model/goals.ts'
import { useGoalVerbs } from '../../desk/useGoalVerbs.ts'
import { usePlan } from '../../desk/usePlan.ts'
import classes from './Goals.module.css'

/** A new goal: one click on its leefgebied. Only areas that are on are offered. */
export function NewGoal() {
  const { content } = usePlan()
  const { add } = useGoalVerbs()
  const on = leefgebieden.filter((l) => content.leefgebieden.includes(l))
  if (content.goals.length >= MAX_GOALS) return <p className={classes.empty}>Er staan al {MAX_GOALS} doelen in dit plan. Haal er een weg voor een nieuw doel.</p>
  return (
    <section className={classes.newGoal} data-field="content.goals.new" aria-label="Nieuw doel">
      <h3>Nieuw doel bij</h3>
      <div className={classes.areas}>
        {on.map((area) => (
          <button key={area} type="button" className={classes.area} onClick={() => add(area)}>
            <IconPlus size={16} stroke={1.75} aria-hidden />
            {leefgebiedWords[area].name}
          </button>
        ))}
      </div>
    </section>
  )
}
