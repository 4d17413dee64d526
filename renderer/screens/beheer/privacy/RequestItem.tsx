import { IconArrowBackUp, IconFlame } from '@tabler/icons-react'
import { useState } from 'react'
import { dayOfMoment, distance, longDay } from '#shared/domain/calendar/format.ts'
import { destroyGroundName } from '#shared/domain/privacy/destruction.ts'
import type { PrivacyList } from '#shared/domain/privacy/list.ts'
import { call } from '../../../state/client.ts'
import { Button } from '../../../ui/Button.tsx'
import { Attention } from '../../../ui/Field.tsx'
import { useToday } from '../../../ui/Today.ts'
import { ConfirmDialog } from './ConfirmDialog.tsx'
import css from './Privacy.module.css'
import type { Privacy } from './usePrivacy.ts'

type Props = { readonly request: PrivacyList['requests'][number]; readonly alone: boolean; readonly change: Privacy['change']; readonly onSaid: (text: string) => void }

/** One proposal: whose dossier, why, by whom; to confirm by another, or to withdraw. */
export function RequestItem({ request: r, alone, change, onSaid }: Props) {
  const today = useToday()
  const [confirming, setConfirming] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const withdraw = async (): Promise<void> => {
    const refused = await change(() => call('privacy.withdraw', { dossierId: r.dossierId }))
    if (refused) setProblem(refused.text)
    else onSaid(`Het voorstel is ingetrokken. Het dossier van ${r.name} blijft.`)
  }
  return (
    <li className={css.request}>
      <div className={css.head}>
        <h3 className={css.name} dir="auto">{r.name}</h3>
        {r.before !== null && <span className={css.before}>uiterlijk {longDay(r.before)}, {distance(r.before, today)}</span>}
      </div>
      <dl className={css.facts}>
        <dt>Grond</dt><dd>{destroyGroundName[r.ground]}, {longDay(r.requestedOn)}</dd>
        <dt>Wat is gevraagd</dt><dd className={css.typed} dir="auto">{r.reason}</dd>
        <dt>Waarom het mag</dt><dd className={css.typed} dir="auto">{r.decision}</dd>
        <dt>Voorgesteld door</dt><dd>{r.askedBy}{r.mine ? ' (jij)' : ''}, {longDay(dayOfMoment(r.askedAt))}</dd>
      </dl>
      {r.mine && <p className={css.next}>{alone ? 'Jij bent de enige hbo-professional in Baken. Laat de beheerder een tweede toevoegen bij Gebruikers, bijvoorbeeld van een ander huis of van het bestuur. Die bevestigt dan met het eigen wachtwoord.' : 'Een andere hbo-professional meldt zich aan en bevestigt het hier. Zelf bevestigen kan niet.'}</p>}
      {problem !== null && <Attention>{problem}</Attention>}
      <div className={css.buttons}>
        {!r.mine && <Button icon={IconFlame} onClick={() => setConfirming(true)} label={`Bekijk en bevestig, ${r.name}`}>Bekijk en bevestig</Button>}
        <Button icon={IconArrowBackUp} onClick={() => void withdraw()} label={`Trek het voorstel in, ${r.name}`}>Trek het voorstel in</Button>
      </div>
      {confirming && <ConfirmDialog request={r} change={change} onClose={(done) => { setConfirming(false); if (done) onSaid('Het dossier is vernietigd. Het bewijs staat hieronder, zonder naam.') }} />}
    </li>
  )
}
