import { create } from 'zustand'
import type { TodayList, Work } from '#shared/domain/today.ts'
import { call } from './client.ts'
import { mayDo } from './rights.ts'

/** Whose work shows: of everybody, or of the residents that who is signed in answers for. */
export type Whose = 'alle' | 'mijn'
type State = { readonly list: TodayList | null; readonly trouble: string | null; readonly whose: Whose }
const NONE: State = { list: null, trouble: null, whose: 'alle' }
/** The work of today as last read (null until the first time), why it could not be read, and whose work shows until somebody locks. */
export const useTodayWork = create<State>()(() => NONE)

/** Asks the work again: after a change that shows in it, and when the screen opens. */
export async function refreshToday(): Promise<void> {
  // Who may not see the list does not ask for it: a refusal stands in the log.
  if (!mayDo('residents.list')) return
  const answer = await call('today.list', {})
  useTodayWork.setState(answer.ok ? { list: answer.value, trouble: null } : { trouble: answer.problem.text })
}
/** Takes a line away before the machine has answered. */
export function takeAway(personId: string | null, workId: string): void {
  const without = (work: readonly Work[]): Work[] => work.filter((w) => w.id !== workId)
  const { list } = useTodayWork.getState()
  if (list === null) return
  useTodayWork.setState({ list: personId === null ? { ...list, house: without(list.house) } : { ...list, people: list.people.map((p) => (p.id === personId ? { ...p, work: without(p.work) } : p)) } })
}
/** Shows the work of these residents, for this sitting. */
export const showWork = (whose: Whose): void => useTodayWork.setState({ whose })
/** Forgets the work, after locking. */
export const forgetToday = (): void => useTodayWork.setState(NONE)
