import type { WeekPerson } from '#shared/domain/rooster/scheduleWeek.ts'
import type { Measure } from '#shared/norms/weekMeasure.ts'

type Props = { readonly measures: readonly Measure[]; readonly people: readonly WeekPerson[]; readonly onShow?: ((m: Measure) => void) | undefined }

/** The hours of the week against what the contract asks. */
export function CountingBar({ measures }: Props) {
  return measures.length === 0 ? null : <section aria-label="Telbalk: de week en de normen" />
}
