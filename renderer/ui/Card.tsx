import type { ReactNode } from 'react'
import css from './Card.module.css'
import { cx } from './cx.ts'

type Props = {
  readonly title?: string
  /** A few words or a count beside the title. */
  readonly note?: string
  readonly action?: ReactNode
  /** The content reaches the border: for rows and tables. */
  readonly flush?: boolean
  readonly level?: 2 | 3
  readonly children: ReactNode
}

/** A white surface with a soft border; no shadow. */
export function Card({ title, note, action, flush = false, level = 2, children }: Props) {
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <section className={cx(css.card, flush && css.flush)}>
      {(title !== undefined || action !== undefined) && (
        <div className={css.head}>
          {title !== undefined && <Heading className={css.title}>{title}</Heading>}
          {note !== undefined && <span className={css.note}>{note}</span>}
          {action !== undefined && <span className={css.action}>{action}</span>}
        </div>
      )}
      {children}
    </section>
  )
}
