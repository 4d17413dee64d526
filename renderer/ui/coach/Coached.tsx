import type { FieldProps } from '../Field.tsx'
import { OwnWords, TextArea } from '../TextArea.tsx'
import { Coach } from './Coach.tsx'
import css from './Coach.module.css'

type Props = FieldProps & {
  readonly field: string
  readonly value: string
  /** `changed` names the change in the history: the label, or which words were said in another way. */
  readonly onChange: (text: string, changed: string) => void
  readonly rows?: number
  /** The resident's own words: larger. */
  readonly own?: boolean
}

/** A text field with the language coach under it. */
export function Coached({ own = false, value, onChange, rows, ...field }: Props) {
  const Area = own ? OwnWords : TextArea
  return (
    <div className={css.slot}>
      <Area {...field} {...(rows === undefined ? {} : { rows })} value={value} onChange={(text) => onChange(text, field.label)} />
      <Coach field={field.field} label={field.label} text={value} onChange={onChange} />
    </div>
  )
}
