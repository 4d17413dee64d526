import { compareDays, type Day } from '../domain/calendar/day.ts'
import { shortDay } from '../domain/calendar/format.ts'
import type { DutyKind, LayeredNorm } from '../domain/profile/profile.ts'
import type { StayFacts } from '../domain/stay/stay.ts'
import { datesOf } from './dated.ts'
import type { Duty } from './duty.ts'
import { lastDay } from './duties.ts'

/** A day that guidance would set if the house made it an agreement. `met`: a norm that binds asks the same, no later. */
export type Advice = { readonly id: string; readonly norm: LayeredNorm; readonly kind: DutyKind; readonly date: Day; readonly met: boolean; readonly text: string }

/** The days of guidance for a stay (of a series the first), beside the duties that bind. It sets none itself. */
export function adviceOf(norms: readonly LayeredNorm[], facts: StayFacts, duties: readonly Duty[]): readonly Advice[] {
  const advised = norms.flatMap((norm) => (norm.advice ? [{ norm, asDuty: { ...norm, advice: false } }] : []))
  return advised.flatMap(({ norm, asDuty }): Advice[] => {
    const first = datesOf([asDuty], facts, lastDay(norms, facts)).flat().sort((a, b) => compareDays(a.date, b.date))[0]
    if (!first) return []
    const met = duties.some((d) => d.kind === first.kind && d.date <= first.date)
    return [{ id: `advies:${norm.id}`, norm, kind: first.kind, date: first.date, met, text: `Advies, dat zou ${shortDay(first.date)} zijn: ${norm.text}` }]
  }).sort((a, b) => compareDays(a.date, b.date))
}
