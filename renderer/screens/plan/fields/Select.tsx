import type { Option } from '../../../ui/ChoiceTiles.tsx'
import { Select as Folded } from '../../../ui/Select.tsx'
import type { PlanFieldProps } from './types.ts'
import { useFieldProps } from './useExtras.ts'

/** One of five options or more, folded away. */
export function Select<V extends string>({ value, onChange, options, ...props }: PlanFieldProps<V> & { readonly options: readonly Option<V>[] }) {
  return <Folded {...useFieldProps(props)} options={options} value={value} onChange={(chosen) => onChange(chosen, props.label)} />
}
