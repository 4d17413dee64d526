import { IconCheck } from '@tabler/icons-react'
import { Beacon } from '../../../ui/Beacon.tsx'
import { cx } from '../../../ui/cx.ts'
import { HelpButton } from '../../../ui/HelpButton.tsx'
import { Icon } from '../../../ui/Icon.tsx'
import { stepNames, steps, type Step } from './draft.ts'
import css from './FirstRun.module.css'

/** The five steps and where we are. */
export function StepList({ step }: { readonly step: Step }) {
  const at = steps.indexOf(step)
  return (
    <aside className={css.side} aria-label="Stappen">
      <p className={css.brand}><Beacon size={26} />Baken</p>
      <ol className={css.steps}>
        {steps.map((s, i) => (
          <li key={s} className={css.step} aria-current={s === step ? 'step' : undefined}>
            <span className={cx(css.mark, i < at && css.done)} aria-hidden>{i < at ? <Icon of={IconCheck} size={16} /> : i + 1}</span>
            {stepNames[s]}{i < at && <span className="hidden">, klaar</span>}
          </li>
        ))}
      </ol>
      <div className={css.help}><HelpButton /></div>
      <p className={css.foot}>Alles blijft op deze computer. {at < 3 ? 'Dit duurt ongeveer twee minuten.' : 'Je kunt later verdergaan.'}</p>
    </aside>
  )
}
