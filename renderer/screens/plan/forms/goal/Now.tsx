import type { Goal } from '#shared/domain/plan/goal.ts'
import { useGoalBind } from '../../desk/useGoalBind.ts'
import { usePlan } from '../../desk/usePlan.ts'
import { Prose } from '../../fields/Prose.tsx'
import { ScoreField } from '../../fields/ScoreField.tsx'
import { scoreWords } from '#shared/text/statuses.ts'

/** How it goes now, and the resident's own score if the house uses scores. */
export function Now({ goal }: { readonly goal: Goal }) {
  const { house } = usePlan()
  const bind = useGoalBind(goal)
  return (
    <>
      <Prose {...bind('now')} label="Hoe gaat het nu?" help="kort" words={50} rows={1} />
      {house.scores && <ScoreField {...bind('score')} label="Mijn cijfer" help="mag leeg blijven" words={scoreWords} />}
    </>
  )
}
