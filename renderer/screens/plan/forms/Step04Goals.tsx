import { Areas } from './goals/Areas.tsx'
import { Coverage } from './goals/Coverage.tsx'
import { GoalList } from './goals/GoalList.tsx'

/** Step 4: which leefgebieden we talk about, the goals, and what we thought of. Each goal has a page of its own. */
export function Step04Goals() {
  return (
    <>
      <GoalList />
      <Coverage />
      <Areas />
    </>
  )
}
