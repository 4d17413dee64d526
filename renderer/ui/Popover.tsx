import type { ReactNode, Ref } from 'react'
import css from './Popover.module.css'

type Props = {
  readonly id: string
  readonly label: string
  readonly children: ReactNode
  readonly onToggle?: (open: boolean) => void
  readonly ref?: Ref<HTMLDivElement>
}

/**
 * A floating panel beside the button that has `popoverTarget={id}`. Esc or a click elsewhere closes it and focus goes back;
 * the browser does all of that.
 */
export function Popover({ id, label, children, onToggle, ref }: Props) {
  return (
    <div ref={ref} id={id} popover="auto" role="dialog" aria-label={label} className={css.popover} onToggle={(event) => onToggle?.(event.newState === 'open')}>
      {children}
    </div>
  )
}
