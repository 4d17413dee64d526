import type { ReactNode } from 'react'
import type { BlockOf, WeekCell } from '#shared/documents/model.ts'
import { Maybe } from './text.tsx'

const Moment = ({ cell }: { readonly cell: WeekCell }): ReactNode => (
  <td colSpan={Math.max(1, cell.to - cell.from + 1)} className={`paper-moment paper-moment-${cell.look}`}>
    <Maybe text={cell.time} />
    <Maybe text={cell.title} className="paper-moment-title" />
    {cell.notes.map((note, n) => <Maybe key={String(n)} text={note} />)}
  </td>
)

function Row({ cells }: { readonly cells: readonly WeekCell[] }): ReactNode {
  return (
    <tr>
      {cells.flatMap((cell, n) => {
        const free = cell.from - (cells[n - 1]?.to ?? -1) - 1
        return [...(free > 0 ? [<td key={`${n} free`} colSpan={free} aria-hidden />] : []), <Moment key={String(n)} cell={cell} />]
      })}
    </tr>
  )
}

/** The week on the wall, as a table of seven days. */
export const Week = ({ block }: { readonly block: BlockOf<'week'> }): ReactNode => (
  <div className="paper-week">
    <h2 dir="auto">{block.title}</h2>
    <Maybe text={block.about} />
    <ul className="paper-week-legend">
      {block.legend.map((l, n) => <li key={String(n)} className={`paper-moment-${l.look}`}>{l.text}</li>)}
    </ul>
    <table>
      <thead>
        <tr>
          {block.days.map((d, n) => (
            <th key={String(n)} scope="col">
              {`${d.name} ${d.number}`} <Maybe text={d.note} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {block.rows.map((cells, n) => <Row key={String(n)} cells={cells} />)}
      </tbody>
    </table>
    {block.changes.map((text, n) => <Maybe key={String(n)} text={text} />)}
  </div>
)

/** A week to carry, in the order of its days. */
export const Pocket = ({ block }: { readonly block: BlockOf<'pocket'> }): ReactNode => (
  <div className="paper-pocket">
    <Maybe text={block.above} className="paper-pocket-above" />
    <h2 dir="auto">{block.name}</h2>
    {block.days.map((d, n) => (
      <div key={String(n)} className="paper-pocket-day">
        <h3>
          {d.name} <span>{d.date}</span>
        </h3>
        <ul>
          {d.items.map((i, m) => (
            <li key={String(m)}>
              <b>{i.time}</b> <span dir="auto">{i.text}</span>
            </li>
          ))}
        </ul>
      </div>
    ))}
    {block.fixed.map((f, n) => (
      <div key={String(n)} className="paper-pocket-fixed">
        <h3>{f.title}</h3>
        <Maybe text={f.text} />
      </div>
    ))}
    <p className="paper-pocket-help">
      {block.help[0]} <b>{block.help[1]}</b>
    </p>
  </div>
)

const EMPTY = 'nog leeg'
const Blank = ({ columns }: { readonly columns: number }): ReactNode => Array.from({ length: columns }, (_, n) => <td key={String(n)} aria-label={EMPTY} />)

/** A list to tick by hand. */
export const RollCall = ({ block }: { readonly block: BlockOf<'rollCall'> }): ReactNode => (
  <div className="paper-roll">
    <h2 dir="auto">{block.title}</h2>
    <Maybe text={block.about} />
    <p className="paper-roll-legend">
      {block.legend.map((l, n) => (
        <span key={String(n)}>
          <b>{l.sign}</b> {l.text}{' '}
        </span>
      ))}
      {block.out}
    </p>
    <table>
      <thead>
        <tr>
          <th scope="col">{block.corner}</th>
          {block.columns.map((c, n) => (
            <th key={String(n)} scope="col">
              <Maybe text={c.day} />
              <Maybe text={c.time} />
              <Maybe text={c.title} />
            </th>
          ))}
          <th scope="col">{block.reason}</th>
        </tr>
      </thead>
      <tbody>
        {block.people.map((p, n) => (
          <tr key={String(n)}>
            <th scope="row" dir="auto">{p.name}</th>
            {block.columns.map((_, m) => <td key={String(m)} data-out={p.out[m] || undefined} aria-label={p.out[m] ? block.out : EMPTY} />)}
            <td aria-label={EMPTY} />
          </tr>
        ))}
        {Array.from({ length: block.spare }, (_, n) => (
          <tr key={`spare ${n}`}>
            <Blank columns={block.columns.length + 2} />
          </tr>
        ))}
        {block.under.map((text, n) => (
          <tr key={`under ${n}`}>
            <th scope="row">{text}</th>
            <Blank columns={block.columns.length + 1} />
          </tr>
        ))}
      </tbody>
    </table>
  </div>
)
