import { nameMatches, nameSortKey } from '#shared/domain/people/name.ts'
import type { Resident } from '#shared/domain/resident.ts'

export const filters = ['alle', 'in-huis', 'weg', 'vertrokken'] as const
export type Filter = (typeof filters)[number]
/** The words on the filter bar. */
export const filterName = { alle: 'Alle', 'in-huis': 'In huis', weg: 'Weg', vertrokken: 'Vertrokken' } as const satisfies Readonly<Record<Filter, string>>

const passes = (r: Resident, filter: Filter): boolean => {
  if (filter === 'vertrokken') return r.ended
  if (r.ended) return false
  return filter === 'alle' || r.presence.away === (filter === 'weg')
}

/** How many residents each filter shows. "Alle" leaves out who has left. */
export const counts = (residents: readonly Resident[]): Readonly<Record<Filter, number>> => {
  const count = (filter: Filter): number => residents.filter((r) => passes(r, filter)).length
  return { alle: count('alle'), 'in-huis': count('in-huis'), weg: count('weg'), vertrokken: count('vertrokken') }
}

const matches = (r: Resident, query: string): boolean => nameMatches(r, query) || nameMatches({ firstName: r.roepnaam, tussenvoegsel: '', lastName: r.lastName }, query)

/** The residents of one filter that a search finds, next duty first, who has none last, then by last name. */
export function shown(residents: readonly Resident[], filter: Filter, query: string): readonly Resident[] {
  const date = (r: Resident): string => r.next?.date ?? '9999'
  return residents.filter((r) => passes(r, filter) && matches(r, query)).toSorted((a, b) => date(a).localeCompare(date(b)) || nameSortKey(a).localeCompare(nameSortKey(b), 'nl'))
}
