import { useState, type FormEvent } from 'react'
import { clockOnScreen, dayOfMoment, shortDay } from '#shared/domain/calendar/format.ts'
import { call } from '../../state/client.ts'
import { flushHouse, loadHouse } from '../../state/house.ts'
import { useSheet } from '../../state/recovery.ts'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { PasswordInput } from '../../ui/PasswordInput.tsx'
import { SheetSteps } from '../../ui/SheetSteps.tsx'
import css from './Beheer.module.css'
import { TabHead } from './TabHead.tsx'
import { useOpenHouse } from './useOpenHouse.ts'

/** The recovery sheet: when it was made, and a new one when it is lost or was seen. */
export function HerstelbladTab() {
  const open = useOpenHouse()
  const [renewing, setRenewing] = useState(false)
  const sheet = useSheet(() => void loadHouse())
  if (!open) return null
  const { madeOn, confirmedAt, number } = open.house.recoverySheet
  const done = sheet.confirmed
  return (
    <>
      <TabHead title="Herstelblad" />
      {!open.house.example && <Card title="Het blad dat nu werkt">
        <p>{madeOn === null ? 'Er is nog geen herstelblad dat is nagekeken.' : `Blad ${number}, gemaakt op ${shortDay(madeOn)}.${confirmedAt === null ? '' : ` Nagekeken op ${shortDay(dayOfMoment(confirmedAt))} om ${clockOnScreen(confirmedAt)}.`}`}</p>
        <p className="second">Met dit blad kom je bij de dossiers als niemand het wachtwoord meer weet. Bewaar het in de kluis, in een dichte envelop.</p>
      </Card>}
      {open.house.example && <Banner tone="calm" heading="Het voorbeeldhuis heeft geen herstelblad nodig">Hier staan alleen verzonnen mensen in.</Banner>}
      {!open.house.example && <Card title={done ? 'Het nieuwe blad werkt' : 'Kwijt, of heeft iemand het gezien?'}>{renewing ? <SheetSteps sheet={sheet} /> : <Renew onRenewed={() => setRenewing(true)} />}</Card>}
    </>
  )
}

function Renew({ onRenewed }: { readonly onRenewed: () => void }) {
  const [password, setPassword] = useState('')
  const [trouble, setTrouble] = useState<string>()
  const [busy, setBusy] = useState(false)
  const renew = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    if (busy) return
    if (password === '') return setTrouble('Vul je wachtwoord in.')
    setBusy(true)
    await flushHouse()
    const answer = await call('recovery.renew', { password })
    setBusy(false)
    if (answer.ok) onRenewed()
    else setTrouble(answer.problem.text)
  }
  return (
    <form className={css.fields} onSubmit={(event) => void renew(event)}>
      <p>Maak dan een nieuw blad. Het oude werkt daarna niet meer.</p>
      <div className={css.short}><PasswordInput label="Je wachtwoord" help="om zeker te weten dat jij het bent" value={password} onChange={(p) => { setPassword(p); setTrouble(undefined) }} attention={trouble} /></div>
      <div><Button submit>{busy ? 'Nieuwe woorden maken…' : 'Maak een nieuw herstelblad'}</Button></div>
    </form>
  )
}
