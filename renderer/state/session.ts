import { create } from 'zustand'
import type { Status } from '#shared/ipc/contract.ts'
import type { Result } from '#shared/result/result.ts'
import { call } from './client.ts'

type LockReason = 'idle' | 'system' | 'user' | 'damage'
type Session = {
  /** Null until the machine answered for the first time. */
  readonly status: Status | null
  /** What went wrong when it could not be read at all. */
  readonly trouble: string | null
  /** How far the machine's clock is ahead of this one, in milliseconds. */
  readonly clockAhead: number
  /** Why it locked, until somebody signs in again. */
  readonly lockedBy: LockReason | null
}
export const useSession = create<Session>()(() => ({ status: null, trouble: null, clockAhead: 0, lockedBy: null }))

/** Takes a new status, as most session channels answer it. */
export function adoptStatus(status: Status): void {
  useSession.setState((s) => ({ status, trouble: null, clockAhead: Date.parse(status.now) - Date.now(), lockedBy: status.state === 'unlocked' ? null : s.lockedBy }))
}

/** Asks how things stand. */
export async function loadStatus(): Promise<void> {
  const answer = await call('session.status', {})
  if (answer.ok) adoptStatus(answer.value)
  else useSession.setState({ trouble: answer.problem.text })
}

/** Runs a session channel and takes its status when it went well. */
export async function enter(asked: Promise<Result<Status>>): Promise<Result<Status>> {
  const answer = await asked
  if (answer.ok) adoptStatus(answer.value)
  return answer
}

/** Remembers why it locked. */
export const noteLock = (reason: LockReason): void => useSession.setState({ lockedBy: reason })

const two = (n: number): string => String(n).padStart(2, '0')
/** The moment on the house's clock, 'yyyy-MM-ddTHH:mm:ss'. */
export function momentNow(): string {
  const d = new Date(Date.now() + useSession.getState().clockAhead)
  return `${d.getFullYear()}-${two(d.getMonth() + 1)}-${two(d.getDate())}T${two(d.getHours())}:${two(d.getMinutes())}:${two(d.getSeconds())}`
}
