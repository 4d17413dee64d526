import type { Day } from '#shared/domain/calendar/day.ts'
import type { Block } from '#shared/domain/rooster/block.ts'
import { marksBefore, rollMarks, type RollLine, type RollMark } from '#shared/domain/rooster/rollCall.ts'
import { blockTitle } from '#shared/text/rooster/blockWords.ts'
import { call } from '../../../state/client.ts'
import { flush, rereadDossier } from '../../../state/dossier.ts'
import { showNotice, showUndo } from '../../../state/toasts.ts'

type Roll = { readonly on: Day; readonly block: Block; readonly lines: readonly RollLine[]; readonly onSaved: () => void }

async function send({ on, block }: Roll, marks: readonly RollMark[]): Promise<string | null> {
  if (marks.length === 0) return null
  // What is typed in an open dossier goes first: a mark makes its revision another.
  await flush()
  const saved = await call('attendance.save', { on, blockId: block.id, marks: [...marks] })
  await rereadDossier(marks.map((m) => m.dossierId))
  return saved.ok ? null : saved.problem.text
}

async function sendUndoable(roll: Roll, marks: readonly RollMark[], said: string): Promise<string | null> {
  const refused = await send(roll, marks)
  if (refused !== null || marks.length === 0) return refused
  const back = marksBefore(roll.lines.filter((l) => marks.some((m) => m.dossierId === l.dossierId)))
  showUndo(said, () => void send(roll, back).then((problem) => (problem === null ? roll.onSaved() : showNotice(problem))))
  return null
}

/** Saves a roll call; the answer is why it could not, or null. The undo puts back what stood there. */
export const saveRoll = (roll: Roll): Promise<string | null> => sendUndoable(roll, rollMarks(roll.lines, roll.block, roll.on), `Bewaard wie er was bij ${blockTitle(roll.block)}.`)
/** Takes a saved roll call away. */
export const clearRoll = (roll: Roll): Promise<string | null> => sendUndoable(roll, roll.lines.flatMap((l) => (l.before === null ? [] : [{ dossierId: l.dossierId, stayId: l.stayId, mark: null }])), `De lijst van ${blockTitle(roll.block)} is gewist.`)
