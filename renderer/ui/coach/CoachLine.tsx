import { IconMessage2 } from '@tabler/icons-react'
import { Button } from '../Button.tsx'
import { Icon } from '../Icon.tsx'
import css from './Coach.module.css'

type Props = {
  readonly message: string
  /** Somebody is at work in the field: a screen reader says the message too, politely. */
  readonly aloud: boolean
  readonly words: string
  /** What may stand there instead, best first. */
  readonly ways: readonly string[]
  /** How many findings wait behind this one. */
  readonly more: number
  readonly onTake: (by: string) => void
  readonly onLeave: () => void
  readonly onSilence: () => void
}
// A whole sentence is read first, then taken.
const LONG = 42

/** What the coach says about one stretch of text, and what can be done. */
export function CoachLine({ message, aloud, words, ways, more, onTake, onLeave, onSilence }: Props) {
  const long = ways.some((way) => way.length > LONG)
  const [best, ...others] = ways
  return (
    <div className={css.coach} role="group" aria-label="Taalhulp">
      <p className={css.says} role={aloud ? 'status' : undefined}><Icon of={IconMessage2} size={16} /><span><bdi>{message}</bdi>{more > 0 && <span className={css.more}> Hierna nog {more}.</span>}</span></p>
      {long && <ul className={css.whole}>{ways.map((way) => <li key={way}><bdi>{way}</bdi><Button size="small" label={`Maak ervan: ${way}`} onClick={() => onTake(way)}>Maak ervan</Button></li>)}</ul>}
      <div className={css.acts}>
        {!long && best !== undefined && <Button size="small" label={`Maak ervan: ${best}`} onClick={() => onTake(best)}>Maak ervan: {best}</Button>}
        {!long && others.map((way) => <Button key={way} size="small" variant="text" label={`of: ${way}`} onClick={() => onTake(way)}>of: {way}</Button>)}
        <Button size="small" variant="text" label={`Laat zo: ${words.slice(0, 60)}`} onClick={onLeave}>Laat zo</Button>
        <span className={css.end}><Button size="small" variant="text" onClick={onSilence}>Taalhulp uit</Button></span>
      </div>
    </div>
  )
}
