import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { toggleCoach, useCoachOn } from '../../../state/coach.ts'
import { Button } from '../../../ui/Button.tsx'
import { useReadOnly } from '../../../ui/readOnly.ts'
import { useTalk } from '../desk/talkDesk.ts'
import { neighbourPart } from '../model/parts.ts'
import css from './Form.module.css'

/** At the foot of a form: the part before, the part behind, and the language coach on or off. */
export function Foot() {
  const { groups, part, go } = useTalk()
  const coach = useCoachOn()
  const readOnly = useReadOnly()
  const before = neighbourPart(groups, part, -1)
  const next = neighbourPart(groups, part, 1)
  return (
    <div className={css.foot}>
      {before && <Button variant="text" icon={IconChevronLeft} onClick={() => go(before.id)}>{before.name}</Button>}
      {!readOnly && !coach && <p className={css.quiet}>De taalhulp is uit.<Button size="small" variant="text" onClick={toggleCoach}>Zet de taalhulp aan</Button></p>}
      {next ? <Button variant="text" iconAfter={IconChevronRight} onClick={() => go(next.id)}>{next.name}</Button> : part === 'sheet' ? <Button variant="text" iconAfter={IconChevronRight} onClick={() => go(groups[0]?.parts[0]?.id ?? 'start')}>Naar de doelen</Button> : !readOnly && <Button variant="text" iconAfter={IconChevronRight} onClick={() => go('check')}>Controleer de evaluatie</Button>}
    </div>
  )
}
