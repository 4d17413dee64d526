import { TextInput } from '../../../ui/TextInput.tsx'
import { NameNote } from './NameNote.tsx'
import type { PlanFieldProps } from './types.ts'
import { useFieldProps } from './useExtras.ts'
import css from './Fields.module.css'

/** One line of text. `own` is for names that belong in this file: they are not checked for being somebody else's. */
export function Line({ own = false, value, onChange, ...props }: PlanFieldProps<string> & { readonly own?: boolean }) {
  const field = useFieldProps(props)
  return (
    <div className={css.slot}>
      <TextInput {...field} value={value} onChange={(text) => onChange(text, props.label)} />
      {!own && !props.field.startsWith('person.') && <NameNote field={props.field} text={value} />}
    </div>
  )
}
