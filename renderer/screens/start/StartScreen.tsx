import { useState } from 'react'
import { useBackups, wantRestore } from '../../state/backups.ts'
import { useSession } from '../../state/session.ts'
import { Closing } from './door/Closing.tsx'
import { LockScreen } from './door/LockScreen.tsx'
import { Recover } from './door/Recover.tsx'
import { Unusable } from './door/Unusable.tsx'
import { FirstRun } from './firstRun/FirstRun.tsx'
import { RestoreScreen } from './restore/RestoreScreen.tsx'

/** Before the house is open: first run, unlocking, recovery, a backup to put back, or why it can't be opened. */
export function StartScreen() {
  const status = useSession((s) => s.status)
  const closing = useSession((s) => s.closing)
  const quits = useSession((s) => s.lockedBy === 'quit' && s.closing)
  const wanted = useBackups((s) => s.wanted !== null)
  const [doing, setDoing] = useState<'recover' | 'restore' | null>(null)
  if (status === null) return null
  if (quits) return <Closing />
  const stop = (): void => {
    wantRestore(null)
    setDoing(null)
  }
  const restore = (): void => setDoing('restore')
  if ((doing === 'restore' || wanted) && !closing && status.state !== 'unlocked' && status.realVaultAllowed) return <RestoreScreen status={status} onBack={stop} />
  if (!closing && (status.state === 'absent' || status.state === 'unlocked')) return <FirstRun status={status} onRestore={restore} />
  if (status.state === 'unusable') return <Unusable status={status} onRestore={restore} />
  return doing === 'recover' && !closing ? <Recover status={status} onBack={stop} /> : <LockScreen status={status} onForgotten={() => setDoing('recover')} onRestore={restore} />
}
