import type { StepState } from '#shared/norms/steps.ts'
import { cx } from '../../../ui/cx.ts'
import { StateMark } from '../../../ui/StateMark.tsx'
import type { OpenStep } from '../model/steps.ts'
import { usePlan } from '../desk/usePlan.ts'
import css from './Steps.module.css'

type Props = { readonly step: OpenStep; readonly number?: string; readonly name: string; readonly state: StepState; readonly bold?: boolean }
const marks = { leeg: 'komt-nog', bezig: 'bezig', klaar: 'gedaan' } as const
const words = { leeg: 'nog leeg', bezig: 'nog niet klaar', klaar: 'klaar' } as const

/** One step, or one goal under step 4. */
export function StepRow({ step, number, name, state, bold = false }: Props) {
  const { go, step: open } = usePlan()
  return (
    <button type="button" className={cx(css.row, number === undefined && css.goal, open === step && css.open, bold && css.bold)} aria-current={open === step ? 'step' : undefined} onClick={() => go(step)}>
      {number !== undefined && <span className={css.number}>{number}</span>}
      <span className={css.name}>{name}</span>
      <StateMark state={marks[state]} label={words[state]} />
    </button>
  )
}
