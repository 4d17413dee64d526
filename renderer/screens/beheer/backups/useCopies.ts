import { useCallback, useEffect, useState } from 'react'
import type { Output } from '#shared/ipc/contract.ts'
import type { Result } from '#shared/result/result.ts'
import { useBackups } from '../../../state/backups.ts'
import { call } from '../../../state/client.ts'

/** How the places stand and which backups there are; `act` does something and reads both again. It answers what it was given, or null with the reason in `trouble`. */
export type Copies = {
  readonly status: Output<'backup.status'> | null
  readonly list: Output<'backup.list'> | null
  readonly trouble: string | null
  readonly doing: string | null
  readonly act: <T>(what: string, ask: () => Promise<Result<T>>) => Promise<T | null>
}

export function useCopies(): Copies {
  const rounds = useBackups((s) => s.rounds)
  const [status, setStatus] = useState<Copies['status']>(null)
  const [list, setList] = useState<Copies['list']>(null)
  const [trouble, setTrouble] = useState<string | null>(null)
  const [doing, setDoing] = useState<string | null>(null)
  const read = useCallback(async (): Promise<void> => {
    const state = await call('backup.status', {})
    if (!state.ok) return setTrouble(state.problem.text)
    setStatus(state.value)
    const all = state.value.example ? null : await call('backup.list', {})
    if (all?.ok === true) setList(all.value)
    else if (all?.ok === false) setTrouble(all.problem.text)
  }, [])
  useEffect(() => void read(), [read, rounds])
  const act: Copies['act'] = async (what, ask) => {
    setDoing(what)
    setTrouble(null)
    const answer = await ask()
    setDoing(null)
    await read()
    if (answer.ok) return answer.value
    setTrouble(answer.problem.text)
    return null
  }
  return { status, list, trouble, doing, act }
}
