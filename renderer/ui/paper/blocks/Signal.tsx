import { useId, type ReactNode } from 'react'
import type { BlockOf } from '#shared/documents/model.ts'
import { Maybe, OwnWords, RichText } from './text.tsx'

type Level = BlockOf<'signal'>['level']
const SHAPE: Readonly<Record<Level, string>> = { groen: 'groene ring', oranje: 'oranje driehoek met strepen', rood: 'rode achthoek' }
const OCTAGON = 'M4.7 0.7h5.6l4 4v5.6l-4 4h-5.6l-4-4v-5.6z'

/** Ring, hatched triangle or solid octagon: never colour alone. */
export function SignalShape({ level }: { readonly level: Level }): ReactNode {
  const id = useId()
  return (
    <svg className={`paper-shape paper-shape-${level}`} viewBox="0 0 15 15" role="img" aria-label={SHAPE[level]}>
      {level === 'groen' ? <circle cx="7.5" cy="7.5" r="6.6" /> : null}
      {level === 'oranje' ? (
        <>
          <pattern id={id} width="2" height="2" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect width="0.9" height="2" />
          </pattern>
          <path d="M7.5 1.2L14 13.8H1z" fill={`url(#${id})`} />
        </>
      ) : null}
      {level === 'rood' ? <path d={OCTAGON} /> : null}
    </svg>
  )
}

/** One signal: shape, name and meaning in the margin; own words and what everybody does in the column. */
export const Signal = ({ block }: { readonly block: BlockOf<'signal'> }): ReactNode => (
  <section className="paper-signal paper-row">
    <div className="paper-label">
      <SignalShape level={block.level} />
      <div>
        <h3>{block.name}</h3>
        <Maybe text={block.meaning} className="paper-meaning" />
      </div>
    </div>
    <div className="paper-text">
      <OwnWords text={block.words} size="small" />
      <dl>
        {block.rows.map((r, n) => (
          <div key={String(n)}>
            <dt>{r.label}</dt>
            <dd dir="auto"><RichText rich={r.text} /></dd>
          </div>
        ))}
      </dl>
    </div>
  </section>
)
