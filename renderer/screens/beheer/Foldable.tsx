import { IconChevronDown, IconChevronRight } from '@tabler/icons-react'
import { useEffect, useId, useRef, type ReactNode } from 'react'
import { Button } from '../../ui/Button.tsx'
import css from './Beheer.module.css'

type Props = { readonly name: string; readonly note: string; readonly open: boolean; readonly onToggle: () => void; readonly children: ReactNode }

/** One line of a list that opens to its fields; the first field takes focus. */
export function Foldable({ name, note, open, onToggle, children }: Props) {
  const id = useId()
  const panel = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (open) panel.current?.querySelector<HTMLElement>('input, select, textarea')?.focus()
  }, [open])
  return (
    <li className={css.item}>
      <div className={css.line}>
        <span className={css.name} id={id}>{name}</span>
        <span className={css.note}>{note}</span>
        <Button size="small" expanded={open} iconAfter={open ? IconChevronDown : IconChevronRight} onClick={onToggle} label={`${open ? 'Klaar' : 'Wijzig'}, ${name}`}>{open ? 'Klaar' : 'Wijzig'}</Button>
      </div>
      {open && <div ref={panel} className={css.panel} role="group" aria-labelledby={id}>{children}</div>}
    </li>
  )
}
