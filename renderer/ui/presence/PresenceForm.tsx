import { useEffect, useRef, useState, type FormEvent } from 'react'
import { Button } from '../Button.tsx'
import { TextInput } from '../TextInput.tsx'
import css from './Presence.module.css'

type Props = { readonly name: string; readonly onAway: (reason: string, back: string) => void; readonly onCancel: () => void }

/** The reasons that come up most, in the words of the house. */
const usual = ['afspraak', 'werk of school', 'logeren', 'ziekenhuis'] as const

/** Why somebody is away and when they are back; both may stay empty. */
export function PresenceForm({ name, onAway, onCancel }: Props) {
  const [reason, setReason] = useState('')
  const [back, setBack] = useState('')
  const first = useRef<HTMLDivElement>(null)
  const last = useRef<HTMLInputElement>(null)
  useEffect(() => first.current?.querySelector('button')?.focus(), [])
  const pick = (why: string): void => {
    setReason(why)
    last.current?.focus()
  }
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    onAway(reason.trim(), back.trim())
  }
  return (
    <form className={css.form} onSubmit={submit} onKeyDown={(event) => event.key === 'Escape' && onCancel()} aria-label={`${name} is weg`}>
      <div ref={first} className={css.usual} role="group" aria-label="Reden kiezen">{usual.map((why) => <Button key={why} size="small" pressed={reason === why} onClick={() => pick(why)}>{why}</Button>)}</div>
      <TextInput label="Reden" help="kies of typ" value={reason} onChange={setReason} />
      <TextInput ref={last} label="Terug" help="om 16:00, zo 25 jan" value={back} onChange={setBack} />
      <div className={css.buttons}>
        <Button onClick={onCancel}>Annuleer</Button>
        <Button submit>{`Meld ${name} af`}</Button>
      </div>
    </form>
  )
}
