import type { Action } from '#shared/domain/plan/goal.ts'
import { IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { cx } from '../../../../ui/cx.ts'
import { Icon } from '../../../../ui/Icon.tsx'
import { Handle } from '../../fields/Handle.tsx'
import type { HandleEvents } from '../../fields/useReorder.ts'
import { ActionCell } from './ActionCell.tsx'
import { WhenCell } from './WhenCell.tsx'
import { WhoNames } from './WhoNames.tsx'
import classes from './Actions.module.css'

type Props = {
  readonly action: Action
  readonly number: number
  readonly field: string
  /** Who may do it, to choose from while "wie" is empty. */
  readonly names: readonly string[]
  readonly lifted: boolean
  readonly handle: HandleEvents
  readonly onPatch: (change: Partial<Action>, label: string) => void
  readonly onMove: (by: 1 | -1) => void
  readonly onNext: () => void
  readonly onRemove: () => void
}

/** One action: what, who, when. */
export function ActionRow({ action, number, field, names, lifted, handle, onPatch, onMove, onNext, onRemove }: Props) {
  const [choosing, setChoosing] = useState(false)
  const who = (text: string): void => onPatch({ who: text }, 'wie')
  return (
    <tr data-item={action.id} className={cx(lifted && classes.lifted)}>
      <td><ActionCell field={`${field}.what`} label={`Wat, actie ${number}`} value={action.what} onChange={(what) => onPatch({ what }, 'wat')} onEnter={onNext} /></td>
      <td onFocus={() => setChoosing(true)} onBlur={() => setChoosing(false)}>
        <ActionCell field={`${field}.who`} label={`Wie, actie ${number}`} value={action.who} onChange={who} onEnter={onNext} />
        {choosing && action.who === '' && <WhoNames names={names} onChoose={who} />}
      </td>
      <td><WhenCell field={`${field}.when`} label={`Wanneer, actie ${number}`} action={action} onPatch={(change) => onPatch(change, 'wanneer')} onEnter={onNext} /></td>
      <td className={classes.tools}>
        <button type="button" className={classes.remove} aria-label={`Haal actie ${number} weg`} title="Haal weg" onClick={onRemove}><Icon of={IconTrash} /></button>
        <Handle what={`actie ${number}`} onMove={onMove} {...handle} />
      </td>
    </tr>
  )
}
