import type { Day } from '#shared/domain/calendar/day.ts'
import type { Change } from '#shared/domain/change.ts'
import type { Stay } from '#shared/domain/dossier.ts'
import type { DutyKind } from '#shared/domain/profile/profile.ts'
import type { Handled } from '#shared/domain/stay/stay.ts'

/** What can be said of a duty where it stands: done, later, or it does not apply. */
export type DutyWay = 'gedaan' | 'uitgesteld' | 'niet-van-toepassing'
export const dutyWayName = { gedaan: 'Gedaan', uitgesteld: 'Later', 'niet-van-toepassing': 'Niet van toepassing' } as const satisfies Readonly<Record<DutyWay, string>>

/** The ways of a duty: a plan, the end of an indicatie, a leermoment and the last day are done where they are written, not by a tick. */
export const dutyWays = (kind: DutyKind): readonly DutyWay[] => (kind === 'trajectplan' || kind === 'indicatie' || kind === 'leermoment' || kind === 'uiterste-einddatum' ? ['uitgesteld', 'niet-van-toepassing'] : ['gedaan', 'uitgesteld', 'niet-van-toepassing'])

/** What is still missing in an answer, or null. */
export function missing(way: DutyWay, day: Day | null, reason: string, today: Day): { readonly field: 'day' | 'reason'; readonly text: string } | null {
  if (way === 'gedaan' && day === null) return { field: 'day', text: 'Vul in wanneer dit is gedaan.' }
  if (way === 'gedaan' && day !== null && day > today) return { field: 'day', text: 'Deze dag moet nog komen. Kijk de datum na.' }
  if (way === 'uitgesteld' && (day === null || day <= today)) return { field: 'day', text: 'Kies een dag na vandaag.' }
  return way !== 'gedaan' && reason.trim() === '' ? { field: 'reason', text: 'Schrijf in een paar woorden waarom.' } : null
}

/** The change that says this of a duty; null takes back what was said. A registration as woningzoekende is a fact of the stay (B40). */
export function answerChange(stay: Stay, duty: { readonly id: string; readonly kind: DutyKind }, said: Omit<Handled, 'id'> | null): Change {
  if (duty.kind === 'woningzoekende' && said?.how === 'gedaan') return { kind: 'stay', stayId: stay.id, facts: { ...stay.facts, houseSeeker: { ...stay.facts.houseSeeker, on: said.on } } }
  return { kind: 'handled', stayId: stay.id, handled: [...stay.handled.filter((h) => h.id !== duty.id), ...(said ? [{ ...said, id: duty.id }] : [])] }
}
