import { create } from 'zustand'
import type { Dossier } from '#shared/domain/dossier.ts'
import type { ReceiptsList } from '#shared/domain/regels/receiptsList.ts'
import type { Result } from '#shared/result/result.ts'
import { call } from './client.ts'
import { adopt, flush, useDossier } from './dossier.ts'
import { mayDo } from './rights.ts'

type State = { readonly list: ReceiptsList | null; readonly trouble: string | null }
const NONE: State = { list: null, trouble: null }
/** Who said what of the papers at the door, as last read; null until the first time, and for who may not read dossiers. */
export const useReceipts = create<State>()(() => NONE)

/** Asks the list again: after a change that shows in it, and when the screen opens. */
export async function refreshReceipts(): Promise<void> {
  // Who may not see it does not ask for it: a refusal stands in the log.
  if (!mayDo('dossier.read')) return
  const answer = await call('receipts.list', {})
  useReceipts.setState(answer.ok ? { list: answer.value, trouble: null } : { trouble: answer.problem.text })
}

/** Asks the machine to note, change or take back a receipt; the answer is the sentence of a refusal, or null. */
export async function changeReceipt(verb: () => Promise<Result<Dossier>>): Promise<string | null> {
  await flush()
  const answer = await verb()
  if (!answer.ok) return answer.problem.text
  // The dossier that lies open knows of it too.
  if (useDossier.getState().dossier?.id === answer.value.id) adopt(answer.value)
  await refreshReceipts()
  return null
}
/** Forgets the list, after locking. */
export const forgetReceipts = (): void => useReceipts.setState(NONE)
