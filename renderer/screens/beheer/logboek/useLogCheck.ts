import { useEffect, useState } from 'react'
import type { Output } from '#shared/ipc/contract.ts'
import { call } from '../../../state/client.ts'

/** Whether all of the log still stands as it was written; null while it is being looked at. */
export function useLogCheck(): Output<'log.check'> | { readonly trouble: string } | null {
  const [check, setCheck] = useState<Output<'log.check'> | { readonly trouble: string } | null>(null)
  useEffect(() => {
    void call('log.check', {}).then((answer) => setCheck(answer.ok ? answer.value : { trouble: answer.problem.text }))
  }, [])
  return check
}
