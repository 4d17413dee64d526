import { coverageOf } from '#shared/norms/coverage.ts'
import { usePlan } from '../../desk/usePlan.ts'
import { Part } from '../../fields/Part.tsx'
import { CoverageRow } from './CoverageRow.tsx'
import classes from './Goals.module.css'

/** What the norms want thought about: each area has a goal, or a reason why not now. */
export function Coverage() {
  const { norms } = usePlan()
  const areas = coverageOf(norms)
  if (areas.length === 0) return null
  return (
    <Part title="Waar we aan dachten" field="content.notNow">
      <ul className={classes.coverage}>{areas.map((area) => <CoverageRow key={area.id} area={area} />)}</ul>
    </Part>
  )
}
