import { daysBetween, type Day } from '#shared/domain/calendar/day.ts'
import { distance, shortDay } from '#shared/domain/calendar/format.ts'
import { hasLeft, type EndGap, type StayEnd } from '#shared/domain/stay/end.ts'
import type { StayFacts, Uitstroomadres } from '#shared/domain/stay/stay.ts'

/** What each gap in a leaving asks. Without who goes on the house stays involved (V17). */
export const gapText = {
  on: 'Vul de laatste dag in. Tot dan loopt het verblijf door.',
  result: 'Kies hoe het verblijf eindigt.',
  handedTo: 'Schrijf op wie het overneemt. Tot dan blijft het huis betrokken.',
  handedOn: 'Vul in wanneer dat geregeld is.',
} as const satisfies Readonly<Record<EndGap, string>>

/** How the leaving stands, in one sentence. */
export function leavingSentence(name: string, end: StayEnd, today: Day): string {
  if (end.on === null) return `Het vertrek is nog niet rond. Zonder laatste dag loopt het verblijf van ${name} door.`
  if (!hasLeft({ end }, today)) return `${name} vertrekt ${distance(end.on, today)}, op ${shortDay(end.on)}. Tot dan loopt het verblijf door.`
  const days = daysBetween(end.on, today)
  return `${name} is ${days === 0 ? 'vandaag' : `op ${shortDay(end.on)}`} vertrokken. De taken die nog open stonden, zijn vervallen.`
}

const oneLine = (a: Uitstroomadres): string => [a.whose.trim() && !a.address.includes(a.whose.trim()) ? `bij ${a.whose.trim().replace(/^bij /i, '')}` : '', a.address.trim()].filter(Boolean).join(', ').slice(0, 300)

/** The addresses that the stay already knows, to take over in one click. */
export const knownAddresses = (facts: StayFacts): readonly { readonly label: string; readonly address: string }[] => [
  { label: 'Neem het geplande adres', address: oneLine(facts.plannedAddress) },
  { label: 'Neem het adres als het misgaat', address: oneLine(facts.emergencyAddress) },
].filter((a) => a.address !== '')
