import { useId, type ReactNode } from 'react'
import type { BlockOf } from '#shared/documents/model.ts'
import { Maybe, OwnWords } from './text.tsx'

type Note = BlockOf<'goal'>['notes'][number]

/** Notes of which neighbouring soft ones share a line. */
function lines(notes: readonly Note[]): readonly (readonly Note[])[] {
  const out: Note[][] = []
  for (const note of notes) {
    const last = out.at(-1)
    if (note.soft && last?.[0]?.soft) last.push(note)
    else out.push([note])
  }
  return out
}

/** One goal: its name in the margin, own words largest, then what was agreed. */
export function Goal({ block }: { readonly block: BlockOf<'goal'> }): ReactNode {
  const id = useId()
  return (
    <section className="paper-goal paper-row" aria-labelledby={id}>
      <div className="paper-label">
        {block.title.trim() === '' ? null : <h3 id={id} dir="auto">{block.title}</h3>}
        <Maybe text={block.area} className="paper-area" />
        <Maybe text={block.now} className="paper-now" />
      </div>
      <div className="paper-text">
        <OwnWords text={block.words} size="plan" />
        <Maybe text={block.agreed} className="paper-agreed" />
        {block.actions.rows.length === 0 ? null : <Actions actions={block.actions} />}
        {lines(block.notes).map((line, n) => (
          <p key={String(n)} className="paper-goal-note" dir="auto">
            {line.map((note, m) => (
              <span key={String(m)} className={note.soft ? 'paper-goal-soft' : undefined}>
                <b>{note.label}</b> {note.text}{' '}
              </span>
            ))}
          </p>
        ))}
        {block.open.trim() === '' ? null : <p className="paper-open" dir="auto">{block.open}</p>}
      </div>
    </section>
  )
}

const Actions = ({ actions }: { readonly actions: BlockOf<'goal'>['actions'] }): ReactNode => (
  <table className="paper-table paper-actions">
    <thead>
      <tr>
        {actions.columns.map((title, n) => (
          <th key={String(n)} scope="col">{title}</th>
        ))}
      </tr>
    </thead>
    <tbody>
      {actions.rows.map((row, n) => (
        <tr key={String(n)}>
          {row.map((text, m) => (
            <td key={String(m)} dir="auto">{text}</td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
)
