import { useId, type ReactNode, type Ref } from 'react'
import css from './Button.module.css'
import { cx } from './cx.ts'
import { Icon, type IconShape } from './Icon.tsx'

type Props = {
  readonly children: ReactNode
  readonly onClick?: (() => void) | undefined
  /** `primary` once per screen; the rest is `outline` (default) or `text`. */
  readonly variant?: 'primary' | 'outline' | 'text'
  /** 32, 36 or 44 pixels high. */
  readonly size?: 'small' | 'normal' | 'large'
  readonly icon?: IconShape
  /** The icon stands behind the word. */
  readonly iconAfter?: IconShape
  /** The keys that do the same, shown small: 'F9'. */
  readonly keys?: string
  /** Why it can't be done now: shown beside the button, which stays reachable by Tab and does nothing. */
  readonly blocked?: string | undefined
  /** `fixed` is the width of the action at the end of a row. */
  readonly width?: 'auto' | 'full' | 'fixed'
  /** More than the visible words say, for screen readers; must begin with the visible words. */
  readonly label?: string
  readonly pressed?: boolean
  readonly expanded?: boolean
  /** The id of the `Popover` that it opens. */
  readonly opens?: string
  readonly submit?: boolean
  readonly ref?: Ref<HTMLButtonElement>
}

/** A button with a verb on it. */
export function Button({ children, onClick, variant = 'outline', size = 'normal', icon, iconAfter, keys, blocked, width = 'auto', label, pressed, expanded, opens, submit = false, ref }: Props) {
  const reasonId = useId()
  const button = (
    <button
      ref={ref}
      type={submit ? 'submit' : 'button'}
      className={cx(css.button, css[variant], size !== 'normal' && css[size], width !== 'auto' && css[width])}
      onClick={(event) => {
        if (blocked !== undefined) event.preventDefault()
        else onClick?.()
      }}
      aria-label={label}
      aria-pressed={pressed}
      aria-expanded={expanded}
      popoverTarget={opens}
      aria-keyshortcuts={keys?.replace('Ctrl ', 'Control+').replace('Alt ', 'Alt+').replace('↑', 'ArrowUp').replace('↓', 'ArrowDown')}
      {...(blocked === undefined ? {} : { 'aria-disabled': true, 'aria-describedby': reasonId })}
    >
      {icon && <Icon of={icon} />}
      {children}
      {keys !== undefined && <span className={css.keys} aria-hidden>{keys}</span>}
      {iconAfter && <Icon of={iconAfter} />}
    </button>
  )
  if (blocked === undefined) return button
  return <span className={css.blocked}>{blocked && <span id={reasonId} className={css.reason}>{blocked}</span>}{button}</span>
}

type LinkProps = {
  readonly children: ReactNode
  readonly onClick?: () => void
  readonly label?: string
  readonly expanded?: boolean
  /** The id of the `Popover` that it opens. */
  readonly opens?: string
  /** Tab goes past it: a shorter way for who points, where the field beside it does the same by keys. */
  readonly pointerOnly?: boolean
  readonly ref?: Ref<HTMLButtonElement>
}
/** An underlined text that does something small: 'Toon alle 6'. */
export function LinkButton({ children, onClick, label, expanded, opens, pointerOnly = false, ref }: LinkProps) {
  return <button ref={ref} type="button" className={css.link} onClick={onClick} aria-label={label} aria-expanded={expanded} popoverTarget={opens} {...(pointerOnly ? { tabIndex: -1 } : {})}>{children}</button>
}
