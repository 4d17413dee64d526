import { useState } from 'react'
import { isBsn, maskBsn } from '#shared/domain/people/bsn.ts'
import { LinkButton } from '../../../ui/Button.tsx'
import { TextInput } from '../../../ui/TextInput.tsx'

const WRONG = 'Dit BSN klopt niet. Kijk de negen cijfers na.'

/** The BSN: optional, masked until asked for, kept only when it passes the 11-test. */
export function BsnField({ value, onChange }: { readonly value: string; readonly onChange: (bsn: string) => void }) {
  const [draft, setDraft] = useState<string | null>(null)
  const [shown, setShown] = useState(false)
  const [left, setLeft] = useState(false)
  const type = (text: string): void => {
    const digits = text.replace(/[\s.-]/g, '')
    setDraft(digits === '' || isBsn(digits) ? null : text)
    setLeft(false)
    if (digits === '' || isBsn(digits)) {
      if (digits !== '') setShown(true)
      onChange(digits)
    }
  }
  const masked = value !== '' && !shown && draft === null
  const asks = draft !== null && (left || draft.replace(/\D/g, '').length >= 9)
  return (
    <TextInput
      label="BSN"
      help="mag leeg; komt op geen enkel papier"
      field="person.bsn"
      inputMode="numeric"
      value={draft ?? (masked ? maskBsn(value) : value)}
      readOnly={masked}
      onChange={type}
      onBlur={() => { setLeft(true); setShown(false) }}
      attention={asks ? WRONG : undefined}
      {...(masked ? { end: <LinkButton onClick={() => setShown(true)} label="Toon het BSN">Toon</LinkButton> } : {})}
    />
  )
}
