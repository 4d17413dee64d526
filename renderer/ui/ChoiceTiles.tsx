import css from './Choice.module.css'
import { cx } from './cx.ts'
import { Field, type FieldProps } from './Field.tsx'
import { useReadOnly } from './readOnly.ts'

/** One thing to choose. `note` is a second line. */
export type Option<V extends string> = { readonly value: V; readonly label: string; readonly note?: string }
/** What every choice takes; `value` null = nothing chosen yet. */
export type ChoiceProps<V extends string> = FieldProps & { readonly options: readonly Option<V>[]; readonly value: V | null; readonly onChange: (value: V) => void }

/** Up to five options as visible tiles; arrows walk through them. */
export function ChoiceTiles<V extends string>({ options, value, onChange, column = false, ...field }: ChoiceProps<V> & { readonly column?: boolean }) {
  const readOnly = useReadOnly()
  return (
    <Field {...field} group>
      {(control) => (
        <div className={cx(css.tiles, column && css.column, control['aria-invalid'] && css.attention)} data-field={control['data-field']}>
          {options.map((option) => (
            <label key={option.value} className={css.tile}>
              <input type="radio" name={control.id} value={option.value} checked={option.value === value} aria-disabled={readOnly || undefined} onChange={() => { if (!readOnly) onChange(option.value) }} />
              <span className={css.words}>{option.label}{option.note !== undefined && <span className={css.note}>{option.note}</span>}</span>
            </label>
          ))}
        </div>
      )}
    </Field>
  )
}
