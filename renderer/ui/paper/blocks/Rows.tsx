import type { ReactNode } from 'react'
import type { BlockOf } from '#shared/documents/model.ts'
import { Label, LabelRow, Maybe, Para } from './text.tsx'

/** A label with its sentences. */
export const Row = ({ block }: { readonly block: BlockOf<'row'> }): ReactNode => (
  <LabelRow label={<Label text={block.label} />} className={block.ruled ? `paper-ruled-${block.ruled}` : ''}>
    {block.paragraphs.map((rich, n) => (
      <Para key={String(n)} rich={rich} />
    ))}
  </LabelRow>
)

const Dashes = ({ items, large }: { readonly items: readonly string[]; readonly large?: boolean | undefined }): ReactNode => (
  <ul className={large ? 'paper-dashes paper-list-large' : 'paper-dashes'}>
    {items.map((text, n) => (
      <li key={String(n)} dir="auto">
        {text}
      </li>
    ))}
  </ul>
)

/** A label with a list. */
export const List = ({ block }: { readonly block: BlockOf<'list'> }): ReactNode => (
  <LabelRow label={<Label text={block.label} />}>
    <Dashes items={block.items} large={block.large} />
  </LabelRow>
)

/** A label with lists side by side. */
export const Lists = ({ block }: { readonly block: BlockOf<'lists'> }): ReactNode => (
  <LabelRow label={<Label text={block.label} />}>
    <div className="paper-lists">
      {block.lists.map((l, n) => (
        <div key={String(n)}>
          <h3 dir="auto">{l.title}</h3>
          <Dashes items={l.items} />
        </div>
      ))}
    </div>
  </LabelRow>
)

/** Numbered steps with their day at the right. */
export const Steps = ({ block }: { readonly block: BlockOf<'steps'> }): ReactNode => (
  <LabelRow label={<Label text={block.label} />}>
    <ol className="paper-steps">
      {block.items.map((step, n) => (
        <li key={String(n)}>
          <span className="paper-step-number">{n + 1}</span> <span dir="auto">{step.text}</span> <b dir="auto">{step.when}</b>
        </li>
      ))}
    </ol>
  </LabelRow>
)

/** Figures in a row. */
export const Figures = ({ block }: { readonly block: BlockOf<'figures'> }): ReactNode => (
  <LabelRow label={<Label text={block.label} />}>
    <div className="paper-figures">
      {block.items.map((f, n) => (
        <div key={String(n)}>
          <p className="paper-figure">
            <b>{f.value}</b> <span>{f.unit}</span>
          </p>
          <Maybe text={f.text} />
        </div>
      ))}
    </div>
  </LabelRow>
)

/** A scale in blocks, followed by its words. */
export const Scale = ({ block }: { readonly block: BlockOf<'scale'> }): ReactNode => (
  <LabelRow label={<Label text={block.label} />}>
    <p className="paper-scale" dir="auto">
      <span className="paper-scale-blocks" aria-hidden>
        {Array.from({ length: Math.min(20, Math.max(0, Math.round(block.of))) }, (_, n) => (
          <i key={String(n)} data-on={n < block.value} />
        ))}
      </span>
      <b>{block.words}</b>
    </p>
    <Maybe text={block.note} />
  </LabelRow>
)

/** What somebody declares before signing. */
export const Statement = ({ block }: { readonly block: BlockOf<'statement'> }): ReactNode => (
  <LabelRow label={<Label text={block.label} />}>
    <Maybe text={block.text} className="paper-statement" />
  </LabelRow>
)

/** A remark over the whole width. */
export const Note = ({ block }: { readonly block: BlockOf<'note'> }): ReactNode => <Para rich={block.text} className="paper-note" />

/** What still has to be agreed, behind a dotted bar. */
export const Open = ({ block }: { readonly block: BlockOf<'open'> }): ReactNode => (
  <LabelRow label={null}>
    <p className="paper-open" dir="auto">
      <b>{block.label}</b> <span>{block.text}</span>
    </p>
  </LabelRow>
)

/** Every leefgebied we thought of, with its goal or the reason for none. */
export const Coverage = ({ block }: { readonly block: BlockOf<'coverage'> }): ReactNode => (
  <div className="paper-coverage">
    <div>
      <p className="paper-coverage-label">{block.label}</p>
      <p className="paper-legend" data-on>{block.legend[0]}</p>
      <p className="paper-legend">{block.legend[1]}</p>
    </div>
    <ul>
      {block.items.map((i, n) => (
        <li key={String(n)} data-on={i.covered || undefined}>
          <span dir="auto">{i.name}</span> {i.covered ? <b dir="auto">{i.text}</b> : <span dir="auto">{i.text}</span>}
        </li>
      ))}
    </ul>
  </div>
)
