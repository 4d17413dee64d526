import { useEffect, useRef, useState } from 'react'
import type { Presence } from '#shared/domain/stay/stay.ts'
import type { PersonToday } from '#shared/domain/today.ts'
import { edit, flush, openDossier } from '../../../state/dossier.ts'
import { useWhyNot } from '../../../state/rights.ts'
import { go } from '../../../state/router.ts'
import { momentNow } from '../../../state/session.ts'
import { refreshToday } from '../../../state/today.ts'
import { showNotice, showUndo } from '../../../state/toasts.ts'
import { Button, LinkButton } from '../../../ui/Button.tsx'
import { Card } from '../../../ui/Card.tsx'
import { atHome, awaySince } from '../../../ui/presence/presence.ts'
import { PresenceForm } from '../../../ui/presence/PresenceForm.tsx'
import { listed } from '../model/words.ts'
import css from '../Vandaag.module.css'

const asked = { presence: 'Wie gaat weg of is terug?', contact: 'Met wie was er contact?' } as const

async function put({ id, stayId, callName }: PersonToday, presence: Presence): Promise<void> {
  const opened = await openDossier(id)
  if (!opened.ok) return showNotice(opened.problem.text)
  const before = opened.value.stays.find((s) => s.id === stayId)?.presence ?? atHome
  const set = async (next: Presence): Promise<void> => {
    if ((await openDossier(id)).ok && edit({ kind: 'presence', stayId, presence: next }, next.away ? 'Weg' : 'Terug').ok) await flush()
    await refreshToday()
  }
  void set(presence)
  showUndo(presence.away ? `${callName} is weg.` : `${callName} is terug.`, () => void set(before))
}

/** Who is in the house and who is away, with one way to change both, and one to note a contact with somebody. */
export function AtHome({ people }: { readonly people: readonly PersonToday[] }) {
  const [choosing, setChoosing] = useState<'presence' | 'contact' | null>(null)
  const [leaving, setLeaving] = useState<PersonToday | null>(null)
  const no = useWhyNot('presence.note')
  const noNote = useWhyNot('contact.note')
  const opener = useRef<HTMLButtonElement>(null)
  const noting = useRef<HTMLButtonElement>(null)
  const names = useRef<HTMLDivElement>(null)
  const living = people.filter((p) => p.placed).toSorted((a, b) => a.callName.localeCompare(b.callName, 'nl'))
  const home = living.filter((p) => !p.presence.away)
  const away = living.filter((p) => p.presence.away)
  const close = (): void => {
    const from = choosing === 'contact' ? noting : opener
    setChoosing(null)
    setLeaving(null)
    from.current?.focus()
  }
  useEffect(() => { if (choosing && !leaving) names.current?.querySelector('button')?.focus() }, [choosing, leaving])
  const choose = (p: PersonToday): void => {
    if (choosing === 'contact') return go({ screen: 'dossier', id: p.id, tab: 'logboek', field: 'contact.note' })
    if (!p.presence.away) return setLeaving(p)
    close()
    void put(p, atHome)
  }
  return (
    <Card title="In huis" note={`${home.length} van ${living.length}`} action={living.length > 0 && no === undefined ? <LinkButton ref={opener} expanded={choosing === 'presence'} onClick={() => (choosing === 'presence' ? close() : setChoosing('presence'))}>{choosing === 'presence' ? 'Toch niet' : 'Meld af of terug'}</LinkButton> : undefined}>
      <p className={css.names}>{home.length > 0 ? listed(home.map((p) => p.callName)) : 'Nu is er niemand in huis.'}</p>
      {away.length > 0 && (
        <ul className={css.away}>
          {away.map((p) => <li key={p.id}><strong>{p.callName}</strong><span className="second">{[p.presence.reason || 'weg', p.presence.back ? `terug ${p.presence.back}` : ''].filter(Boolean).join(', ')}</span></li>)}
        </ul>
      )}
      {living.length > 0 && noNote === undefined && <p className={css.noting}><LinkButton ref={noting} expanded={choosing === 'contact'} onClick={() => (choosing === 'contact' ? close() : setChoosing('contact'))}>{choosing === 'contact' ? 'Toch niet' : 'Noteer een contact'}</LinkButton></p>}
      {choosing && !leaving && (
        <div className={css.form} role="group" aria-label={asked[choosing]} onKeyDown={(event) => event.key === 'Escape' && close()}>
          <p>{asked[choosing]}</p>
          <div ref={names} className={css.people}>
            {home.map((p) => <Button key={p.id} size="small" onClick={() => choose(p)}>{p.callName}</Button>)}
            {away.map((p) => <Button key={p.id} size="small" onClick={() => choose(p)}>{choosing === 'contact' ? p.callName : `${p.callName} is terug`}</Button>)}
          </div>
        </div>
      )}
      {leaving && <div className={css.form}><PresenceForm name={leaving.callName} onCancel={close} onAway={(reason, back) => { close(); void put(leaving, awaySince(momentNow(), reason, back)) }} /></div>}
    </Card>
  )
}
