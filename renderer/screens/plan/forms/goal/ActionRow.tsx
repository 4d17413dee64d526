import type { Action } from '#shared/domain/plan/goal.ts'
import { IconTrash } from '@tabler/icons-react'
import type { ComponentProps, KeyboardEvent } from 'react'
import { cx } from '../../../../ui/cx.ts'
import { Icon } from '../../../../ui/Icon.tsx'
import { Handle } from '../../fields/Handle.tsx'
import { ActionCell } from './ActionCell.tsx'
import { WhenCell } from './WhenCell.tsx'
import classes from './Actions.module.css'

type Pointer = Omit<ComponentProps<typeof Handle>, 'what' | 'onMove'>
type Props = {
  readonly action: Action
  readonly number: number
  readonly field: string
  readonly people: string
  readonly lifted: boolean
  readonly handle: Pointer
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void
  readonly onPatch: (change: Partial<Action>, label: string) => void
  readonly onMove: (by: 1 | -1) => void
  readonly onNext: () => void
  readonly onRemove: () => void
}

/** One action: what, who, when. */
export function ActionRow({ action, number, field, people, lifted, handle, onKeyDown, onPatch, onMove, onNext, onRemove }: Props) {
  return (
    <tr data-item={action.id} className={cx(lifted && classes.lifted)} onKeyDown={onKeyDown}>
      <td><ActionCell field={`${field}.what`} label={`Wat, actie ${number}`} value={action.what} onChange={(what) => onPatch({ what }, 'wat')} onEnter={onNext} /></td>
      <td><ActionCell field={`${field}.who`} label={`Wie, actie ${number}`} value={action.who} onChange={(who) => onPatch({ who }, 'wie')} onEnter={onNext} people={people} /></td>
      <td><WhenCell field={`${field}.when`} label={`Wanneer, actie ${number}`} action={action} onPatch={(change) => onPatch(change, 'wanneer')} onEnter={onNext} /></td>
      <td className={classes.tools}>
        <button type="button" className={classes.remove} aria-label={`Haal actie ${number} weg`} title="Haal weg" onClick={onRemove}><Icon of={IconTrash} /></button>
        <Handle what={`actie ${number}`} onMove={onMove} {...handle} />
      </td>
    </tr>
  )
}
