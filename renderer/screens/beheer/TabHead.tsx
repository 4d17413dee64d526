import type { ReactNode } from 'react'
import css from './Beheer.module.css'

/** The heading of a part of Beheer, with its act. */
export function TabHead({ title, children }: { readonly title: string; readonly children?: ReactNode }) {
  return <div className={css.head}><h2 tabIndex={-1}>{title}</h2>{children}</div>
}
