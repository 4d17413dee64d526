import { IconPencil, IconEye, IconWriting, type Icon as TablerIcon } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import { currentPlan } from '#shared/domain/dossier.ts'
import { callName } from '#shared/domain/people/person.ts'
import { fullName, initials } from '#shared/domain/people/name.ts'
import { hasLeft } from '#shared/domain/stay/end.ts'
import type { Presence } from '#shared/domain/stay/stay.ts'
import { edit, flush } from '../../../state/dossier.ts'
import { refreshResidents } from '../../../state/residents.ts'
import { useWhyNot } from '../../../state/rights.ts'
import { momentNow } from '../../../state/session.ts'
import { showUndo } from '../../../state/toasts.ts'
import { Button, LinkButton } from '../../../ui/Button.tsx'
import { atHome, awaySince } from '../../../ui/presence/presence.ts'
import { PresenceForm } from '../../../ui/presence/PresenceForm.tsx'
import { Initials } from '../../../ui/Tags.tsx'
import css from '../Dossier.module.css'
import { planStep, planStepName, stateSentence, type PlanStep } from '../model/state.ts'
import { doPlanStep } from '../planActions.ts'
import type { StayView } from '../useStay.ts'

const icons: Readonly<Record<PlanStep, TablerIcon>> = { begin: IconPencil, 'ga-door': IconPencil, 'laat-tekenen': IconWriting, bekijk: IconEye }

/** Who this is, how it stands in one sentence, what this person wants, and the next thing to do. */
export function DossierHeader({ view }: { readonly view: StayView }) {
  const { dossier, stay, today } = view
  const [leaving, setLeaving] = useState(false)
  const opener = useRef<HTMLButtonElement>(null)
  const close = (): void => {
    setLeaving(false)
    opener.current?.focus()
  }
  const name = callName(dossier.person) || 'de bewoner'
  const goal = currentPlan(stay)?.content.mainGoal.trim() ?? ''
  const step = planStep(stay)
  const noPlan = useWhyNot('plan.write')
  const placed = stay.facts.placementDate !== null && stay.facts.placementDate <= today && !hasLeft(stay, today)
  const put = (presence: Presence): void => {
    close()
    if (!edit({ kind: 'presence', stayId: stay.id, presence }, presence.away ? 'Weg' : 'Terug').ok) return
    showUndo(presence.away ? `${name} is weg.` : `${name} is terug.`)
    void flush().then(refreshResidents)
  }
  return (
    <header className={css.header}>
      <div className={css.who}>
        <Initials letters={initials(dossier.person) || '?'} away={stay.presence.away} size="big" />
        <div className={css.names}>
          <h1 className={css.name} tabIndex={-1}>{fullName(dossier.person) || 'Nog zonder naam'}</h1>
          <p className={css.state}>
            {stateSentence(dossier, stay, today)}
            {placed && <span className={css.presence}><LinkButton ref={opener} onClick={() => (stay.presence.away ? put(atHome) : setLeaving(true))}>{stay.presence.away ? 'Meld terug' : 'Meld af'}</LinkButton></span>}
          </p>
        </div>
      </div>
      {goal !== '' && <div className={css.goal}><p className="caption">Mijn belangrijkste doel</p><p className={css.words}>“{goal}”</p></div>}
      <div className={css.primary}><Button variant="primary" size="large" icon={icons[step]} blocked={step === 'begin' ? noPlan : undefined} onClick={() => void doPlanStep(dossier, stay)}>{step === 'ga-door' && noPlan !== undefined ? 'Lees het plan' : planStepName[step]}</Button></div>
      {leaving && <div className={css.leaving}><PresenceForm name={name} onCancel={close} onAway={(reason, back) => put(awaySince(momentNow(), reason, back))} /></div>}
    </header>
  )
}
