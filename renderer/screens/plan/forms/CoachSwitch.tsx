import { toggleCoach, useCoachOn } from '../../../state/coach.ts'
import { Button } from '../../../ui/Button.tsx'
import css from './FormPane.module.css'

/** At the foot of a form: the language coach on or off, until the vault locks. */
export function CoachSwitch() {
  const on = useCoachOn()
  return <p className={css.quiet}>{!on && 'De taalhulp is uit.'}<Button size="small" variant="text" onClick={toggleCoach}>{on ? 'Zet de taalhulp uit' : 'Zet de taalhulp aan'}</Button></p>
}
