import { create } from 'zustand'
import type { Resident } from '#shared/ipc/contract.ts'
import { call } from './client.ts'
import { mayDo } from './rights.ts'

type Residents = { readonly residents: readonly Resident[] | null; readonly trouble: string | null }
const store = create<Residents>()(() => ({ residents: null, trouble: null }))

/** Asks the list again: after a change that shows in it, and when a screen with it opens. */
export async function refreshResidents(): Promise<void> {
  // Who may not see the list does not ask for it: a refusal stands in the log.
  if (!mayDo('residents.list')) return
  const answer = await call('dossiers.list', {})
  store.setState(answer.ok ? { residents: answer.value.residents, trouble: null } : { trouble: answer.problem.text })
}
/** The list as last read; null until the first time. */
export const useResidents = (): readonly Resident[] | null => store((s) => s.residents)
/** Why the list could not be read, or null. */
export const useResidentsTrouble = (): string | null => store((s) => s.trouble)
/** Forgets the list, after locking. */
export const forgetResidents = (): void => store.setState({ residents: null, trouble: null })
