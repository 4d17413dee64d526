import { IconEraser, IconKeyboard, IconWriting } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import { shortDay } from '#shared/domain/calendar/format.ts'
import type { Ink } from '#shared/domain/signature/signature.ts'
import type { Signer } from '#shared/domain/signature/signers.ts'
import { Button } from '../Button.tsx'
import { Attention } from '../Field.tsx'
import { TextInput } from '../TextInput.tsx'
import { Pad } from './Pad.tsx'
import css from './Signing.module.css'
import type { NewRoute } from './types.ts'

type Props = { readonly signer: Signer; readonly today: string; readonly submitLabel: string; readonly busy: boolean; readonly onSubmit: (route: NewRoute) => void }

/** Ink on the screen; under it the way without ink: a typed name with a witness. */
export function DrawRoute({ signer, today, submitLabel, busy, onSubmit }: Props) {
  const [typing, setTyping] = useState(false)
  const [turned, setTurned] = useState(false)
  const turn = (): void => {
    setTyping(!typing)
    setTurned(true)
  }
  return typing
    ? <Typed signer={signer} submitLabel={submitLabel} busy={busy} onSubmit={onSubmit} onBack={turn} />
    : <Drawn signer={signer} today={today} submitLabel={submitLabel} busy={busy} onSubmit={onSubmit} onType={turn} back={turned} />
}

function Drawn({ signer, today, submitLabel, busy, onSubmit, onType, back }: Props & { readonly onType: () => void; readonly back: boolean }) {
  const other = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (back) other.current?.focus()
  }, [back])
  const [ink, setInk] = useState<Ink | null>(null)
  const [sheet, setSheet] = useState(0)
  const [ask, setAsk] = useState(false)
  const again = (): void => {
    setInk(null)
    setSheet((n) => n + 1)
  }
  const submit = (): void => {
    if (ink) onSubmit({ kind: 'ink', ink })
    else setAsk(true)
  }
  return (
    <>
      <Pad key={sheet} name={signer.name} caption={`${signer.name}, ${shortDay(today)}. Met pen, vinger of muis.`} onInk={(drawn) => { setInk(drawn); setAsk(false) }} />
      {ask && <Attention>Teken eerst in het vlak. Of kies een andere manier.</Attention>}
      <div className={css.buttons}>
        <Button icon={IconEraser} onClick={again}>Opnieuw</Button>
        <Button variant="text" icon={IconKeyboard} onClick={onType} ref={other}>Liever typen?</Button>
        <span className={css.push}><Button variant="primary" size="large" onClick={submit} blocked={busy ? 'Bezig…' : undefined}>{submitLabel}</Button></span>
      </div>
    </>
  )
}

function Typed({ signer, submitLabel, busy, onSubmit, onBack }: Omit<Props, 'today'> & { readonly onBack: () => void }) {
  const first = useRef<HTMLInputElement>(null)
  useEffect(() => first.current?.focus(), [])
  const [typedName, setName] = useState('')
  const [witness, setWitness] = useState('')
  const [ask, setAsk] = useState(false)
  const missing = (text: string): boolean => ask && text.trim() === ''
  const submit = (): void => {
    if (typedName.trim() && witness.trim()) onSubmit({ kind: 'typed', typedName: typedName.trim(), witness: witness.trim() })
    else setAsk(true)
  }
  return (
    <>
      <p className="second">Geen pen, vinger of muis? Typ je naam. Iemand die erbij is, is getuige.</p>
      <div className={css.pair}>
        <TextInput ref={first} label="Typ hier je naam" help={`zoals ${signer.name}`} value={typedName} onChange={setName} attention={missing(typedName) ? 'Typ de naam van wie tekent.' : undefined} />
        <TextInput label="Naam van de getuige" help="is erbij" value={witness} onChange={setWitness} attention={missing(witness) ? 'Vul in wie erbij is.' : undefined} />
      </div>
      <div className={css.buttons}>
        <Button icon={IconWriting} onClick={onBack}>Toch tekenen</Button>
        <span className={css.push}><Button variant="primary" size="large" onClick={submit} blocked={busy ? 'Bezig…' : undefined}>{submitLabel}</Button></span>
      </div>
    </>
  )
}
