import { create } from 'zustand'
import { call } from './client.ts'
import { noteCoach, useSession } from './session.ts'
import { say, showUndo } from './toasts.ts'

type CoachState = {
  /** Silenced, or switched on, until the vault locks; null = as this computer is set. */
  readonly now: boolean | null
  /** Findings that somebody chose to leave, by field and words. */
  readonly left: ReadonlySet<string>
}
const NONE: CoachState = { now: null, left: new Set() }
export const useCoach = create<CoachState>()(() => NONE)

/** True while the coach speaks. */
export function useCoachOn(): boolean {
  const kept = useSession((s) => s.status?.coach ?? true)
  return useCoach((s) => s.now) ?? kept
}

/** On or off at once, for who sits here now. */
export function toggleCoach(): void {
  const on = useCoach.getState().now ?? useSession.getState().status?.coach ?? true
  useCoach.setState({ now: !on })
  if (on) showUndo('Taalhulp is uit, tot je vergrendelt.', () => useCoach.setState({ now: true }))
  else say('Taalhulp is aan.')
}

/** On or off for this computer; it counts at once, whatever was chosen for the sitting. */
export async function keepCoach(on: boolean): Promise<void> {
  const answer = await call('settings.coach', { on })
  if (!answer.ok) return
  noteCoach(on)
  useCoach.setState({ now: null })
}

/** Leaves one finding alone, in this field, as long as its words stay the same. */
export const leaveFinding = (key: string): void => useCoach.setState((s) => ({ left: new Set([...s.left, key]) }))
/** On locking: the next one starts as this computer is set. */
export const forgetCoach = (): void => useCoach.setState(NONE)
