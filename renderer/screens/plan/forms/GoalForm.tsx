import { GoalStory } from '../../../ui/goals/GoalStory.tsx'
import { usePlan } from '../desk/usePlan.ts'
import { goalIdOf } from '../model/steps.ts'
import { Actions } from './goal/Actions.tsx'
import { Agreed } from './goal/Agreed.tsx'
import { GoalEnd } from './goal/GoalEnd.tsx'
import { Now } from './goal/Now.tsx'
import { Network } from './goal/Network.tsx'
import { Support } from './goal/Support.tsx'
import { Result } from './goal/Result.tsx'
import { Words } from './goal/Words.tsx'

/** One goal, in the order of the talk. */
export function GoalForm() {
  const { content, stay, step } = usePlan()
  const goal = content.goals.find((g) => g.id === goalIdOf(step))
  if (!goal) return null
  return (
    <>
      <Now goal={goal} />
      <Words goal={goal} />
      <Agreed goal={goal} />
      <Result goal={goal} />
      <Actions goal={goal} />
      <Network goal={goal} />
      <Support goal={goal} />
      {stay.plan.length + stay.evaluations.length > 1 && <GoalStory stay={stay} goal={goal} title="Zo ging het met dit doel" />}
      <GoalEnd goal={goal} />
    </>
  )
}
