import { useState } from 'react'
import { Button } from '../Button.tsx'
import { ChoiceTiles } from '../ChoiceTiles.tsx'
import { OwnWords } from '../TextArea.tsx'
import css from './Signing.module.css'

type Props = {
  readonly note?: string | undefined
  readonly reason: string
  readonly onReason: (reason: string) => void
  readonly busy: boolean
  /** Signs all the same, with the reason beside the signature. */
  readonly onSignAnyway: () => void
  readonly onRefuse: () => void
}

const options = [{ value: 'wel', label: 'Niet helemaal eens, ik teken wel' }, { value: 'niet', label: 'Ik teken niet' }] as const

/** Disagreeing, at the same level as signing: the reason in one's own words, kept literally. */
export function DisagreeRoute({ note = 'Het plan gaat wel door.', reason, onReason, busy, onSignAnyway, onRefuse }: Props) {
  const [choice, setChoice] = useState<'wel' | 'niet'>('wel')
  const [ask, setAsk] = useState(false)
  const go = (): void => {
    if (reason.trim() === '') setAsk(true)
    else if (choice === 'wel') onSignAnyway()
    else onRefuse()
  }
  return (
    <>
      <div className={css.evenTiles}><ChoiceTiles label="Wat wil je?" hideLabel options={options} value={choice} onChange={setChoice} /></div>
      <OwnWords label="Waarom? In mijn eigen woorden" rows={2} value={reason} onChange={onReason} attention={ask && reason.trim() === '' ? 'Schrijf kort op waarom. Jouw woorden zijn goed.' : undefined} />
      <p className="caption">Je woorden staan straks letterlijk bij de handtekeningen, ook op papier. {note}</p>
      <div className={css.buttons}>
        <span className={css.push}><Button variant="primary" size="large" onClick={go} blocked={busy ? 'Bezig…' : undefined}>{choice === 'wel' ? 'Bewaar reden en teken' : 'Bewaar reden'}</Button></span>
      </div>
    </>
  )
}
