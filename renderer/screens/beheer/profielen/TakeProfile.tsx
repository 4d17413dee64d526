import { useState } from 'react'
import { longDay } from '#shared/domain/calendar/format.ts'
import { dropProfile, freeName, takeProfile } from '#shared/domain/house/ownProfiles.ts'
import type { Profile } from '#shared/domain/profile/profile.ts'
import type { Problem } from '#shared/result/result.ts'
import { useAllProfiles } from '../../../state/house.ts'
import { useSession } from '../../../state/session.ts'
import { showUndo } from '../../../state/toasts.ts'
import { Button } from '../../../ui/Button.tsx'
import { Dialog } from '../../../ui/Dialog.tsx'
import { TextInput } from '../../../ui/TextInput.tsx'
import beheer from '../Beheer.module.css'
import css from './Profielen.module.css'
import { withHouse } from './useNormActions.ts'

/** What came out of a file: a profile to look at before it is added, or why it does not fit. */
export type Picked = { readonly kind: 'profile'; readonly fileName: string; readonly profile: Profile } | { readonly kind: 'wrong'; readonly problem: Problem }
type Props = { readonly picked: Picked; readonly onOther: () => void; readonly onClose: () => void; readonly onOpen: (id: string) => void }

/** A profile from a file, before it is added: what it is, and under which name. */
export function TakeProfile({ picked, onOther, onClose, onOpen }: Props) {
  if (picked.kind === 'wrong') {
    return <Dialog title="Dit bestand past niet" onClose={onClose} actions={<><Button variant="primary" onClick={onOther}>Kies een ander bestand</Button><Button onClick={onClose}>Annuleer</Button></>}><p>{picked.problem.text}</p></Dialog>
  }
  return <Preview profile={picked.profile} fileName={picked.fileName} onClose={onClose} onOpen={onOpen} />
}

function Preview({ profile, fileName, onClose, onOpen }: { readonly profile: Profile; readonly fileName: string } & Pick<Props, 'onClose' | 'onOpen'>) {
  const all = useAllProfiles()
  const sees = useSession((s) => s.status?.care === true)
  const [name, setName] = useState(() => freeName(profile.name, all.map((p) => p.name)))
  const add = (): void => {
    const id = `eigen-${crypto.randomUUID()}`
    const made = freeName(name.trim() || profile.name, all.map((p) => p.name))
    withHouse((house) => takeProfile(house, profile, { id, name: made }))
    onClose()
    onOpen(id)
    if (sees) showUndo(`${made} staat erbij.`, () => withHouse((house) => (house.contractProfile === id ? {} : dropProfile(house, id))))
  }
  return (
    <Dialog title={`${profile.name} komt erbij`} onClose={onClose} actions={<><Button variant="primary" onClick={add}>Voeg toe</Button><Button onClick={onClose}>Annuleer</Button></>}>
      <div className={beheer.fields}>
        <dl className={css.facts}>
          <dt>Bestand</dt><dd>{fileName}</dd>
          <dt>Staat in</dt><dd>{profile.document || 'geen document'}</dd>
          <dt>Geldig vanaf</dt><dd>{longDay(profile.validFrom)}</dd>
          <dt>Normen</dt><dd>{profile.norms.length}</dd>
          {profile.notice !== '' && <><dt>Let op</dt><dd>{profile.notice}</dd></>}
        </dl>
        <TextInput label="Naam" value={name} onChange={setName} />
        <p className="second">Geen verblijf verandert. Je kiest het profiel daarna bij een intake, of voor nieuwe bewoners.</p>
      </div>
    </Dialog>
  )
}
