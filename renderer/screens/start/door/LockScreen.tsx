import { IconLockOpen } from '@tabler/icons-react'
import { useEffect, useRef, useState, type FormEvent } from 'react'
import type { Status } from '#shared/ipc/contract.ts'
import type { Problem } from '#shared/result/result.ts'
import { useBackups } from '../../../state/backups.ts'
import { call } from '../../../state/client.ts'
import { useSaveStatus, worst } from '../../../state/saving/saveStatus.ts'
import { enter, useSession } from '../../../state/session.ts'
import { Button, LinkButton } from '../../../ui/Button.tsx'
import { PasswordInput } from '../../../ui/PasswordInput.tsx'
import { TextInput } from '../../../ui/TextInput.tsx'
import css from './Door.module.css'
import { Door } from './Door.tsx'
import { ExampleDoor } from './ExampleDoor.tsx'
import { lockWords } from './lockWords.ts'
import { StandIn } from './StandIn.tsx'

/** Name, password, one button. */
export function LockScreen({ status, onForgotten, onRestore }: { readonly status: Status; readonly onForgotten: () => void; readonly onRestore: () => void }) {
  const reason = useSession((s) => s.lockedBy)
  const copying = useBackups((s) => s.busy)
  const unsaved = useSaveStatus((s) => worst(s.sources)?.state.kind === 'failed')
  const [name, setName] = useState(status.user?.name ?? status.userNames[0] ?? '')
  const [password, setPassword] = useState('')
  const [problem, setProblem] = useState<Problem>()
  const [busy, setBusy] = useState(false)
  const nameField = useRef<HTMLInputElement>(null)
  const passwordField = useRef<HTMLInputElement>(null)
  const [knowsName] = useState(name !== '')
  useEffect(() => (knowsName ? passwordField : nameField).current?.focus(), [knowsName])
  const unlock = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    if (busy) return
    if (password === '') {
      setProblem({ code: 'empty', text: 'Vul je wachtwoord in.' })
      passwordField.current?.focus()
      return
    }
    setBusy(true)
    const answer = await enter(call('session.unlock', { userName: name.trim(), password }))
    if (answer.ok) return
    setBusy(false)
    setProblem(answer.problem)
    const field = answer.problem.field === 'userName' ? nameField : passwordField
    field.current?.focus()
    field.current?.select()
  }
  const other = (): void => {
    setName('')
    setProblem(undefined)
    nameField.current?.focus()
  }
  if (status.example) return <ExampleDoor status={status} />
  if (!status.realVaultAllowed) return <StandIn houseName={status.houseName} />
  const aboutName = problem?.field === 'userName'
  const text = problem?.code === 'wrong-secret' ? `${problem.text} Let op Caps Lock.` : problem?.text
  return (
    <Door>
      <div>
        <h1 className="title">{status.houseName || 'Baken'}</h1>
        <p className="second">{lockWords(reason, unsaved)}</p>
        {copying && <p role="status" className="second">Baken maakt nog een reservekopie. Je hoeft daar niet op te wachten.</p>}
      </div>
      <form className={css.form} onSubmit={(event) => void unlock(event)}>
        <TextInput ref={nameField} label="Gebruikersnaam" large autoComplete="username" value={name} onChange={setName} attention={aboutName ? text : undefined} />
        {name === '' && status.userNames.length > 0 && (
          <div className={css.names}>{status.userNames.slice(0, 8).map((n) => <Button key={n} size="small" onClick={() => { setName(n); passwordField.current?.focus() }}>{n}</Button>)}</div>
        )}
        <PasswordInput ref={passwordField} label="Wachtwoord" value={password} onChange={(p) => { setPassword(p); setProblem(undefined) }} attention={aboutName ? undefined : text} />
        <Button submit variant="primary" size="large" width="full" icon={IconLockOpen}>{busy ? 'Ontgrendelen…' : 'Ontgrendel'}</Button>
      </form>
      <div className={css.links}>
        <LinkButton onClick={other}>Andere gebruiker</LinkButton>
        <LinkButton onClick={onForgotten}>Wachtwoord vergeten</LinkButton>
        <LinkButton onClick={onRestore}>Reservekopie terugzetten</LinkButton>
      </div>
    </Door>
  )
}
