import { useState } from 'react'
import { useSession } from '../../state/session.ts'
import { LockScreen } from './door/LockScreen.tsx'
import { Recover } from './door/Recover.tsx'
import { Unusable } from './door/Unusable.tsx'
import { FirstRun } from './firstRun/FirstRun.tsx'

/** Before the house is open: first run, unlocking, recovery, or why it can't be opened. */
export function StartScreen() {
  const status = useSession((s) => s.status)
  const closing = useSession((s) => s.closing)
  const [recovering, setRecovering] = useState(false)
  if (status === null) return null
  if (!closing && (status.state === 'absent' || status.state === 'unlocked')) return <FirstRun status={status} />
  if (status.state === 'unusable') return <Unusable status={status} />
  return recovering && !closing ? <Recover status={status} onBack={() => setRecovering(false)} /> : <LockScreen status={status} onForgotten={() => setRecovering(true)} />
}
