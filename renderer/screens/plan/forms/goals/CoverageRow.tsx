import type { CoveredArea } from '#shared/norms/coverage.ts'
import { Button } from '../../../../ui/Button.tsx'
import { coveringGoals } from '../../model/coverage.ts'
import { goalTitle } from '../../model/goals.ts'
import { goalStep } from '../../model/steps.ts'
import { useGoalVerbs } from '../../desk/useGoalVerbs.ts'
import { usePlan } from '../../desk/usePlan.ts'
import { Prose } from '../../fields/Prose.tsx'
import { Source } from '../../fields/Source.tsx'
import { StateMark } from '../../../../ui/StateMark.tsx'
import classes from './Goals.module.css'

/** One area that the norms name: the goals that cover it, or "nu niet nodig, omdat …". */
export function CoverageRow({ area }: { readonly area: CoveredArea }) {
  const { content, editPlan, go } = usePlan()
  const { add } = useGoalVerbs()
  const goals = coveringGoals(area, content.goals)
  const reason = content.notNow[area.id] ?? ''
  const first = area.areas[0]
  return (
    <li className={classes.covered}>
      <div className={classes.coveredHead}>
        <StateMark state={goals.length > 0 || reason.trim() ? 'gedaan' : 'komt-nog'} />
        <strong>{area.name}</strong>
        {goals.map(({ goal, number }) => (
          <button key={goal.id} type="button" className={classes.open} onClick={() => go(goalStep(goal.id))}>doel {number}: <bdi>{goalTitle(goal)}</bdi></button>
        ))}
        <Source norms={area.norms} />
      </div>
      {goals.length === 0 && (
        <div className={classes.coveredBody}>
          <Prose field={`content.notNow.${area.id}`} label={`${area.name}: nu niet nodig, omdat`} value={reason} rows={1} onChange={(text, label) => editPlan((c) => ({ ...c, notNow: { ...c.notNow, [area.id]: text } }), label)} />
          {first && <Button onClick={() => add(first)}>Maak een doel</Button>}
        </div>
      )}
    </li>
  )
}
