import { useRef, useState } from 'react'
import { currentStay } from '#shared/domain/dossier.ts'
import type { Day } from '#shared/domain/calendar/day.ts'
import type { Resident } from '#shared/domain/resident.ts'
import type { Presence } from '#shared/domain/stay/stay.ts'
import { edit, flush, openDossier } from '../../../state/dossier.ts'
import { refreshResidents } from '../../../state/residents.ts'
import { momentNow } from '../../../state/session.ts'
import { showNotice, showUndo } from '../../../state/toasts.ts'
import { Button, LinkButton } from '../../../ui/Button.tsx'
import { Card } from '../../../ui/Card.tsx'
import { atHome, awaySince } from '../../../ui/presence/presence.ts'
import { PresenceForm } from '../../../ui/presence/PresenceForm.tsx'
import { callName, listed } from '../model/words.ts'
import css from '../Vandaag.module.css'

async function setPresence(r: Resident, presence: Presence): Promise<void> {
  const opened = await openDossier(r.id)
  const stay = opened.ok ? currentStay(opened.value) : null
  if (!stay) return showNotice(opened.ok ? 'Dit dossier heeft nog geen verblijf.' : opened.problem.text)
  if (!edit({ kind: 'presence', stayId: stay.id, presence }, presence.away ? 'Weg' : 'Terug').ok) return
  showUndo(presence.away ? `${callName(r)} is weg.` : `${callName(r)} is terug.`)
  await flush()
  await refreshResidents()
}

/** Who is in the house and who is away, with the way to change it. */
export function AtHome({ residents, today }: { readonly residents: readonly Resident[]; readonly today: Day }) {
  const [choosing, setChoosing] = useState(false)
  const [leaving, setLeaving] = useState<Resident | null>(null)
  const opener = useRef<HTMLButtonElement>(null)
  const living = residents.filter((r) => !r.ended && r.placementDate !== null && r.placementDate <= today).toSorted((a, b) => callName(a).localeCompare(callName(b), 'nl'))
  const home = living.filter((r) => !r.presence.away)
  const away = living.filter((r) => r.presence.away)
  const close = (): void => {
    setChoosing(false)
    setLeaving(null)
    opener.current?.focus()
  }
  return (
    <Card title="In huis" note={`${home.length} van ${living.length}`} action={home.length > 0 ? <LinkButton ref={opener} expanded={choosing} onClick={() => (choosing ? close() : setChoosing(true))}>{choosing ? 'Toch niet' : 'Meld iemand af'}</LinkButton> : undefined}>
      <p className={css.names}>{home.length > 0 ? listed(home.map(callName)) : 'Nu is er niemand in huis.'}</p>
      {away.length > 0 && (
        <ul className={css.away}>
          {away.map((r) => (
            <li key={r.id}>
              <strong>{callName(r)}</strong>
              <span className={`second ${css.why}`}>{[r.presence.reason || 'weg', r.presence.back ? `terug ${r.presence.back}` : ''].filter(Boolean).join(', ')}</span>
              <Button size="small" variant="text" onClick={() => void setPresence(r, atHome).then(() => opener.current?.focus())} label={`Is terug, ${callName(r)}`}>Is terug</Button>
            </li>
          ))}
        </ul>
      )}
      {choosing && !leaving && (
        <div className={css.form}>
          <p>Wie gaat weg?</p>
          <div className={css.people}>{home.map((r) => <Button key={r.id} size="small" onClick={() => setLeaving(r)}>{callName(r)}</Button>)}</div>
        </div>
      )}
      {leaving && <div className={css.form}><PresenceForm name={callName(leaving)} onCancel={close} onAway={(reason, back) => { close(); void setPresence(leaving, awaySince(momentNow(), reason, back)) }} /></div>}
    </Card>
  )
}
