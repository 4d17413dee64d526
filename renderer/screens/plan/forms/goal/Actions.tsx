import type { Goal } from '#shared/domain/plan/goal.ts'
import { IconPlus } from '@tabler/icons-react'
import { Button } from '../../../../ui/Button.tsx'
import { Coach } from '../../../../ui/coach/Coach.tsx'
import { LINE_LIMIT } from '../../../../ui/limit.ts'
import { useActionVerbs } from '../../desk/useActionVerbs.ts'
import { usePlan } from '../../desk/usePlan.ts'
import { useReorder } from '../../fields/useReorder.ts'
import { useAttention } from '../../fields/useExtras.ts'
import { NameNote } from '../../../../ui/names/NameNote.tsx'
import { Attention } from '../../../../ui/Field.tsx'
import { peopleOf } from '../../model/people.ts'
import { ActionRow } from './ActionRow.tsx'
import classes from './Actions.module.css'

/** What I am going to do: what, who, when. Enter adds the next action, Alt+↑/↓ moves one. */
export function Actions({ goal }: { readonly goal: Goal }) {
  const { dossier, facts, house } = usePlan()
  const { add, patch, move, place, remove } = useActionVerbs(goal)
  const field = `goal:${goal.id}.actions`
  const attention = useAttention(field)
  const order = useReorder({ onMove: move, onPlace: place })
  const title = `${goal.id}-actions`
  const names = peopleOf(dossier, facts, house)
  return (
    <section className={classes.block} aria-labelledby={title} data-field={field}>
      <h3 id={title} className={classes.title}>Wat ga ik doen?</h3>
      <table className={classes.table}>
        <thead>
          <tr><th scope="col">Wat</th><th scope="col">Wie</th><th scope="col">Wanneer</th><th scope="col"><span className="hidden">Verplaats of haal weg</span></th></tr>
        </thead>
        <tbody {...order.list}>
          {goal.actions.map((action, i) => (
            <ActionRow
              key={action.id}
              action={action}
              number={i + 1}
              field={`${field}.${action.id}`}
              names={names}
              lifted={order.dragging?.id === action.id}
              handle={order.handle(action.id)}
              onPatch={(change, label) => patch(action.id, change, label)}
              onMove={(by) => move(action.id, by)}
              onNext={() => add(action.id)}
              onRemove={() => remove(action.id)}
            />
          ))}
        </tbody>
      </table>
      <span className={classes.add} data-field={`${field}.add`}><Button variant="text" icon={IconPlus} onClick={() => add()}>{goal.actions.length ? 'Nog een actie' : 'Eerste actie'}</Button></span>
      {goal.actions.map((a) => <Coach key={a.id} field={`${field}.${a.id}.what`} label="wat" text={a.what} limit={LINE_LIMIT} onChange={(what, label) => patch(a.id, { what }, label)} />)}
      <NameNote text={goal.actions.map((a) => `${a.what}. ${a.who}. ${a.when}`).join('\n')} />
      {attention !== undefined && <Attention>{attention}</Attention>}
    </section>
  )
}
