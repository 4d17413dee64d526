import { memo } from 'react'
import type { StepState } from '#shared/norms/steps.ts'
import { cx } from '../../../ui/cx.ts'
import { StateMark } from '../../../ui/StateMark.tsx'
import type { PlanDesk } from '../desk/desk.ts'
import type { OpenStep } from '../model/steps.ts'
import css from './Steps.module.css'

type Props = { readonly step: OpenStep; readonly number?: string; readonly name: string; readonly state: StepState; readonly open: boolean; readonly bold?: boolean; readonly go: PlanDesk['go'] }
const marks = { leeg: 'komt-nog', bezig: 'bezig', klaar: 'gedaan' } as const
const words = { leeg: 'nog leeg', bezig: 'nog niet klaar', klaar: 'klaar' } as const

/** One step, or one goal under step 4; drawn again only when it changes, so that forty goals cost nothing while somebody types. */
export const StepRow = memo(function StepRow({ step, number, name, state, open, bold = false, go }: Props) {
  return (
    <button type="button" className={cx(css.row, number === undefined && css.goal, open && css.open, bold && css.bold)} aria-current={open ? 'step' : undefined} onClick={() => go(step)}>
      {number !== undefined && <span className={css.number}>{number}</span>}
      <span className={css.name}>{name}</span>
      <StateMark state={marks[state]} label={words[state]} />
    </button>
  )
})
