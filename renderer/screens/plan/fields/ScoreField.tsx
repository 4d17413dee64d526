import { SegmentedBar } from '../../../ui/SegmentedBar.tsx'
import type { PlanFieldProps } from './types.ts'
import { useFieldProps } from './useExtras.ts'

type Props = PlanFieldProps<number | null> & { readonly words: readonly string[] }
const SCORES = ['1', '2', '3', '4', '5', ''] as const

/** A score of 1–5 with its words, or none. */
export function ScoreField({ value, onChange, words, ...props }: Props) {
  const options = SCORES.map((s) => ({ value: s, label: s || 'Geen' }))
  const meaning = value === null ? props.help : `${value}: ${words[value - 1] ?? ''}`
  return <SegmentedBar {...useFieldProps({ ...props, help: meaning })} options={options} value={value === null ? '' : (SCORES[value - 1] ?? '')} onChange={(s) => onChange(s === '' ? null : Number(s), props.label)} />
}
