import { useEffect, useState } from 'react'
import { TextInput } from '../../../ui/TextInput.tsx'
import { readNumber } from '../model/numbers.ts'
import type { PlanFieldProps } from './types.ts'
import { useFieldProps } from './useExtras.ts'

type Props = PlanFieldProps<number | null> & { readonly min: number; readonly max: number; readonly decimals?: boolean }
const shown = (value: number | null): string => (value === null ? '' : String(value).replace('.', ','))

/** A number, typed the Dutch way. What can't be read stays as typed, with a sentence; the value then stays what it was. */
export function NumberField({ value, onChange, min, max, decimals = false, ...props }: Props) {
  const field = useFieldProps(props)
  const [draft, setDraft] = useState(shown(value))
  const [problem, setProblem] = useState<string>()
  useEffect(() => {
    setDraft((now) => { const read = readNumber(now, min, max, decimals); return read.ok && read.value === value ? now : shown(value) })
    setProblem(undefined)
  }, [value, min, max, decimals])
  const type = (text: string): void => {
    setDraft(text)
    const read = readNumber(text, min, max, decimals)
    setProblem(read.ok ? undefined : read.problem.text)
    if (read.ok && read.value !== value) onChange(read.value, props.label)
  }
  return <TextInput {...field} attention={problem ?? field.attention} inputMode={decimals ? 'decimal' : 'numeric'} value={draft} onChange={type} />
}
