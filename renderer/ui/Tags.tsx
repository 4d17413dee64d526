import { IconCheck, IconWriting } from '@tabler/icons-react'
import type { PlanStatus } from '#shared/domain/plan/version.ts'
import { phases, type Phase } from '#shared/domain/stay/stay.ts'
import { phaseWords, planStatusName } from '#shared/text/statuses.ts'
import { capital } from '#shared/text/capital.ts'
import { cx } from './cx.ts'
import { Icon } from './Icon.tsx'
import css from './Tags.module.css'


/** Words in a border that differs before the colour does, with the look of a status. */
export function StatusTag({ look, children }: { readonly look: PlanStatus; readonly children: string }) {
  return (
    <span className={cx(css.tag, css[look])}>
      {look === 'ter-ondertekening' && <Icon of={IconWriting} size={16} />}
      {look === 'vastgesteld' && <Icon of={IconCheck} size={16} />}
      {children}
    </span>
  )
}
/** Where a plan version stands. */
export const PlanStatusTag = ({ status }: { readonly status: PlanStatus }) => <StatusTag look={status}>{capital(planStatusName[status])}</StatusTag>

/** The phase of a stay: three squares and the word. */
export function PhaseMark({ phase }: { readonly phase: Phase }) {
  const reached = phases.indexOf(phase)
  return (
    <span className={css.phase}>
      <span className={css.squares} aria-hidden>{phases.map((p, i) => <span key={p} className={cx(css.square, i <= reached && css.filled)} />)}</span>
      {capital(phaseWords[phase].name)}
    </span>
  )
}

/** Two letters in a circle; dashed and empty when the person is away. The name stands beside it, so it is not read aloud. */
export function Initials({ letters, away = false, size = 'normal' }: { readonly letters: string; readonly away?: boolean; readonly size?: 'normal' | 'big' }) {
  return <span className={cx(css.initials, away && css.away, size === 'big' && css.big)} aria-hidden>{letters}</span>
}
