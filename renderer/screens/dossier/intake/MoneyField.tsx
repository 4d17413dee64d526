import { useState } from 'react'
import type { FieldProps } from '../../../ui/Field.tsx'
import { TextInput } from '../../../ui/TextInput.tsx'
import { moneyText, parseMoney } from './money.ts'

type Props = FieldProps & { readonly value: number | null; readonly onChange: (amount: number | null) => void }

/** An amount in euros; what is no amount stays as typed, with a sentence. */
export function MoneyField({ value, onChange, ...field }: Props) {
  const [draft, setDraft] = useState<string | null>(null)
  const wrong = draft !== null && draft.trim() !== '' && parseMoney(draft) === null
  const type = (text: string): void => {
    setDraft(text)
    const amount = parseMoney(text)
    if (text.trim() === '') onChange(null)
    else if (amount !== null) onChange(amount)
  }
  return <TextInput {...field} inputMode="decimal" value={draft ?? (value === null ? '' : moneyText(value))} onChange={type} onBlur={() => !wrong && setDraft(null)} attention={wrong ? 'Schrijf een bedrag tot 5000 euro, zoals 485 of 485,50.' : field.attention} />
}
