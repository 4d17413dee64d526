import { IconKey, IconLockOpen, IconUserOff } from '@tabler/icons-react'
import { useState } from 'react'
import type { Role } from '#shared/domain/permissions.ts'
import type { UserLine } from '#shared/ipc/contract.ts'
import { roleName } from '#shared/text/rights.ts'
import { call } from '../../../state/client.ts'
import { useMay, useWhyNot } from '../../../state/rights.ts'
import { useSession } from '../../../state/session.ts'
import { Button } from '../../../ui/Button.tsx'
import { Attention } from '../../../ui/Field.tsx'
import { ReadOnly } from '../../../ui/readOnly.ts'
import css from '../Beheer.module.css'
import { Foldable } from '../Foldable.tsx'
import { BlockDialog } from './BlockDialog.tsx'
import { OtherPassword } from './OtherPassword.tsx'
import { RolePick } from './RolePick.tsx'
import type { Users } from './useUsers.ts'

const careWords = { ja: 'leest dossiers', wacht: 'wacht op toegang van een hbo-professional', nee: 'leest geen dossiers' } as const satisfies Readonly<Record<UserLine['care'], string>>
type Props = { readonly user: UserLine; readonly open: boolean; readonly onToggle: () => void; readonly change: Users['change']; readonly onSaid: (text: string) => void }

/** One user: who, as what, whether they read dossiers; opened, what can be changed. */
export function UserItem({ user, open, onToggle, change, onSaid }: Props) {
  const me = useSession((s) => s.status?.user?.id === user.id)
  const note = [user.roles.map((role) => roleName[role]).join(', ') || 'geen rol', user.care === 'wacht' && user.handed ? 'kiest eerst een eigen wachtwoord' : careWords[user.care], me ? 'dit ben jij' : ''].filter(Boolean).join(' · ')
  return <Foldable name={user.name} note={note} open={open} onToggle={onToggle}><Panel key={user.roles.join()} user={user} me={me} change={change} onSaid={onSaid} /></Foldable>
}

function Panel({ user, me, change, onSaid }: Omit<Props, 'open' | 'onToggle'> & { readonly me: boolean }) {
  const manages = useMay('users.manage')
  const noManage = useWhyNot('users.manage')
  const noGrant = useWhyNot('users.grantCare')
  const no = noManage ?? (me ? 'Dit ben jij' : undefined)
  const [roles, setRoles] = useState<Role[]>([...user.roles])
  const [doing, setDoing] = useState<'password' | 'block' | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const done = (refused: { readonly text: string } | null, said: string): void => {
    setProblem(refused?.text ?? null)
    if (!refused) onSaid(said)
  }
  const saveRoles = async (): Promise<void> => {
    if (roles.length === 0) return setProblem('Kies minstens één rol.')
    done(await change(() => call('users.roles', { userId: user.id, roles })), `${user.name} is nu ${roles.map((role) => roleName[role].toLocaleLowerCase('nl')).join(' en ')}.`)
  }
  const grant = async (): Promise<void> => done(await change(() => call('users.grantCare', { userId: user.id })), `${user.name} leest vanaf nu de dossiers.`)
  const changed = roles.join() !== user.roles.join()
  return (
    <>
      {user.handed && <p className="second">Dit wachtwoord is gezet door iemand zonder toegang tot de dossiers. {user.name} logt in en kiest bij Beheer, Wachtwoord een eigen. Daarna geeft een hbo-professional toegang.</p>}
      {me && <p className="second">Je eigen rol wijzigt een andere beheerder. Je wachtwoord wijzig je bij Wachtwoord.</p>}
      <ReadOnly value={!manages || me}><RolePick value={roles} onChange={setRoles} /></ReadOnly>
      {problem !== null && <Attention>{problem}</Attention>}
      {doing === 'password' ? <OtherPassword user={user} change={change} onDone={(said) => { setDoing(null); if (said !== null) onSaid(said) }} /> : (
        <div className={css.buttons}>
          {changed && <Button variant="primary" blocked={no} onClick={() => void saveRoles()}>Bewaar de rol</Button>}
          {user.care === 'wacht' && <Button icon={IconLockOpen} variant={changed ? 'outline' : 'primary'} blocked={noGrant ?? (user.handed ? 'Kiest eerst een eigen wachtwoord' : undefined)} onClick={() => void grant()}>Geef toegang</Button>}
          <Button icon={IconKey} blocked={no} onClick={() => setDoing('password')}>Ander wachtwoord</Button>
          <Button icon={IconUserOff} blocked={no === undefined ? undefined : ''} onClick={() => setDoing('block')}>Blokkeer</Button>
        </div>
      )}
      {doing === 'block' && <BlockDialog user={user} change={change} onClose={(blocked) => { setDoing(null); if (blocked) onSaid(`${user.name} is geblokkeerd.`) }} />}
    </>
  )
}
