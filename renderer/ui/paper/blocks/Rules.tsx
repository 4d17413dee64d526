import type { ReactNode } from 'react'
import type { BlockOf, RuleMark } from '#shared/documents/model.ts'
import { ruleMark } from '#shared/documents/ruleMark.ts'
import { tierWords } from '#shared/text/regels/names.ts'
import { Label, LabelRow, Maybe, Para, RichText } from './text.tsx'

const path = (points: (typeof ruleMark)[RuleMark]): string => points.map(([x, y], n) => `${n === 0 ? 'M' : 'L'}${x * 10} ${y * 10}`).join('')

/** The mark of a rule: a square that is full, half full or empty; read aloud as what it means. */
export const Mark = ({ mark, says = tierWords[mark].short }: { readonly mark: RuleMark; readonly says?: string }): ReactNode => (
  <svg className="paper-rule-mark" viewBox="0 0 10 10" role="img" aria-label={says}>
    {ruleMark[mark].length > 0 ? <path d={`${path(ruleMark[mark])}Z`} /> : null}
    <rect x="0.5" y="0.5" width="9" height="9" />
  </svg>
)

const Margin = ({ number, title }: { readonly number: string; readonly title: string }): ReactNode => (
  <h2 className="paper-part">
    <span className="paper-part-number">{number}</span> <span dir="auto">{title}</span>
  </h2>
)

/** One part of the rules: its name in the margin, and each rule with its mark and number, or 'wij'. */
export const Rules = ({ block }: { readonly block: BlockOf<'rules'> }): ReactNode => (
  <LabelRow className="paper-rules" label={<Margin number={block.number} title={block.title} />}>
    <ul>
      {block.items.map((i, n) => (
        <li key={String(n)} data-kind={i.mark !== null ? 'rule' : i.number.trim() === '' ? 'told' : 'promise'}>
          {i.mark === null ? null : <Mark mark={i.mark} />}
          {i.number.trim() === '' ? null : <span className="paper-rule-number">{i.number} </span>}
          <div>
            <p dir="auto"><RichText rich={i.text} /></p>
            <Maybe text={i.why} className="paper-soft" />
          </div>
        </li>
      ))}
    </ul>
  </LabelRow>
)

/** What follows on a breach: steps that go down to the right, and what holds for all of them. */
export const Ladder = ({ block }: { readonly block: BlockOf<'ladder'> }): ReactNode => (
  <LabelRow className="paper-rules" label={<Margin number={block.number} title={block.title} />}>
    <ol className="paper-ladder">
      {block.steps.map((s, n) => (
        <li key={String(n)} style={{ marginInlineStart: `calc(var(--mm) * ${5.1 * Math.min(n, 8)})` }}>
          <span className="paper-ladder-number">{n + 1}</span> <p dir="auto"><b>{s.name}</b> {s.text}</p>
        </li>
      ))}
    </ol>
    {block.after.map((rich, n) => <Para key={String(n)} rich={rich} />)}
  </LabelRow>
)

/** What the marks of the rules mean. */
export const Legend = ({ block }: { readonly block: BlockOf<'legend'> }): ReactNode => (
  <ul className="paper-marks" data-short={block.items.every((i) => i.text.trim() === '') || undefined}>
    {block.items.map((i, n) => (
      <li key={String(n)}>
        <Mark mark={i.mark} says={tierWords[i.mark].shape} />
        <div>
          <Maybe text={i.title} className="paper-mark-title" />
          <Maybe text={i.text} />
        </div>
      </li>
    ))}
  </ul>
)

/** A few sentences in the largest print. */
export const Essentials = ({ block }: { readonly block: BlockOf<'essentials'> }): ReactNode => (
  <ol className="paper-essentials" data-marked={block.items.some((i) => i.mark !== null) || undefined}>
    {block.items.map((i, n) => (
      <li key={String(n)}>
        {i.mark === null ? null : <Mark mark={i.mark} />}
        <span className="paper-essential-number">{i.number} </span>
        <p dir="auto">{i.text}</p>
      </li>
    ))}
  </ol>
)

/** Room to write by hand. */
export const Write = ({ block }: { readonly block: BlockOf<'write'> }): ReactNode => (
  <LabelRow label={<><Label text={block.label} /><Maybe text={block.hint} className="paper-write-hint" /></>}>
    {Array.from({ length: block.lines }, (_, n) => <div key={String(n)} className="paper-question-more" aria-hidden="true" />)}
    <Maybe text={block.note} className="paper-soft" />
  </LabelRow>
)
