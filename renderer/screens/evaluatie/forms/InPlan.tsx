import { dayAndMonth } from '#shared/domain/calendar/format.ts'
import { Checkbox } from '../../../ui/Checkbox.tsx'
import { useTalk } from '../desk/talkDesk.ts'
import { tickAction, type Looked } from '../model/looks.ts'
import css from './Form.module.css'

/** What the plan says of this goal: the words, the agreement, and its actions to tick. What was done before stays done. */
export function InPlan({ looked: { goal, look }, name }: { readonly looked: Looked; readonly name: string }) {
  const { editTalk } = useTalk()
  const actions = goal.actions.filter((a) => a.what.trim() !== '')
  const until = goal.due === null ? '' : `Uiterlijk ${dayAndMonth(goal.due)}.`
  return (
    <div className={css.inPlan}>
      {goal.words.trim() !== '' && <p className={css.quote} dir="auto">{`“${goal.words.trim()}”`}</p>}
      <p className={css.agreed} dir="auto">{[goal.agreed.trim(), until].filter(Boolean).join(' ')}</p>
      {actions.length > 0 && (
        <div className={css.actions} role="group" aria-label="Wat is gedaan?">
          {actions.map((a) => <Checkbox key={a.id} checked={a.done || look.done.includes(a.id)} field={`look.done.${a.id}`} onChange={() => { if (!a.done) editTalk(tickAction(look.id, a.id), `${name}: actie gedaan`) }}>{a.what}</Checkbox>)}
        </div>
      )}
    </div>
  )
}
