import type { ReactNode } from 'react'
import css from './Card.module.css'
import { cx } from './cx.ts'
import { useSource, type SourceText } from './Source.tsx'
import { StateMark, stateWords, type State } from './StateMark.tsx'

type Props = {
  readonly state: State
  readonly what: ReactNode
  /** A few words under it: a holiday, that it was put off. */
  readonly note?: string | undefined
  /** Names the line, for whoever has to find it again. */
  readonly id?: string
  readonly who?: ReactNode
  /** 'do 5 feb' */
  readonly date?: string
  /** 'over 2 dagen' */
  readonly distance?: string
  readonly sources?: readonly SourceText[]
  /** Stands under the opened Bron. */
  readonly underSource?: ReactNode
  /** The one act that solves it: a Button size small, width fixed. */
  readonly action?: ReactNode
  /** A small panel under the line, where the act is done in place. */
  readonly children?: ReactNode
}

/** One line of work: mark, what, who, date, distance, Bron, one act. A list item: put it in a <ul> inside a flush Card. */
export function Row({ state, what, note, id, who, date, distance, sources, underSource, action, children }: Props) {
  const bron = useSource(sources ?? [])
  return (
    <li data-line={id} className={cx(css.row, (bron.open || children !== undefined) && css.opened)}>
      <StateMark state={state} label={stateWords[state]} />
      <span className={css.what}>{what}{note !== undefined && <span className={css.under}>{note}</span>}</span>
      {who !== undefined && <span className={css.who}>{who}</span>}
      {date !== undefined && <span className={css.date}>{date}</span>}
      {distance !== undefined && <span className={cx(css.distance, css[state])}>{distance}</span>}
      {sources !== undefined && <span className={css.source}>{bron.button}</span>}
      {action !== undefined && <span className={css.end} data-act>{action}</span>}
      {bron.panel !== null && <div className={css.panel}>{bron.panel}{underSource}</div>}
      {children !== undefined && <div className={css.panel}>{children}</div>}
    </li>
  )
}
