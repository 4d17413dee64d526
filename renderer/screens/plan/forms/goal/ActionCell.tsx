import type { KeyboardEvent } from 'react'
import classes from './Actions.module.css'

type Props = {
  readonly field: string
  readonly label: string
  readonly value: string
  readonly onChange: (text: string) => void
  readonly onBlur?: () => void
  readonly onEnter: () => void
}

/** A cell to type in; long text wraps, a new line in a paste becomes a space, Enter goes to the next action. */
export function ActionCell({ field, label, value, onChange, onBlur, onEnter }: Props) {
  const keys = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.key !== 'Enter' || event.ctrlKey || event.altKey || event.shiftKey || event.nativeEvent.isComposing) return
    event.preventDefault()
    onEnter()
  }
  return <textarea className={classes.cell} data-field={field} aria-label={label} dir="auto" rows={1} maxLength={300} spellCheck={false} autoComplete="off" value={value} onBlur={onBlur} onKeyDown={keys} onChange={(e) => onChange(e.currentTarget.value.replace(/\s*\n\s*/gu, ' '))} />
}
