import { useState, type FormEvent } from 'react'
import type { UserLine } from '#shared/ipc/contract.ts'
import { call } from '../../../state/client.ts'
import { Button } from '../../../ui/Button.tsx'
import { Dialog } from '../../../ui/Dialog.tsx'
import { PasswordInput } from '../../../ui/PasswordInput.tsx'
import css from '../Beheer.module.css'
import type { Users } from './useUsers.ts'

type Props = { readonly user: UserLine; readonly change: Users['change']; readonly onClose: (blocked: boolean) => void }

/** Says what blocking does, and asks the own password: it can't be undone. */
export function BlockDialog({ user, change, onClose }: Props) {
  const [password, setPassword] = useState('')
  const [problem, setProblem] = useState<string>()
  const [busy, setBusy] = useState(false)
  const block = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    if (busy) return
    if (password === '') return setProblem('Vul je eigen wachtwoord in.')
    setBusy(true)
    const refused = await change(() => call('users.block', { userId: user.id, ownPassword: password }))
    setBusy(false)
    if (refused) setProblem(refused.text)
    else onClose(true)
  }
  return (
    <Dialog title={`Blokkeer ${user.name}?`} onClose={() => onClose(false)}>
      <form className={css.fields} onSubmit={(event) => void block(event)}>
        <ul className={css.plain}>
          <li>{user.name} kan Baken vanaf nu niet meer openen, ook niet met een oude kopie van de sleutels.</li>
          <li>De kluis krijgt nieuwe sleutels. Alle anderen houden hun wachtwoord.</li>
          <li>Wat {user.name} schreef en tekende, blijft staan. Bij Team staat: werkt hier niet meer.</li>
          <li>Reservekopieën van vroeger openen nog wel met het wachtwoord van toen. Bewaar die achter slot.</li>
        </ul>
        <p><strong>Dit kan niet terug.</strong> Komt {user.name} terug, dan maak je een nieuwe gebruiker.</p>
        <PasswordInput label="Je eigen wachtwoord" help="om zeker te weten dat jij het bent" value={password} onChange={(p) => { setPassword(p); setProblem(undefined) }} attention={problem} />
        <div className={css.buttons}>
          <Button onClick={() => onClose(false)}>Annuleer</Button>
          <Button submit>{busy ? 'Blokkeren…' : `Blokkeer ${user.name}`}</Button>
        </div>
      </form>
    </Dialog>
  )
}
