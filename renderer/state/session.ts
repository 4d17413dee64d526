import { create } from 'zustand'
import type { Day } from '#shared/domain/calendar/day.ts'
import type { Status } from '#shared/ipc/contract.ts'
import type { Result } from '#shared/result/result.ts'
import { call } from './client.ts'

export type LockReason = 'idle' | 'system' | 'user' | 'damage' | 'quit' | 'restart'
type Session = {
  /** Null until the machine answered for the first time. */
  readonly status: Status | null
  /** What went wrong when it could not be read at all. */
  readonly trouble: string | null
  /** How far the machine's clock is ahead of this one, in milliseconds. */
  readonly clockAhead: number
  /** Why it locked, until somebody signs in again. */
  readonly lockedBy: LockReason | null
  /** The lock screen shows already, while the last keys are saved and the vault closes. */
  readonly closing: boolean
}
// The machine starts the page again when its process died, and says so in the address.
const restarted = (): boolean => typeof location !== 'undefined' && new URLSearchParams(location.search).has('herstart')

export const useSession = create<Session>()(() => ({ status: null, trouble: null, clockAhead: 0, lockedBy: restarted() ? 'restart' : null, closing: false }))

/** True when somebody is in the house itself: past the lock, and past a recovery sheet that still waits. */
export const isInside = ({ status, closing }: Session): boolean => status?.state === 'unlocked' && !closing && (!status.recoveryPending || status.example)

/** Takes a new status, as most session channels answer it. */
export function adoptStatus(status: Status): void {
  useSession.setState((s) => ({ status, trouble: null, clockAhead: Date.parse(status.now) - Date.now(), lockedBy: status.state === 'unlocked' ? null : s.lockedBy, closing: false }))
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

/** Hides the house at once; `reason` is said on the lock screen. */
export const beginLock = (reason: LockReason): void => useSession.setState({ lockedBy: reason, closing: true })
/** Another day began. */
export const newDay = (today: Day): void => useSession.setState((s) => (s.status ? { status: { ...s.status, today } } : s))

/** So many lines of the log wait for the disk. */
export const noteLogOwed = (logOwed: number): void => useSession.setState((s) => (s.status ? { status: { ...s.status, logOwed } } : s))

/** Another choice of light or dark, kept by the machine. */
export const noteTheme = (theme: Status['theme']): void => useSession.setState((s) => (s.status ? { status: { ...s.status, theme } } : s))
/** The language coach on or off for this computer, kept by the machine. */
export const noteCoach = (coach: boolean): void => useSession.setState((s) => (s.status ? { status: { ...s.status, coach } } : s))

const two = (n: number): string => String(n).padStart(2, '0')
/** The moment on the house's clock, 'yyyy-MM-ddTHH:mm:ss'. */
export function momentNow(): string {
  const d = new Date(Date.now() + useSession.getState().clockAhead)
  return `${d.getFullYear()}-${two(d.getMonth() + 1)}-${two(d.getDate())}T${two(d.getHours())}:${two(d.getMinutes())}:${two(d.getSeconds())}`
}
