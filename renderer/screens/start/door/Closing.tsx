import { useEffect } from 'react'
import { useBackups } from '../../../state/backups.ts'
import { call } from '../../../state/client.ts'
import { Button } from '../../../ui/Button.tsx'
import { Door } from './Door.tsx'

/** The program ends: what it still does, and a way not to wait for it. */
export function Closing() {
  const busy = useBackups((s) => s.busy)
  useEffect(() => document.querySelector<HTMLElement>('h1')?.focus(), [])
  return (
    <Door>
      <div>
        <h1 className="title" tabIndex={-1}>Baken sluit af</h1>
        <p role="status" className="second">{busy ? 'Je werk is bewaard. Baken maakt nog een reservekopie; daarna sluit dit venster vanzelf.' : 'Je werk wordt bewaard.'}</p>
      </div>
      {busy && <Button size="large" width="full" onClick={() => void call('backup.skip', {})}>Sluit nu, zonder kopie</Button>}
    </Door>
  )
}
