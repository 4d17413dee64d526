import { useId } from 'react'
import { Field, type FieldProps } from './Field.tsx'
import css from './Field.module.css'
import { useReadOnly } from './readOnly.ts'
import { LINE_LIMIT } from './limit.ts'

type Props = FieldProps & { readonly value: string; readonly onChange: (value: string) => void; readonly options: readonly string[] }

/** One line of text with names to pick from; anything else may be typed. */
export function SuggestInput({ value, onChange, options, ...field }: Props) {
  const listId = useId()
  const readOnly = useReadOnly()
  return (
    <Field {...field}>
      {(control) => (
        <>
          <input {...control} className={css.control} list={listId} autoComplete="off" spellCheck={false} dir="auto" readOnly={readOnly} value={value} maxLength={LINE_LIMIT} onChange={(event) => onChange(event.currentTarget.value)} />
          <datalist id={listId}>{[...new Set(options)].filter(Boolean).map((o) => <option key={o} value={o}>{o}</option>)}</datalist>
        </>
      )}
    </Field>
  )
}
