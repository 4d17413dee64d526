import { Fragment } from 'react'
import type { ChangedField, ChangedPart } from '#shared/text/planChanges.ts'
import { nothing } from '#shared/text/history/values.ts'
import { wordDifference, type WordPart } from '#shared/text/wordDifference.ts'
import { Card } from '../../ui/Card.tsx'
import { cx } from '../../ui/cx.ts'
import css from './Verschil.module.css'

const state = { changed: '', added: 'nieuw doel', removed: 'staat er niet meer in' } as const
// The resident's own sentence is the largest text of its goal.
const isOwnWords = (key: string): boolean => key.endsWith('/words') || key === 'mainGoal'

/** One goal, or the rest of the plan: each field that differs, old and new side by side. */
export function ChangedPartCard({ part, before, after }: { readonly part: ChangedPart; readonly before: number; readonly after: number }) {
  const unchanged = part.goal && part.what === 'changed' && !part.fields.some((f) => isOwnWords(f.key)) ? part.goal.words.trim() : ''
  return (
    <Card title={part.title} {...(state[part.what] && { note: state[part.what] })} flush>
      {unchanged !== '' && <p className={css.own}>“{unchanged}”</p>}
      <table className={css.table}>
        <thead><tr><th scope="col">Veld</th><th scope="col">Was, versie {before}</th><th scope="col">Wordt, versie {after}</th></tr></thead>
        <tbody>{part.fields.map((field) => <FieldRow key={field.key} field={field} />)}</tbody>
      </table>
    </Card>
  )
}

function FieldRow({ field }: { readonly field: ChangedField }) {
  const [was, now] = [field.old === nothing ? '' : field.old, field.next === nothing ? '' : field.next]
  const words = wordDifference(was, now)
  const large = isOwnWords(field.key) && css.large
  return (
    <tr>
      <th scope="row">{field.label}</th>
      <td className={cx(large)}><Side parts={words.was} kind="del" /></td>
      <td className={cx(large)}><Side parts={words.now} kind="ins" /></td>
    </tr>
  )
}

/** One side; what the other side does not have is struck or underlined, so that it shows without colour. The line ends with the word, not with the space behind it. */
function Side({ parts, kind: Tag }: { readonly parts: readonly WordPart[]; readonly kind: 'del' | 'ins' }) {
  if (parts.length === 0) return <span className={css.none}>{nothing}</span>
  return <span dir="auto" className={css.text}>{parts.map((p, i) => (p.only ? <Fragment key={i}><Tag className={css[Tag]}>{p.text.trimEnd()}</Tag>{p.text.slice(p.text.trimEnd().length)}</Fragment> : <span key={i}>{p.text}</span>))}</span>
}
