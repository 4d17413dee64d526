import type { FocusEvent, KeyboardEvent, Ref } from 'react'
import { cx } from './cx.ts'
import { Field, type FieldProps } from './Field.tsx'
import css from './Field.module.css'
import { PROSE_LIMIT } from './limit.ts'
import { useReadOnly } from './readOnly.ts'
import { useTyped } from './useTyped.ts'

declare module 'react' {
  interface CSSProperties {
    /** Lines that a text field shows at least. */
    readonly '--rows'?: number
  }
}

type Props = FieldProps & {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly onBlur?: (event: FocusEvent<HTMLTextAreaElement>) => void
  readonly onKeyDown?: (event: KeyboardEvent<HTMLTextAreaElement>) => void
  /** Lines that stand open before anything is typed; the field grows with the text. */
  readonly rows?: number
  readonly readOnly?: boolean
  readonly limit?: number
  readonly ref?: Ref<HTMLTextAreaElement>
}

/** Running text; as high as what is in it. */
export function TextArea(props: Props) {
  return <Area {...props} look={css.area} />
}

/** The resident's own words: the largest field of its block. `size` small is for a quote beside other fields. */
export function OwnWords({ size = 'large', ...props }: Props & { readonly size?: 'large' | 'small' }) {
  return <Area rows={1} {...props} look={cx(css.words, size === 'small' && css.wordsSmall)} />
}

function Area({ value, onChange, onBlur, onKeyDown, rows = 2, readOnly = false, limit = PROSE_LIMIT, ref, look, ...field }: Props & { readonly look: string | undefined }) {
  const fixed = useReadOnly()
  const typed = useTyped(value, onChange, limit)
  return (
    <Field {...field} attention={typed.attention ?? field.attention}>
      {(control) => (
        <textarea
          {...control}
          ref={ref}
          className={cx(css.control, look)}
          style={{ '--rows': rows }}
          rows={rows}
          dir="auto"
          spellCheck={false}
          autoComplete="off"
          readOnly={readOnly || fixed}
          value={typed.shown}
          onChange={(event) => typed.type(event.currentTarget.value)}
          onBlur={onBlur}
          onKeyDown={onKeyDown}
        />
      )}
    </Field>
  )
}
