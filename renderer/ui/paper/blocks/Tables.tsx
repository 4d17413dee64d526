import type { ReactNode } from 'react'
import type { BlockOf, Column, Rich } from '#shared/documents/model.ts'
import { Maybe, OwnWords, RichText } from './text.tsx'

/** The widths of columns in millimetres, at least 8, shrunk to the page when they are too wide together. */
function widths(columns: readonly Column[]): readonly number[] {
  const wide = columns.map((c) => (Number.isFinite(c.width) ? Math.max(8, c.width) : 8))
  const total = wide.reduce((sum, w) => sum + w, 0)
  return total <= 170 ? wide : wide.map((w) => (w * 170) / total)
}

const Columns = ({ columns }: { readonly columns: readonly Column[] }): ReactNode => (
  <colgroup>
    {widths(columns).map((w, n) => (
      <col key={String(n)} style={{ width: `calc(var(--mm) * ${w})` }} />
    ))}
  </colgroup>
)

const Head = ({ columns }: { readonly columns: readonly Column[] }): ReactNode =>
  columns.every((c) => c.title.trim() === '') ? null : (
    <thead>
      <tr>
        {columns.map((c, n) => (c.title.trim() === '' ? <td key={String(n)} aria-label="Rij" /> : <th key={String(n)} scope="col" dir="auto">{c.title}</th>))}
      </tr>
    </thead>
  )

const Cell = ({ rich, first }: { readonly rich: Rich; readonly first: boolean }): ReactNode =>
  first ? (
    <th scope="row" dir="auto"><RichText rich={rich} /></th>
  ) : (
    <td dir="auto"><RichText rich={rich} /></td>
  )

/** A table over the width of the page. */
export const DataTable = ({ block }: { readonly block: BlockOf<'table'> }): ReactNode => (
  <>
    <table className={block.tight ? 'paper-table paper-data paper-tight' : 'paper-table paper-data'}>
      <Columns columns={block.columns} />
      <Head columns={block.columns} />
      <tbody>
        {block.rows.map((row, n) => (
          <tr key={String(n)}>
            {row.map((rich, m) => (
              <Cell key={String(m)} rich={rich} first={m === 0} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
    <Maybe text={block.note ?? ''} className="paper-table-note" />
  </>
)

const Tick = ({ on }: { readonly on: boolean }): ReactNode => (
  <svg className="paper-tick" viewBox="0 0 10 10" role="img" aria-label={on ? 'aangekruist' : 'niet aangekruist'}>
    <rect x="0.5" y="0.5" width="9" height="9" />
    {on ? <path d="M2.7 2.7l4.6 4.6M7.3 2.7l-4.6 4.6" /> : null}
  </svg>
)

const TICKED = { ja: [true, false], nee: [false, true], open: [false, false] } as const

/** A table whose last column holds a yes and a no, with a cross in what was chosen. */
export const Choices = ({ block }: { readonly block: BlockOf<'choices'> }): ReactNode => (
  <>
    <table className="paper-table paper-data">
      <Columns columns={block.columns} />
      <Head columns={block.columns} />
      <tbody>
        {block.rows.map((row, n) => (
          <tr key={String(n)}>
            {row.cells.map((rich, m) => (
              <Cell key={String(m)} rich={rich} first={m === 0} />
            ))}
            <td className="paper-choice">
              {block.options.map((option, m) => (
                <span key={String(m)}>
                  <Tick on={TICKED[row.choice][m] ?? false} /> {option}{' '}
                </span>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
    <Maybe text={block.note} className="paper-table-note" />
  </>
)

/** The words of the recovery sheet in three columns, read from top to bottom. */
export const RecoveryWords = ({ block }: { readonly block: BlockOf<'recoveryWords'> }): ReactNode => (
  <ol className="paper-recovery" style={{ gridTemplateRows: `repeat(${Math.max(1, Math.ceil(block.words.length / 3))}, auto)` }}>
    {block.words.map((word, n) => (
      <li key={String(n)}>
        <span>{n + 1}</span> <b>{word}</b>
      </li>
    ))}
  </ol>
)

/** Questions to answer by hand: marks to circle, or lines to write on. */
export const Questions = ({ block }: { readonly block: BlockOf<'questions'> }): ReactNode => (
  <div className="paper-questions">
    <Maybe text={block.title} className="paper-questions-title" />
    <OwnWords text={block.words} size="small" />
    {block.items.map((q, n) => (
      <div key={String(n)} className="paper-question">
        <p className="paper-question-line"><b dir="auto">{q.label}</b> {q.marks.map((m, i) => <span key={String(i)} dir="auto">{m} </span>)}{q.lines > 0 && <span className="paper-question-write" aria-hidden="true" />}</p>
        {Array.from({ length: Math.max(0, q.lines - 1) }, (_, i) => <div key={String(i)} className="paper-question-more" aria-hidden="true" />)}
      </div>
    ))}
  </div>
)

/** Places to fill in by hand: the value on a line, its label under it. */
export const Blanks = ({ block }: { readonly block: BlockOf<'blanks'> }): ReactNode => (
  <div className="paper-blanks">
    {block.items.map((i, n) => (
      <div key={String(n)}>
        <p className="paper-blank" dir="auto">{i.value}</p>
        <p className="paper-blank-label" dir="auto">{i.label}</p>
      </div>
    ))}
  </div>
)
