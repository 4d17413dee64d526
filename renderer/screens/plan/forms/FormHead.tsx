import type { ReactNode } from 'react'
import css from './FormPane.module.css'

/** The heading of a form; it takes the focus when the step opens. */
export function FormHead({ title, note, children }: { readonly title: string; readonly note: string; readonly children?: ReactNode }) {
  return (
    <div className={css.head}>
      <h2 tabIndex={-1} data-step-heading>{title}</h2>
      <span className={css.note}>{note}</span>
      {children !== undefined && <div className={css.end}>{children}</div>}
    </div>
  )
}
