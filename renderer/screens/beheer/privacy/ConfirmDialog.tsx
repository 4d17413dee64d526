import { useState, type FormEvent } from 'react'
import type { PrivacyList } from '#shared/domain/privacy/list.ts'
import { call } from '../../../state/client.ts'
import { closeDossier, useDossier } from '../../../state/dossier.ts'
import { refreshResidents } from '../../../state/residents.ts'
import { Button } from '../../../ui/Button.tsx'
import { Dialog } from '../../../ui/Dialog.tsx'
import { PasswordInput } from '../../../ui/PasswordInput.tsx'
import css from './Privacy.module.css'
import type { Privacy } from './usePrivacy.ts'

type Props = { readonly request: PrivacyList['requests'][number]; readonly change: Privacy['change']; readonly onClose: (done: boolean) => void }

/** Says what destroying takes away, and asks the own password of the second person. */
export function ConfirmDialog({ request: { dossierId, name }, change, onClose }: Props) {
  const [password, setPassword] = useState('')
  const [problem, setProblem] = useState<string>()
  const [busy, setBusy] = useState(false)
  const destroy = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    if (busy) return
    if (password === '') return setProblem('Vul je eigen wachtwoord in.')
    setBusy(true)
    // What is still open of it must not be saved over its own end.
    if (useDossier.getState().dossier?.id === dossierId) closeDossier()
    const refused = await change(() => call('privacy.confirm', { dossierId, password }))
    setBusy(false)
    if (refused) return setProblem(refused.text)
    void refreshResidents()
    onClose(true)
  }
  return (
    <Dialog title={`Vernietig het dossier van ${name}?`} onClose={() => onClose(false)}>
      <form className={css.form} onSubmit={(event) => void destroy(event)}>
        <ul className={css.plain}>
          <li>Alles gaat weg: intake, plannen, toestemming, bijlagen, getekende documenten en wat er vroeger stond.</li>
          <li>Het gaat ook uit de reservekopieën die Baken nu kan bereiken. De andere staan daarna in een lijst.</li>
          <li>Papier, e-mail en bestanden die iemand buiten Baken bewaarde, gooi je zelf weg.</li>
          <li>Er blijft een bewijs zonder naam: wanneer, op welke grond, en wie het deden.</li>
        </ul>
        <p><strong>Dit kan niet terug.</strong> Ook niet met een reservekopie, en niet binnen 30 dagen.</p>
        <PasswordInput label="Je eigen wachtwoord" help="jij bent de tweede die dit beslist" value={password} onChange={(p) => { setPassword(p); setProblem(undefined) }} attention={problem} />
        <div className={css.buttons}>
          <Button onClick={() => onClose(false)}>Annuleer</Button>
          <Button submit>{busy ? 'Vernietigen…' : 'Vernietig dit dossier'}</Button>
        </div>
      </form>
    </Dialog>
  )
}
