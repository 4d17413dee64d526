import { addMonths } from '../domain/calendar/day.ts'
import { dayAndMonth, shortDay } from '../domain/calendar/format.ts'
import type { LayeredNorm } from '../domain/profile/profile.ts'
import type { StayFacts } from '../domain/stay/stay.ts'

/** The planned length of a stay held against what is usual (A01). It forbids nothing. */
export type LengthCheck = { readonly id: string; readonly norm: LayeredNorm; readonly met: boolean; readonly text: string }

/** The planned stay against each norm that says how long one usually takes; none without a placement and a planned end. */
export function lengthChecks(norms: readonly LayeredNorm[], { placementDate: start, plannedEnd: end }: StayFacts): readonly LengthCheck[] {
  if (start === null || end === null || end <= start) return []
  return norms.flatMap((norm): LengthCheck[] => {
    if (norm.rule.kind !== 'expected') return []
    const [first, last] = [addMonths(start, norm.rule.from), addMonths(start, norm.rule.to)]
    const usual = `Meestal duurt een verblijf ${norm.rule.from} tot ${norm.rule.to} maanden: hier van ${dayAndMonth(first)} tot ${shortDay(last)}.`
    const text = end < first ? `De geplande uitstroom is eerder dan gewoon. ${usual}` : end > last ? `De geplande uitstroom is later dan gewoon. ${usual}` : usual
    return [{ id: `duur:${norm.id}`, norm, met: end >= first && end <= last, text }]
  })
}
