import { IconLock, IconSearch } from '@tabler/icons-react'
import type { Status } from '#shared/ipc/contract.ts'
import { functionName } from '#shared/text/statuses.ts'
import { lock } from '../../state/guard.ts'
import { useHouse } from '../../state/house.ts'
import { useMay } from '../../state/rights.ts'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import css from './Header.module.css'
import { SaveState } from './SaveState.tsx'

/** The top of the window: which house, search, whether all is saved, who is signed in, lock. */
export function Header({ status, onSearch }: { readonly status: Status; readonly onSearch: () => void }) {
  const people = useMay('residents.list')
  const house = useHouse((s) => s.house)
  return (
    <header className={css.header}>
      <div className={css.house}>
        <span className={css.name} title={house?.name ?? status.houseName}>{house?.name ?? status.houseName}</span>
        {house?.city && <span className={css.city}>{house.city}</span>}
        {status.example && <span className={css.example}>VOORBEELD</span>}
      </div>
      <button type="button" className={css.search} aria-keyshortcuts="Control+K" aria-haspopup="dialog" onClick={onSearch}>
        <Icon of={IconSearch} /><span className={css.words}>Zoek<span className={css.what}>{people ? ' een bewoner, doel of actie' : ' een actie'}</span></span><kbd className={css.keys} aria-hidden>Ctrl K</kbd>
      </button>
      <div className={css.end}>
        <SaveState />
        {status.user && <span className={css.user}><span className={css.who}>{status.user.name}</span><span className={css.function}>{status.user.roles.map((role) => functionName[role]).join(', ')}</span></span>}
        <Button icon={IconLock} onClick={() => void lock()}>Vergrendel</Button>
      </div>
    </header>
  )
}
