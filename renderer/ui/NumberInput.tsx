import { useEffect, useState } from 'react'
import { cx } from './cx.ts'
import { Field, type FieldProps } from './Field.tsx'
import css from './NumberInput.module.css'
import { useReadOnly } from './readOnly.ts'

type Props = FieldProps & {
  readonly value: number | null
  /** Null when the field is emptied and `optional`. */
  readonly onChange: (value: number | null) => void
  readonly min: number
  readonly max: number
  /** What is counted, behind the field: 'weken'. */
  readonly unit?: string
  readonly optional?: boolean
  /** Numbers behind a comma are allowed (euros). */
  readonly decimal?: boolean
  readonly large?: boolean
}

const asText = (value: number | null): string => (value === null ? '' : String(value).replace('.', ','))

/** A small number. What is no number, or too small or large, stays as typed with a sentence; the value then stays what it was. */
export function NumberInput({ value, onChange, min, max, unit, optional = false, decimal = false, large = false, ...field }: Props) {
  const readOnly = useReadOnly()
  const [draft, setDraft] = useState<string | null>(null)
  useEffect(() => setDraft(null), [value])
  const read = (text: string): number | null | undefined => {
    if (text.trim() === '') return optional ? null : undefined
    const n = Number(text.trim().replace(/^€\s*/, '').replace(',', '.'))
    return Number.isFinite(n) && n >= min && n <= max && (decimal || Number.isInteger(n)) ? n : undefined
  }
  const type = (text: string): void => {
    const n = read(text)
    setDraft(n === undefined || asText(n) !== text ? text : null)
    if (n !== undefined && n !== value) onChange(n)
  }
  const wrong = draft !== null && read(draft) === undefined
  return (
    <Field {...field} attention={wrong ? `Kies een ${decimal ? 'getal' : 'heel getal'} van ${min} tot en met ${max}.` : field.attention}>
      {(control) => (
        <span className={css.row}>
          <input {...control} className={cx(css.number, large && css.tall)} inputMode={decimal ? 'decimal' : 'numeric'} autoComplete="off" readOnly={readOnly} value={draft ?? asText(value)} onChange={(event) => type(event.currentTarget.value)} onBlur={() => { if (!wrong) setDraft(null) }} />
          {unit !== undefined && <span className={css.unit}>{unit}</span>}
        </span>
      )}
    </Field>
  )
}
