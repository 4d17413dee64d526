import css from './Choice.module.css'
import { cx } from './cx.ts'
import { Field, type FieldProps } from './Field.tsx'

/** One thing to choose. `note` is a second line. */
export type Option<V extends string> = { readonly value: V; readonly label: string; readonly note?: string }
/** What every choice takes; `value` null = nothing chosen yet. */
export type ChoiceProps<V extends string> = FieldProps & { readonly options: readonly Option<V>[]; readonly value: V | null; readonly onChange: (value: V) => void }

/** Up to five options as visible tiles; arrows walk through them. */
export function ChoiceTiles<V extends string>({ options, value, onChange, column = false, ...field }: ChoiceProps<V> & { readonly column?: boolean }) {
  return (
    <Field {...field} group>
      {(control) => (
        <div className={cx(css.tiles, column && css.column, control['aria-invalid'] && css.attention)} data-field={control['data-field']}>
          {options.map((option) => (
            <label key={option.value} className={css.tile}>
              <input type="radio" name={control.id} value={option.value} checked={option.value === value} onChange={() => onChange(option.value)} />
              <span className={css.words}>{option.label}{option.note !== undefined && <span className={css.note}>{option.note}</span>}</span>
            </label>
          ))}
        </div>
      )}
    </Field>
  )
}

type ManyProps<V extends string> = FieldProps & { readonly options: readonly Option<V>[]; readonly value: readonly V[]; readonly onChange: (value: readonly V[]) => void; readonly column?: boolean }
/** Several of a few options; the answer keeps the order of the options. */
export function ManyTiles<V extends string>({ options, value, onChange, column = false, ...field }: ManyProps<V>) {
  const flip = (v: V, on: boolean): void => onChange(options.map((o) => o.value).filter((o) => (o === v ? on : value.includes(o))))
  return (
    <Field {...field} group>
      {(control) => (
        <div className={cx(css.tiles, column && css.column)} data-field={control['data-field']}>
          {options.map((option) => (
            <label key={option.value} className={css.tile}>
              <input type="checkbox" checked={value.includes(option.value)} onChange={(event) => flip(option.value, event.currentTarget.checked)} />
              <span className={css.words}>{option.label}{option.note !== undefined && <span className={css.note}>{option.note}</span>}</span>
            </label>
          ))}
        </div>
      )}
    </Field>
  )
}
