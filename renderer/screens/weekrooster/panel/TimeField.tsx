import { useState } from 'react'
import { blockTime } from '#shared/text/rooster/blockWords.ts'
import { TextInput } from '../../../ui/TextInput.tsx'
import { parseSpan } from '../model/time.ts'

type Props = { readonly start: number; readonly end: number; readonly onChange: (span: { readonly start: number; readonly end: number }) => void }

/** From when till when, typed as one thinks of it ('9.45 - 13.15'); taken on Enter or when the field is left. What can't be read stays, with a sentence. */
export function TimeField({ start, end, onChange }: Props) {
  const [draft, setDraft] = useState<string | null>(null)
  const [wrong, setWrong] = useState(false)
  const take = (): void => {
    if (draft === null) return
    const span = parseSpan(draft)
    setWrong(span === null)
    if (span === null) return
    setDraft(null)
    if (span.start !== start || span.end !== end) onChange(span)
  }
  return (
    <TextInput
      label="Tijd" value={draft ?? blockTime({ start, end })} attention={wrong ? 'Typ het zo: 9.45 - 13.15.' : undefined}
      onChange={setDraft} onBlur={take} onKeyDown={(event) => { if (event.key === 'Enter') take() }}
    />
  )
}
