import { IconUserPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { openHelp } from '../../../state/help.ts'
import { useWhyNot } from '../../../state/rights.ts'
import { Button, LinkButton } from '../../../ui/Button.tsx'
import { Card } from '../../../ui/Card.tsx'
import { Attention } from '../../../ui/Field.tsx'
import { TabHead } from '../TabHead.tsx'
import { NewUser } from './NewUser.tsx'
import { UserItem } from './UserItem.tsx'
import { useUsers } from './useUsers.ts'

/** Who can sign in, as what, and who reads dossiers. */
export function GebruikersTab() {
  const { users, trouble, change } = useUsers()
  const no = useWhyNot('users.manage')
  const [adding, setAdding] = useState(false)
  const [opened, setOpened] = useState<string | null>(null)
  const [said, setSaid] = useState('')
  const begin = (): void => {
    setSaid('')
    setOpened(null)
    setAdding(true)
  }
  return (
    <>
      <TabHead title="Gebruikers">{!adding && <Button variant="primary" icon={IconUserPlus} blocked={no} onClick={begin}>Nieuwe gebruiker</Button>}</TabHead>
      <div>
        <p className="second">Wie hier staat, opent Baken met een eigen wachtwoord. Een beheerder regelt dit en leest geen dossiers; toegang daartoe geeft een hbo-professional. <LinkButton onClick={openHelp}>Wie mag wat</LinkButton></p>
        <p className="second" role="status">{said}</p>
      </div>
      {trouble !== null && <Attention>{trouble}</Attention>}
      {adding && <NewUser change={change} onDone={(name) => { setAdding(false); if (name !== null) setSaid(`${name} kan nu inloggen.`) }} />}
      {users && (
        <Card flush>
          <ul>{users.map((u) => <UserItem key={u.id} user={u} open={opened === u.id} onToggle={() => setOpened(opened === u.id ? null : u.id)} change={change} onSaid={(text) => { setSaid(text); setOpened(null) }} />)}</ul>
        </Card>
      )}
    </>
  )
}
