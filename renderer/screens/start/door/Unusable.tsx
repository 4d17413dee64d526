import { IconHistory, IconRefresh } from '@tabler/icons-react'
import type { Status } from '#shared/ipc/contract.ts'
import { loadStatus } from '../../../state/session.ts'
import { Banner } from '../../../ui/Banner.tsx'
import { Button } from '../../../ui/Button.tsx'
import css from './Door.module.css'
import { Door } from './Door.tsx'

/** The vault can't be used: what is wrong, what is safe, what to do. */
export function Unusable({ status, onRestore }: { readonly status: Status; readonly onRestore: () => void }) {
  return (
    <Door wide>
      <h1 className="title">{status.houseName ? `${status.houseName} gaat nu niet open` : 'De kluis gaat nu niet open'}</h1>
      <Banner heading="Wat er is">{status.message}</Banner>
      <p>Er is niets weggegooid. Baken maakt ook geen nieuwe kluis over deze heen.</p>
      <div className={css.links}><Button variant="primary" icon={IconRefresh} onClick={() => void loadStatus()}>Kijk opnieuw</Button>{status.realVaultAllowed && <Button icon={IconHistory} onClick={onRestore}>Reservekopie terugzetten</Button>}</div>
    </Door>
  )
}
