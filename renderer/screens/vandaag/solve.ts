import type { Dossier, Stay } from '#shared/domain/dossier.ts'
import { call } from '../../state/client.ts'
import { edit, flush, openDossier, undo, useDossier } from '../../state/dossier.ts'
import { useSession } from '../../state/session.ts'
import { refreshToday, takeAway } from '../../state/today.ts'
import { showNotice, showUndo } from '../../state/toasts.ts'
import { changeFor, takeBack, type Answer } from '../../ui/duties/answers.ts'
import type { Line } from './model/lines.ts'

const stayOf = (d: Dossier, stayId: string): Stay | null => d.stays.find((s) => s.id === stayId) ?? null
async function settle(): Promise<void> {
  await flush()
  await refreshToday()
}

async function solveForHouse({ work }: Line, answer: Answer, text: string, by: string): Promise<boolean> {
  const house = await call('house.get', {})
  if (!house.ok || answer.kind !== 'said') return false
  const before = house.value.handled.find((h) => h.id === work.id) ?? null
  const put = async (said: typeof before): Promise<boolean> => {
    const answered = await call('house.handle', { id: work.id, said })
    if (!answered.ok) showNotice(answered.problem.text)
    await refreshToday()
    return answered.ok
  }
  if (!(await put({ ...answer.said, id: work.id, by }))) return false
  showUndo(text, () => void put(before))
  return true
}

/** Writes an answer: the line leaves, and a toast brings it back. False when it could not be written; then that was said. */
export async function solve(line: Line, answer: Answer, text: string): Promise<boolean> {
  const { person, work } = line
  const by = useSession.getState().status?.user?.name ?? ''
  if (person === null) return solveForHouse(line, answer, text, by)
  const opened = await openDossier(person.id)
  const before = opened.ok ? stayOf(opened.value, person.stayId) : null
  if (!before) {
    showNotice(opened.ok ? 'Dit verblijf is er niet meer. Open het dossier opnieuw.' : opened.problem.text)
    return false
  }
  const change = changeFor(before, work.id, answer, by)
  if (!edit(change, work.title).ok) return false
  takeAway(person.id, work.id)
  showUndo(text, () => void (async () => {
    // While this dossier is still the open one, the undo is the dossier's own and can be done again.
    if (useDossier.getState().dossier?.id === person.id && useDossier.getState().undo === work.title) undo()
    else {
      const again = await openDossier(person.id)
      const now = again.ok ? stayOf(again.value, person.stayId) : null
      if (now) edit(takeBack(now, before, work.id, answer), work.title)
    }
    await settle()
  })())
  void settle()
  return true
}
