import type { ReactNode } from 'react'
import type { BlockOf } from '#shared/documents/model.ts'
import { Label, LabelRow, Maybe, OwnWords, Para } from './text.tsx'

/** The kind of document above the name. */
export const Cover = ({ block }: { readonly block: BlockOf<'cover'> }): ReactNode => (
  <header className="paper-cover">
    <Maybe text={block.above} className="paper-kind" />
    <h1 dir="auto">{block.title}</h1>
  </header>
)

/** Own words with their label in the margin. */
export const Words = ({ block }: { readonly block: BlockOf<'words'> }): ReactNode => (
  <LabelRow className={`paper-words-row-${block.size}`} label={<Label text={block.label} />}>
    <OwnWords text={block.text} size={block.size} />
    {(block.after ?? []).map((rich, n) => (
      <Para key={String(n)} rich={rich} className="paper-after" />
    ))}
  </LabelRow>
)

/** A numbered heading under its rule. */
export const Heading = ({ block }: { readonly block: BlockOf<'heading'> }): ReactNode => (
  <h2 className="paper-heading">
    <span className="paper-number">{block.number}</span> <span dir="auto">{block.title}</span>
  </h2>
)

const Pairs = ({ pairs }: { readonly pairs: BlockOf<'facts'>['left'] }): ReactNode => (
  <dl>
    {pairs.map(([key, value], n) => (
      <div key={String(n)}>
        <dt dir="auto">{key}</dt>
        <dd dir="auto">{value}</dd>
      </div>
    ))}
  </dl>
)

/** The head of a letter: whom it is for, facts beside that, and what it is about. */
export const Letter = ({ block }: { readonly block: BlockOf<'letter'> }): ReactNode => (
  <header className="paper-letter">
    <div>{block.to.map((text, n) => <p key={String(n)} dir="auto">{text}</p>)}</div>
    <Pairs pairs={block.facts} />
    {block.subject.trim() !== '' && <h1 dir="auto">{block.subject}</h1>}
  </header>
)

/** The facts at the foot of the cover. */
export const Facts = ({ block }: { readonly block: BlockOf<'facts'> }): ReactNode => (
  <div className="paper-facts">
    <Pairs pairs={block.left} />
    <Pairs pairs={block.right} />
  </div>
)
