import { useEffect, useState } from 'react'
import type { PrivacyList } from '#shared/domain/privacy/list.ts'
import type { Problem, Result } from '#shared/result/result.ts'
import { call } from '../../../state/client.ts'

/** The privacy desk, and how it is changed: null when it was done, else what stood in the way. */
export type Privacy = { readonly desk: PrivacyList | null; readonly trouble: string | null; readonly change: (ask: () => Promise<Result<PrivacyList>>) => Promise<Problem | null> }

/** Reads the desk; every change answers with it as it is then. */
export function usePrivacy(): Privacy {
  const [desk, setDesk] = useState<PrivacyList | null>(null)
  const [trouble, setTrouble] = useState<string | null>(null)
  useEffect(() => {
    void call('privacy.list', {}).then((answer) => (answer.ok ? setDesk(answer.value) : setTrouble(answer.problem.text)))
  }, [])
  const change: Privacy['change'] = async (ask) => {
    const answer = await ask()
    if (!answer.ok) return answer.problem
    setDesk(answer.value)
    return null
  }
  return { desk, trouble, change }
}
