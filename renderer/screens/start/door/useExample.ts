import { useState } from 'react'
import { call } from '../../../state/client.ts'
import { enter } from '../../../state/session.ts'

/** Opens the example house; making it takes some seconds. */
export function useExample(): { readonly open: () => Promise<void>; readonly busy: boolean; readonly trouble: string | null } {
  const [busy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<string | null>(null)
  const open = async (): Promise<void> => {
    if (busy) return
    setBusy(true)
    setTrouble(null)
    const answer = await enter(call('session.openExample', {}))
    if (answer.ok) return
    setBusy(false)
    setTrouble(answer.problem.text)
  }
  return { open, busy, trouble }
}
