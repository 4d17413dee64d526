import { IconPlus, IconTrash } from '@tabler/icons-react'
import { useEffect, useRef, type ReactNode } from 'react'
import { showUndo } from '../../../state/toasts.ts'
import { useReadOnly } from '../../../ui/readOnly.ts'
import { Button } from '../../../ui/Button.tsx'
import css from './Intake.module.css'

type Item = { readonly id: string }
type Props<T extends Item> = {
  readonly items: readonly T[]
  /** 'Naaste', as in 'Naaste is weg.' */
  readonly one: string
  readonly addLabel: string
  readonly field: string
  /** What an entry is called: 'zus', or its number while it has no words. */
  readonly nameOf: (item: T, index: number) => string
  readonly make: () => T
  readonly onChange: (items: readonly T[], label: string) => void
  readonly children: (item: T, put: (patch: Partial<T>, what: string) => void) => ReactNode
}

/** A list of small forms. Adding puts the cursor in the new one; removing can be undone and keeps the focus in the list. */
export function EntryList<T extends Item>({ items, one, addLabel, field, nameOf, make, onChange, children }: Props<T>) {
  const readOnly = useReadOnly()
  const list = useRef<HTMLDivElement>(null)
  const wanted = useRef<string | null>(null)
  useEffect(() => {
    const target = wanted.current
    wanted.current = null
    if (target !== null) list.current?.querySelector<HTMLElement>(target)?.focus()
  }, [items])
  const entry = (id: string): string => `[data-entry="${CSS.escape(id)}"]`
  const add = (): void => {
    const made = make()
    wanted.current = `${entry(made.id)} :is(input, textarea, select)`
    onChange([...items, made], addLabel)
  }
  const remove = (item: T, index: number): void => {
    const neighbour = items[index + 1] ?? items[index - 1]
    wanted.current = neighbour ? `${entry(neighbour.id)} [data-remove-box] button` : '[data-add] button'
    onChange(items.filter((i) => i.id !== item.id), `${one} weg`)
    showUndo(`${one} ${nameOf(item, index)} is weg.`)
  }
  return (
    <div ref={list} className={css.entries} data-field={field}>
      {items.map((item, index) => (
        <div key={item.id} className={css.entry} role="group" aria-label={`${one} ${nameOf(item, index)}`} data-entry={item.id}>
          <div className={css.entryHead}>
            <h3 className={css.sub}>{nameOf(item, index)}</h3>
            <span data-remove-box><Button size="small" variant="text" icon={IconTrash} blocked={readOnly ? '' : undefined} onClick={() => remove(item, index)} label={`Haal weg, ${nameOf(item, index)}`}>Haal weg</Button></span>
          </div>
          {children(item, (patch, what) => onChange(items.map((i) => (i.id === item.id ? { ...i, ...patch } : i)), `${one} ${index + 1}, ${what}`))}
        </div>
      ))}
      <div data-add><Button icon={IconPlus} blocked={readOnly ? '' : undefined} onClick={add}>{addLabel}</Button></div>
    </div>
  )
}
