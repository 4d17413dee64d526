import { ChoiceTiles, type Option } from '../../../ui/ChoiceTiles.tsx'
import type { PlanFieldProps } from './types.ts'
import { useFieldProps } from './useExtras.ts'

/** One of up to five options, all in view. */
export function Choice<V extends string>({ value, onChange, options, ...props }: PlanFieldProps<V> & { readonly options: readonly Option<V>[] }) {
  return <ChoiceTiles {...useFieldProps(props)} options={options} value={value} onChange={(chosen) => onChange(chosen, props.label)} />
}
