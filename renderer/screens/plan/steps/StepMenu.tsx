import { goalState, planSteps, stepStates } from '#shared/norms/steps.ts'
import { Field } from '../../../ui/Field.tsx'
import fieldCss from '../../../ui/Field.module.css'
import { usePlan } from '../desk/usePlan.ts'
import { goalNames } from '../../../ui/desk/areaNames.ts'
import { goalStep, stepNames } from '../model/steps.ts'
import css from './Steps.module.css'

const words = { leeg: 'nog leeg', bezig: 'nog niet klaar', klaar: 'klaar' } as const

/** The steps as a menu, where there is no room for a list. */
export function StepMenu() {
  const { content, dossier, facts, house, findings, step, today, go } = usePlan()
  const states = stepStates({ house, dossier, facts, content, today }, findings)
  const names = goalNames(content.goals)
  return (
    <div className={css.menu}>
      <Field label="Stap" hideLabel>
        {(control) => (
          <select {...control} className={fieldCss.control} value={step} onChange={(e) => go(e.currentTarget.value)}>
            {planSteps.flatMap((s) => [
              <option key={s} value={s}>{`${s}  ${stepNames[s]}, ${words[states[s]]}`}</option>,
              ...(s === '4' ? content.goals.map((g, i) => <option key={g.id} value={goalStep(g.id)}>{`\u2003${i + 1}. ${names[i] ?? ''}, ${words[goalState(g, findings)]}`}</option>) : []),
            ])}
          </select>
        )}
      </Field>
    </div>
  )
}
