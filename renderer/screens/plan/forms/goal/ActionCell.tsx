import type { KeyboardEvent } from 'react'
import classes from './Actions.module.css'

type Props = {
  readonly field: string
  readonly label: string
  readonly value: string
  readonly onChange: (text: string) => void
  readonly onBlur?: () => void
  readonly onEnter: () => void
  /** The list of names to choose from, for "wie". */
  readonly people?: string
}

/** A cell to type in; long text wraps, a new line in a paste becomes a space, Enter goes to the next action. */
export function ActionCell({ field, label, value, onChange, onBlur, onEnter, people }: Props) {
  const keys = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.key !== 'Enter' || event.ctrlKey || event.altKey || event.shiftKey || event.nativeEvent.isComposing) return
    event.preventDefault()
    onEnter()
  }
  const common = { className: classes.cell, 'data-field': field, 'aria-label': label, dir: 'auto', maxLength: 300, spellCheck: false, autoComplete: 'off', value, onBlur, onKeyDown: keys } as const
  if (people !== undefined && value.length < 24) return <input {...common} list={people} onChange={(e) => onChange(e.currentTarget.value)} />
  return <textarea {...common} rows={1} onChange={(e) => onChange(e.currentTarget.value.replace(/\s*\n\s*/gu, ' '))} />
}
