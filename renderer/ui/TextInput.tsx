import type { FocusEvent, HTMLInputAutoCompleteAttribute, KeyboardEvent, ReactNode, Ref } from 'react'
import { cx } from './cx.ts'
import { Field, type FieldProps } from './Field.tsx'
import css from './Field.module.css'
import { LINE_LIMIT } from './limit.ts'
import { useReadOnly } from './readOnly.ts'
import { useTyped } from './useTyped.ts'

type Props = FieldProps & {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly onBlur?: (event: FocusEvent<HTMLInputElement>) => void
  readonly onKeyDown?: (event: KeyboardEvent<HTMLInputElement>) => void
  readonly type?: 'text' | 'password' | 'tel' | 'email'
  readonly inputMode?: 'text' | 'numeric' | 'decimal' | 'tel' | 'email'
  readonly autoComplete?: HTMLInputAutoCompleteAttribute
  readonly readOnly?: boolean
  readonly large?: boolean
  readonly limit?: number
  /** Stands inside the field at its end, a small button for example. */
  readonly end?: ReactNode
  readonly ref?: Ref<HTMLInputElement>
}

/** One line of text. */
export function TextInput({ value, onChange, onBlur, onKeyDown, type = 'text', inputMode, autoComplete = 'off', readOnly = false, large = false, limit = LINE_LIMIT, end, ref, ...field }: Props) {
  const fixed = useReadOnly()
  const typed = useTyped(value, onChange, limit)
  return (
    <Field {...field} attention={typed.attention ?? field.attention}>
      {(control) => (
        <span className={css.with}>
          <input
            {...control}
            ref={ref}
            className={cx(css.control, large && css.tall, end !== undefined && css.withEnd)}
            type={type}
            inputMode={inputMode}
            autoComplete={autoComplete}
            spellCheck={false}
            dir={type === 'text' ? 'auto' : undefined}
            readOnly={readOnly || fixed}
            value={typed.shown}
            onChange={(event) => typed.type(event.currentTarget.value)}
            onBlur={onBlur}
            onKeyDown={onKeyDown}
          />
          {end !== undefined && <span className={css.end}>{end}</span>}
        </span>
      )}
    </Field>
  )
}
