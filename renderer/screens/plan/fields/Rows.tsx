import { IconPlus } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { Button } from '../../../ui/Button.tsx'
import { cx } from '../../../ui/cx.ts'
import { focusAfter } from '../../../ui/desk/focus.ts'
import { moveById, moveTo, neighbourOf, patchById, removeById } from '../model/lists.ts'
import { newId } from '../../../ui/desk/newId.ts'
import { usePlan } from '../desk/usePlan.ts'
import { Handle } from './Handle.tsx'
import { useReorder } from './useReorder.ts'
import css from './Rows.module.css'

type Props<T extends { readonly id: string }> = {
  readonly field: string
  readonly label: string
  readonly items: readonly T[]
  readonly make: (id: string) => T
  readonly onChange: (items: T[], label: string) => void
  readonly row: (item: T, patch: (patch: Partial<T>, label: string) => void) => ReactNode
  /** The word on the button that adds one, and the sentence when one goes. */
  readonly add: string
  readonly removed: string
  readonly most?: number
  /** Each form is one line: its verbs stand beside it. */
  readonly compact?: boolean
}

/** A list of small forms: add, change, move, remove. The focus goes to what was added, or to the neighbour of what went. */
export function Rows<T extends { readonly id: string }>({ field, label, items, make, onChange, row, add, removed, most = 60, compact = false }: Props<T>) {
  const { undoable } = usePlan()
  const order = useReorder({
    onMove: (id, by) => onChange(moveById(items, id, by), `${label}: volgorde`),
    onPlace: (id, to) => onChange(moveTo(items, id, to), `${label}: volgorde`),
  })
  const append = (): void => {
    const item = make(newId('r'))
    focusAfter(() => onChange([...items, item], `${label}: ${add.toLowerCase()}`), `${field}.${item.id}`)
  }
  const remove = (id: string): void => {
    const next = neighbourOf(items, id)
    focusAfter(() => onChange(removeById(items, id), `${label}: weg`), next === null ? `${field}.add` : `${field}.${next}`)
    undoable(removed)
  }
  return (
    <div className={css.block}>
      {items.length > 0 && (
        <ul {...order.list} className={css.list} aria-label={label}>
          {items.map((item, i) => (
            <li key={item.id} data-item={item.id} data-field={`${field}.${item.id}`} className={cx(css.item, compact && css.compact, order.dragging?.id === item.id && css.lifted)}>
              {row(item, (patch, what) => onChange(patchById(items, item.id, patch), `${label} ${i + 1}: ${what}`))}
              <div className={css.foot}>
                {items.length > 1 && <Handle what={`${label.toLowerCase()} ${i + 1}`} onMove={(by) => onChange(moveById(items, item.id, by), `${label}: volgorde`)} {...order.handle(item.id)} />}
                <Button size="small" variant="text" label={`Haal weg: ${label.toLowerCase()} ${i + 1}`} onClick={() => remove(item.id)}>Haal weg</Button>
              </div>
            </li>
          ))}
        </ul>
      )}
      {items.length < most && <span data-field={`${field}.add`}><Button variant="text" icon={IconPlus} onClick={append}>{add}</Button></span>}
    </div>
  )
}
