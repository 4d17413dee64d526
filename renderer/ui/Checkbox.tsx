import type { ReactNode } from 'react'
import css from './Choice.module.css'
import { useReadOnly } from './readOnly.ts'

type Props = { readonly children: ReactNode; readonly checked: boolean; readonly onChange: (checked: boolean) => void; readonly note?: string; readonly field?: string }

/** One thing that is so or not, with its words at the right. */
export function Checkbox({ children, checked, onChange, note, field }: Props) {
  const readOnly = useReadOnly()
  return (
    <label className={css.box}>
      <input type="checkbox" checked={checked} data-field={field} aria-disabled={readOnly || undefined} onChange={(event) => { if (!readOnly) onChange(event.currentTarget.checked) }} />
      <span className={css.words}><span>{children}</span>{note !== undefined && <span className={css.note}>{note}</span>}</span>
    </label>
  )
}
