import type { Goal } from '#shared/domain/plan/goal.ts'
import { useGoalBind } from '../../desk/useGoalBind.ts'
import { usePlan } from '../../desk/usePlan.ts'
import { Prose } from '../../fields/Prose.tsx'
import { ScoreField } from '../../fields/ScoreField.tsx'
import { scoreWords } from '#shared/text/statuses.ts'
import { fieldLabels } from '#shared/text/fieldLabels.ts'

/** How it goes now, and if the house uses scores the resident's own and the team's: two voices, neither filled in from the other. */
export function Now({ goal }: { readonly goal: Goal }) {
  const { house } = usePlan()
  const bind = useGoalBind(goal)
  return (
    <>
      <Prose {...bind('now')} label={fieldLabels['goal.now']} help="kort" words={50} rows={1} />
      {house.scores && <ScoreField {...bind('score')} label={fieldLabels['goal.score']} help="mag leeg blijven" words={scoreWords} />}
      {house.scores && <ScoreField {...bind('teamScore')} label={fieldLabels['goal.teamScore']} help="mag leeg blijven" words={scoreWords} />}
    </>
  )
}
