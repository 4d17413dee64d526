import type { ReactNode } from 'react'
import type { BlockOf } from '#shared/documents/model.ts'
import { SignalShape } from './Signal.tsx'
import { Maybe, Para } from './text.tsx'

const Calls = ({ calls }: { readonly calls: BlockOf<'card'>['calls'] }): ReactNode => (
  <div className="paper-face">
    <h3 dir="auto">{calls.title}</h3>
    <ol className="paper-calls">
      {calls.items.map((c, n) => (
        <li key={String(n)}>
          <span className="paper-call-number">{n + 1}</span>
          <div>
            <p className="paper-who" dir="auto">{c.who}</p>
            {c.phone.trim() === '' ? <p className="paper-blank" /> : <p className="paper-phone">{c.phone}</p>}
          </div>
        </li>
      ))}
    </ol>
    {calls.after.map((rich, n) => (
      <Para key={String(n)} rich={rich} className="paper-call-after" />
    ))}
    <Maybe text={calls.archive} className="paper-card-archive" />
  </div>
)

const Signals = ({ signals }: { readonly signals: BlockOf<'card'>['signals'] }): ReactNode => (
  <div className="paper-face">
    <Maybe text={signals.above} className="paper-card-above" />
    <h2 dir="auto">{signals.name}</h2>
    <ul className="paper-card-signals">
      {signals.items.map((s, n) => (
        <li key={String(n)}>
          <SignalShape level={s.level} />
          <div>
            <h3>{s.name}</h3>
            <Maybe text={s.words} className="paper-card-words" />
            <Maybe text={s.action} />
          </div>
        </li>
      ))}
    </ul>
  </div>
)

/** One signal card, two faces of A6 side by side. */
export const Card = ({ block }: { readonly block: BlockOf<'card'> }): ReactNode => (
  <div className="paper-card">
    <Calls calls={block.calls} />
    <Signals signals={block.signals} />
  </div>
)
