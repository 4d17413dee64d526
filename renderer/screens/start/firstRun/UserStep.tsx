import { useRef, useState } from 'react'
import { diplomas } from '#shared/domain/house/house.ts'
import type { Problem } from '#shared/result/result.ts'
import { call } from '../../../state/client.ts'
import { loadHouse } from '../../../state/house.ts'
import { adoptStatus } from '../../../state/session.ts'
import { diplomaName } from '../../../ui/diplomas.ts'
import { PasswordInput } from '../../../ui/PasswordInput.tsx'
import { Select } from '../../../ui/Select.tsx'
import { TextInput } from '../../../ui/TextInput.tsx'
import { changeFirstUser, useFirstHouse, useFirstUser } from './draft.ts'
import type { StepProps } from './FirstRun.tsx'
import { StepForm } from './StepForm.tsx'

const options = diplomas.map((value) => ({ value, label: diplomaName[value] }))

/** Step 3: the first hbo, with a password. Behind this step the vault is made. */
export function UserStep({ onNext, onBack, made, userName }: StepProps & { readonly made: boolean; readonly userName: string }) {
  const { house } = useFirstHouse()
  const { name, diploma } = useFirstUser()
  const [password, setPassword] = useState('')
  const [again, setAgain] = useState('')
  const [problem, setProblem] = useState<Problem>()
  const [busy, setBusy] = useState(false)
  const nameField = useRef<HTMLInputElement>(null)
  const passwordField = useRef<HTMLInputElement>(null)
  const againField = useRef<HTMLInputElement>(null)
  if (made) return <MadeUser userName={userName} onNext={onNext} onBack={onBack} />
  const tell = (found: Problem): void => {
    setProblem(found)
    const field = found.field === 'name' ? nameField : found.field === 'again' ? againField : passwordField
    field.current?.focus()
  }
  const text = (field: 'name' | 'password' | 'again'): string | undefined => (problem && (problem.field ?? 'password') === field ? problem.text : undefined)
  const clear = (): void => setProblem(undefined)
  const submit = async (): Promise<void> => {
    if (busy) return
    if (name.trim() === '') return tell({ code: 'empty', text: 'Vul je naam in, zoals hij onder een plan staat.', field: 'name' })
    if (password === '') return tell({ code: 'empty', text: 'Kies een wachtwoord.', field: 'password' })
    if (password !== again) return tell({ code: 'differs', text: 'Dit is niet hetzelfde wachtwoord. Typ het nog eens.', field: 'again' })
    setBusy(true)
    const answer = await call('session.create', { house: { ...house, name: house.name.trim() }, user: { name: name.trim(), diploma, password } })
    setBusy(false)
    if (!answer.ok) return tell(answer.problem)
    adoptStatus(answer.value)
    await loadHouse()
    onNext()
  }
  const other = problem !== undefined && !['name', 'password', 'again', undefined].includes(problem.field)
  return (
    <StepForm title="Wie ben jij?" lead="Jij bent de eerste hbo’er en de beheerder. Een hbo’er stelt plannen vast, een beheerder laat collega’s toe. Dat doe je later in Beheer." next={busy ? 'Het huis wordt gemaakt…' : 'Maak het huis'} onSubmit={() => void submit()} onBack={onBack} blocked={other ? problem.text : undefined}>
      <TextInput ref={nameField} label="Je naam" help="zo teken je, en zo log je in" large autoComplete="username" value={name} onChange={(n) => { changeFirstUser({ name: n }); clear() }} attention={text('name')} />
      <Select label="Diploma" options={options} value={diploma} onChange={(d) => changeFirstUser({ diploma: d })} />
      <PasswordInput ref={passwordField} fresh label="Wachtwoord" help="minstens 12 tekens; vier losse woorden werkt goed" value={password} onChange={(p) => { setPassword(p); clear() }} attention={text('password')} />
      <PasswordInput ref={againField} fresh label="Wachtwoord nog een keer" value={again} onChange={(p) => { setAgain(p); clear() }} attention={text('again')} />
    </StepForm>
  )
}

function MadeUser({ userName, onNext, onBack }: StepProps & { readonly userName: string }) {
  return (
    <StepForm title="Wie ben jij?" lead="Het huis is gemaakt en jij bent de eerste gebruiker." next="Verder" onSubmit={onNext} onBack={onBack}>
      <TextInput label="Je naam" large readOnly value={userName} onChange={() => undefined} />
      <p className="second">Je wachtwoord wijzig je straks in Beheer, bij Wachtwoord.</p>
    </StepForm>
  )
}
