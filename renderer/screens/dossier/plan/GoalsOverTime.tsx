import { goalsEver } from '#shared/text/goalStory.ts'
import { leefgebiedName } from '#shared/text/leefgebieden.ts'
import { Card } from '../../../ui/Card.tsx'
import { GoalStory } from '../../../ui/goals/GoalStory.tsx'
import css from '../Dossier.module.css'
import type { StayView } from '../useStay.ts'

/** Every goal of this stay with its life over versions and evaluations; a goal keeps its line whatever it is called. */
export function GoalsOverTime({ view: { stay } }: { readonly view: StayView }) {
  const goals = goalsEver(stay).filter((g) => g.words.trim() || g.agreed.trim())
  if (goals.length === 0) return null
  return (
    <Card title="Doelen door de tijd" note={String(goals.length)}>
      {goals.map((g) => <div key={g.id} className={css.overTime}><p className="caption">{leefgebiedName(g.leefgebied)}</p><GoalStory stay={stay} goal={g} /></div>)}
    </Card>
  )
}
