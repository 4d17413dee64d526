import css from './Choice.module.css'
import type { ChoiceProps } from './ChoiceTiles.tsx'
import { cx } from './cx.ts'
import { Field } from './Field.tsx'
import fieldCss from './Field.module.css'
import { useReadOnly } from './readOnly.ts'

/** Five options or more, folded away; for fewer, ChoiceTiles or SegmentedBar show them all. `empty` is what stands there while nothing is chosen. */
export function Select<V extends string>({ options, value, onChange, empty = 'Kies', ...field }: ChoiceProps<V> & { readonly empty?: string }) {
  const readOnly = useReadOnly()
  return (
    <Field {...field}>
      {(control) => (
        <select
          {...control}
          className={cx(fieldCss.control, css.select)}
          value={value ?? ''}
          aria-disabled={readOnly || undefined}
          onChange={(event) => {
            const chosen = options.find((o) => o.value === event.currentTarget.value)
            if (chosen && !readOnly) onChange(chosen.value)
          }}
        >
          {value === null && <option value="" disabled>{empty}</option>}
          {options.map((option) => <option key={option.value} value={option.value}>{option.label}</option>)}
        </select>
      )}
    </Field>
  )
}
