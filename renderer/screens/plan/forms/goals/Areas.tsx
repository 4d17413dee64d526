import { coverageOf } from '#shared/norms/coverage.ts'
import { leefgebieden, type Leefgebied } from '#shared/domain/plan/leefgebied.ts'
import { leefgebiedWords } from '#shared/text/leefgebieden.ts'
import { toggled } from '../../model/lists.ts'
import { usePlan } from '../../desk/usePlan.ts'
import { Part } from '../../fields/Part.tsx'
import { Prose } from '../../fields/Prose.tsx'
import { Tick } from '../../fields/Tick.tsx'
import classes from './Goals.module.css'

const order = (areas: readonly Leefgebied[]): Leefgebied[] => leefgebieden.filter((l) => areas.includes(l))

/** The twelve leefgebieden, each on or off. An area with a goal stays on; one that is off may say why, as far as the norms do not ask that already. */
export function Areas() {
  const { content, norms, editPlan } = usePlan()
  const asked = new Set(coverageOf(norms).map((a) => a.id))
  return (
    <Part title="Leefgebieden waar we over praten" field="content.leefgebieden">
      <p className={classes.empty}>Zet uit waar we het niet over hebben. Politie en justitie staat uit: alleen als de bewoner het zelf wil en het nodig is.</p>
      <ul className={classes.switches}>
        {leefgebieden.map((area) => {
          const goals = content.goals.filter((g) => g.leefgebied === area).length
          const on = goals > 0 || content.leefgebieden.includes(area)
          const name = leefgebiedWords[area].name
          return (
            <li key={area}>
              <Tick
                label={name}
                note={goals > 0 ? (goals === 1 ? '1 doel' : `${goals} doelen`) : leefgebiedWords[area].aim}
                checked={on}
                locked={goals > 0 ? 'Dit leefgebied heeft een doel en blijft daarom aan.' : ''}
                onChange={() => editPlan((c) => ({ ...c, leefgebieden: order(toggled(c.leefgebieden, area)) }), name)}
              />
              {!on && area !== 'justitie' && !asked.has(area) && <Prose field={`content.notNow.${area}`} label={`${name}: waarom nu niet?`} help="mag leeg blijven" value={content.notNow[area] ?? ''} rows={1} onChange={(text, label) => editPlan((c) => ({ ...c, notNow: { ...c.notNow, [area]: text } }), label)} />}
            </li>
          )
        })}
      </ul>
    </Part>
  )
}
