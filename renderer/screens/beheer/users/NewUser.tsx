import { useEffect, useRef, useState, type FormEvent } from 'react'
import { diplomas, type Staff } from '#shared/domain/house/house.ts'
import { needsCare, type Role } from '#shared/domain/permissions.ts'
import { call } from '../../../state/client.ts'
import { useHouse } from '../../../state/house.ts'
import { useSession } from '../../../state/session.ts'
import { Button } from '../../../ui/Button.tsx'
import { Card } from '../../../ui/Card.tsx'
import { diplomaName } from '../../../ui/diplomas.ts'
import { Select } from '../../../ui/Select.tsx'
import { TextInput } from '../../../ui/TextInput.tsx'
import css from '../Beheer.module.css'
import { RolePick } from './RolePick.tsx'
import { differs, nothingChosen, TwicePassword } from './TwicePassword.tsx'
import type { Users } from './useUsers.ts'

const options = diplomas.map((value) => ({ value, label: diplomaName[value] }))

/** Somebody who may sign in from now on: name, role, and a first password that they type themselves. */
export function NewUser({ change, onDone }: { readonly change: Users['change']; readonly onDone: (name: string | null) => void }) {
  const staff = useHouse((s) => s.house?.staff) ?? []
  const care = useSession((s) => s.status?.care === true)
  const first = useRef<HTMLInputElement>(null)
  useEffect(() => first.current?.focus(), [])
  const [name, setName] = useState('')
  const [roles, setRoles] = useState<Role[]>(['begeleider'])
  const [diploma, setDiploma] = useState<Staff['diploma']>('onbekend')
  const [chosen, setChosen] = useState(nothingChosen)
  const [problem, setProblem] = useState<{ readonly at: string; readonly text: string } | null>(null)
  const [busy, setBusy] = useState(false)
  const text = (at: string): string | undefined => (problem?.at === at ? problem.text : undefined)
  const known = staff.find((s) => s.userId === null && s.name.trim().toLocaleLowerCase('nl') === name.trim().toLocaleLowerCase('nl'))
  const add = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    if (busy) return
    if (name.trim() === '') return setProblem({ at: 'name', text: 'Vul een naam in, zoals hij onder een plan staat.' })
    if (roles.length === 0) return setProblem({ at: 'roles', text: 'Kies minstens één rol.' })
    const wrong = differs(chosen)
    if (wrong) return setProblem(wrong)
    setBusy(true)
    const refused = await change(() => call('users.add', { name: name.trim(), roles, diploma, password: chosen.password }))
    setBusy(false)
    if (refused) setProblem({ at: refused.field ?? 'password', text: refused.text })
    else onDone(name.trim())
  }
  const clear = (): void => setProblem(null)
  return (
    <Card title="Nieuwe gebruiker">
      <form className={css.fields} onSubmit={(event) => void add(event)}>
        <TextInput ref={first} label="Naam" help="zo logt iemand in, en zo staat het onder een plan" value={name} onChange={(n) => { setName(n); clear() }} attention={text('name')} />
        <RolePick value={roles} onChange={(r) => { setRoles(r); clear() }} attention={text('roles')} />
        {known ? <p className="second">{known.name} staat al bij Team. Die regel wordt deze gebruiker.</p> : <Select label="Diploma" options={options} value={diploma} onChange={setDiploma} />}
        <p>Laat {name.trim() || 'je collega'} nu zelf een wachtwoord bedenken en hier typen. Kijk even weg.</p>
        <TwicePassword label="Eerste wachtwoord" value={chosen} onChange={(next) => { setChosen(next); clear() }} problem={problem} />
        {needsCare(roles) && <p className="second">{care ? 'Deze gebruiker leest meteen de dossiers.' : 'Deze gebruiker kiest na het inloggen nog eens een eigen wachtwoord. Daarna geeft een hbo-professional toegang tot de dossiers.'}</p>}
        <div className={css.buttons}>
          <Button onClick={() => onDone(null)}>Annuleer</Button>
          <Button submit variant="primary">{busy ? 'Toevoegen…' : 'Voeg gebruiker toe'}</Button>
        </div>
      </form>
    </Card>
  )
}
