import { leefgebieden, type Leefgebied } from '#shared/domain/plan/leefgebied.ts'
import { leefgebiedWords } from '#shared/text/leefgebieden.ts'
import { toggled } from '../../model/lists.ts'
import { usePlan } from '../../desk/usePlan.ts'
import { Part } from '../../fields/Part.tsx'
import { Tick } from '../../fields/Tick.tsx'
import classes from './Goals.module.css'

const order = (areas: readonly Leefgebied[]): Leefgebied[] => leefgebieden.filter((l) => areas.includes(l))

/** The twelve leefgebieden, each on or off. An area with a goal stays on. */
export function Areas() {
  const { content, editPlan } = usePlan()
  return (
    <Part title="Leefgebieden waar we over praten" field="content.leefgebieden">
      <p className={classes.empty}>Zet uit waar we het niet over hebben. Politie en justitie staat uit: alleen als de bewoner het zelf wil en het nodig is.</p>
      <ul className={classes.switches}>
        {leefgebieden.map((area) => {
          const goals = content.goals.filter((g) => g.leefgebied === area).length
          return (
            <li key={area}>
              <Tick
                label={leefgebiedWords[area].name}
                note={goals > 0 ? (goals === 1 ? '1 doel' : `${goals} doelen`) : leefgebiedWords[area].aim}
                checked={goals > 0 || content.leefgebieden.includes(area)}
                locked={goals > 0 ? 'Dit leefgebied heeft een doel en blijft daarom aan.' : ''}
                onChange={() => editPlan((c) => ({ ...c, leefgebieden: order(toggled(c.leefgebieden, area)) }), leefgebiedWords[area].name)}
              />
            </li>
          )
        })}
      </ul>
    </Part>
  )
}
