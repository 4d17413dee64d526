import type { PlanContent } from '#shared/domain/plan/content.ts'
import { planSteps } from '#shared/norms/steps.ts'
import { cx } from '../../../ui/cx.ts'
import { goalNames } from '../../../ui/desk/areaNames.ts'
import { goalStep, stepNames, type OpenStep } from '../model/steps.ts'
import css from '../steps/Steps.module.css'

type Props = { readonly content: PlanContent; readonly step: OpenStep; readonly onStep: (step: OpenStep) => void }

/** The parts of a fixed plan: a click brings the paper there. */
export function FixedSteps({ content, step, onStep }: Props) {
  const names = goalNames(content.goals)
  const row = (to: OpenStep, name: string, number?: string) => (
    <button type="button" className={cx(css.row, number === undefined && css.goal, step === to && css.open)} aria-current={step === to ? 'step' : undefined} onClick={() => onStep(to)}>
      {number !== undefined && <span className={css.number}>{number}</span>}
      <span className={css.name}>{name}</span>
    </button>
  )
  return (
    <nav className={css.pane} aria-label="Delen van het plan" data-pane>
      <ol className={css.steps}>
        {planSteps.filter((s) => s !== '11').map((s) => (
          <li key={s}>
            {row(s, stepNames[s], s)}
            {s === '4' && <ol className={css.goals}>{content.goals.map((g, i) => <li key={g.id}>{row(goalStep(g.id), names[i] ?? '')}</li>)}</ol>}
          </li>
        ))}
      </ol>
    </nav>
  )
}
