import type { KeyboardEvent } from 'react'
import { Coach } from '../../../ui/coach/Coach.tsx'
import { LINE_LIMIT } from '../../../ui/limit.ts'
import { TextArea } from '../../../ui/TextArea.tsx'
import { NameNote } from '../../../ui/names/NameNote.tsx'
import type { PlanFieldProps } from './types.ts'
import { useFieldProps } from './useExtras.ts'
import css from './Fields.module.css'

const noEnter = (event: KeyboardEvent<HTMLTextAreaElement>): void => { if (event.key === 'Enter' && !event.ctrlKey) event.preventDefault() }

/** A short text; it wraps instead of hiding its end, and a new line in a paste becomes a space. `own` is for names that belong in this file. */
export function Line({ own = false, value, onChange, ...props }: PlanFieldProps<string> & { readonly own?: boolean }) {
  const field = useFieldProps(props)
  return (
    <div className={css.slot} data-line>
      <TextArea {...field} rows={1} limit={LINE_LIMIT} value={value} onKeyDown={noEnter} onChange={(text) => onChange(text.replace(/\s*\n\s*/gu, ' '), props.label)} />
      <Coach field={props.field} label={props.label} text={value} onChange={onChange} limit={LINE_LIMIT} />
      {!own && !props.field.startsWith('person.') && <NameNote text={value} />}
    </div>
  )
}
