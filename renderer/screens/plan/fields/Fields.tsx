import type { ReactNode } from 'react'
import { cx } from '../../../ui/cx.ts'
import css from './Fields.module.css'

type Props = { readonly children: ReactNode; readonly wide?: boolean; readonly narrow?: boolean; readonly tight?: boolean }

/** Fields side by side while there is room. `wide` gives the first the room, `narrow` the last; `tight` puts three beside each other. */
export function Fields({ children, wide = false, narrow = false, tight = false }: Props) {
  return <div className={cx(css.row, wide && css.wide, narrow && css.narrow, tight && css.tight)}>{children}</div>
}
