import { IconCheck } from '@tabler/icons-react'
import { byNumber } from './byNumber.ts'
import css from './Choice.module.css'
import type { ChoiceProps } from './ChoiceTiles.tsx'
import { cx } from './cx.ts'
import { Field } from './Field.tsx'
import { Icon } from './Icon.tsx'
import { useReadOnly } from './readOnly.ts'

/** Two to six short options in one bar; the chosen one is tinted, bold and checked. The arrow keys choose, and so does the number of an option. */
export function SegmentedBar<V extends string>({ options, value, onChange, ...field }: ChoiceProps<V>) {
  const readOnly = useReadOnly()
  return (
    <Field {...field} group>
      {(control) => (
        <div className={cx(css.bar, options.length > 5 && css.dense)} data-field={control['data-field']} onKeyDown={(event) => { if (!readOnly) byNumber(event) }}>
          {options.map((option) => (
            <label key={option.value} className={css.segment}>
              <input type="radio" name={control.id} value={option.value} checked={option.value === value} aria-disabled={readOnly || undefined} onChange={() => { if (!readOnly) onChange(option.value) }} />
              {option.value === value && <Icon of={IconCheck} size={16} />}
              {option.label}
            </label>
          ))}
        </div>
      )}
    </Field>
  )
}
