import { useEffect, useRef, useState, type FormEvent } from 'react'
import type { Status } from '#shared/ipc/contract.ts'
import type { Problem } from '#shared/result/result.ts'
import { call } from '../../../state/client.ts'
import { enter } from '../../../state/session.ts'
import { Button } from '../../../ui/Button.tsx'
import { PasswordInput } from '../../../ui/PasswordInput.tsx'
import { TextArea } from '../../../ui/TextArea.tsx'
import { TextInput } from '../../../ui/TextInput.tsx'
import css from './Door.module.css'
import { Door } from './Door.tsx'

const WORDS = 24
const countWords = (text: string): number => text.split(/[^\p{L}]+/u).filter(Boolean).length

/** The way in with the recovery sheet: its words, and a new password. */
export function Recover({ status, onBack }: { readonly status: Status; readonly onBack: () => void }) {
  const [name, setName] = useState(status.userNames[0] ?? '')
  const [words, setWords] = useState('')
  const [password, setPassword] = useState('')
  const [problem, setProblem] = useState<Problem>()
  const [busy, setBusy] = useState(false)
  const wordsField = useRef<HTMLTextAreaElement>(null)
  const passwordField = useRef<HTMLInputElement>(null)
  useEffect(() => wordsField.current?.focus(), [])
  const about = problem === undefined ? null : problem.field === 'userName' ? 'name' : problem.field === 'password' || problem.code === 'weak-password' ? 'password' : 'words'
  const text = (field: 'name' | 'words' | 'password'): string | undefined => (about === field ? problem?.text : undefined)
  const recover = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    if (busy) return
    if (password === '') return setProblem({ code: 'weak-password', text: 'Kies een nieuw wachtwoord.', field: 'password' })
    setBusy(true)
    const answer = await enter(call('session.recover', { words, userName: name.trim(), newPassword: password }))
    if (answer.ok) return
    setBusy(false)
    setProblem(answer.problem)
    const wrongPassword = answer.problem.code === 'weak-password'
    if (wrongPassword) passwordField.current?.focus()
    else wordsField.current?.focus()
  }
  const count = countWords(words)
  return (
    <Door wide>
      <div>
        <h1 className="title">Ik heb het herstelblad</h1>
        <p className="second">Typ de {WORDS} woorden op volgorde, met een spatie ertussen. Hoofdletters maken niet uit. Daarna kies je een nieuw wachtwoord.</p>
      </div>
      <form className={css.form} onSubmit={(event) => void recover(event)}>
        <div data-own-undo><TextArea ref={wordsField} label="De woorden van het blad" help={count === 0 ? undefined : `${count} van ${WORDS} woorden`} rows={4} limit={2000} value={words} onChange={(w) => { setWords(w); setProblem(undefined) }} attention={text('words')} /></div>
        <TextInput label="Gebruikersnaam" help="wie een nieuw wachtwoord krijgt" large value={name} onChange={setName} attention={text('name')} />
        <PasswordInput ref={passwordField} fresh label="Nieuw wachtwoord" help="minstens 12 tekens" value={password} onChange={(p) => { setPassword(p); setProblem(undefined) }} attention={text('password')} />
        <Button submit variant="primary" size="large" width="full">{busy ? 'Openen…' : 'Open met het herstelblad'}</Button>
      </form>
      <div><Button variant="text" onClick={onBack}>Terug naar het wachtwoord</Button></div>
    </Door>
  )
}
