import type { Day } from '#shared/domain/calendar/day.ts'
import { DateField } from '../../../ui/DateField.tsx'
import type { PlanFieldProps } from './types.ts'
import { useFieldProps } from './useExtras.ts'

/** A day, typed the Dutch way or picked. */
export function DayField({ value, onChange, ...props }: PlanFieldProps<Day | null>) {
  return <DateField {...useFieldProps(props)} value={value} onChange={(day) => onChange(day, props.label)} />
}
