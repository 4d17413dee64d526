import { useState, type FormEvent } from 'react'
import type { UserLine } from '#shared/ipc/contract.ts'
import { call } from '../../../state/client.ts'
import { useSession } from '../../../state/session.ts'
import { Button } from '../../../ui/Button.tsx'
import css from '../Beheer.module.css'
import { differs, nothingChosen, TwicePassword } from './TwicePassword.tsx'
import type { Users } from './useUsers.ts'

type Props = { readonly user: UserLine; readonly change: Users['change']; readonly onDone: (said: string | null) => void }

/** Another password for somebody who forgot theirs; they type it themselves. */
export function OtherPassword({ user, change, onDone }: Props) {
  const care = useSession((s) => s.status?.care === true)
  const [chosen, setChosen] = useState(nothingChosen)
  const [problem, setProblem] = useState<{ readonly at: string; readonly text: string } | null>(null)
  const [busy, setBusy] = useState(false)
  const set = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    if (busy) return
    const wrong = differs(chosen)
    if (wrong) return setProblem(wrong)
    setBusy(true)
    const refused = await change(() => call('users.resetPassword', { userId: user.id, password: chosen.password }))
    setBusy(false)
    if (refused) setProblem({ at: 'password', text: refused.text })
    else onDone(`${user.name} heeft een ander wachtwoord. Het oude werkt niet meer.`)
  }
  return (
    <form className={css.fields} onSubmit={(event) => void set(event)}>
      <p>Laat {user.name} zelf een wachtwoord bedenken en hier typen. Kijk even weg.{user.care === 'ja' && !care ? ' Na het inloggen volgt nog een eigen wachtwoord; daarna geeft een hbo-professional opnieuw toegang tot de dossiers.' : ''}</p>
      <TwicePassword label="Nieuw wachtwoord" value={chosen} onChange={(next) => { setChosen(next); setProblem(null) }} problem={problem} />
      <div className={css.buttons}>
        <Button onClick={() => onDone(null)}>Annuleer</Button>
        <Button submit>{busy ? 'Wijzigen…' : 'Zet dit wachtwoord'}</Button>
      </div>
    </form>
  )
}
