import type { Action } from '#shared/domain/plan/goal.ts'
import { settledWhen, shownWhen, typedWhen } from '../../model/when.ts'
import { usePlan } from '../../desk/usePlan.ts'
import { ActionCell } from './ActionCell.tsx'

type Props = { readonly field: string; readonly label: string; readonly action: Action; readonly onPatch: (change: Partial<Action>) => void; readonly onEnter: () => void }

/** When: words ('elke week') or a day ('9 feb', '+3', 'vrijdag'), which is read when the field is left. */
export function WhenCell({ field, label, action, onPatch, onEnter }: Props) {
  const { today } = usePlan()
  const settle = (): void => {
    if (action.when === '') return
    const next = settledWhen(action.when, today)
    if (next.when !== action.when || next.due !== action.due) onPatch(next)
  }
  return <ActionCell field={field} label={label} value={shownWhen(action, today)} onChange={(text) => onPatch(typedWhen(text, today))} onBlur={settle} onEnter={onEnter} />
}
