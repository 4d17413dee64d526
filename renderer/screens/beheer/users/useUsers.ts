import { useEffect, useState } from 'react'
import type { UserLine } from '#shared/ipc/contract.ts'
import type { Problem, Result } from '#shared/result/result.ts'
import { call } from '../../../state/client.ts'
import { flushHouse, loadHouse } from '../../../state/house.ts'

/** The users, and how one of them is changed: null when it was done, else what stood in the way. */
export type Users = { readonly users: readonly UserLine[] | null; readonly trouble: string | null; readonly change: (ask: () => Promise<Result<UserLine[]>>) => Promise<Problem | null> }

/** Reads the users; after every change the staff list is read again, since it follows them. */
export function useUsers(): Users {
  const [users, setUsers] = useState<readonly UserLine[] | null>(null)
  const [trouble, setTrouble] = useState<string | null>(null)
  useEffect(() => {
    void call('users.list', {}).then((answer) => (answer.ok ? setUsers(answer.value) : setTrouble(answer.problem.text)))
  }, [])
  const change: Users['change'] = async (ask) => {
    await flushHouse()
    const answer = await ask()
    if (!answer.ok) return answer.problem
    setUsers(answer.value)
    await loadHouse()
    return null
  }
  return { users, trouble, change }
}
