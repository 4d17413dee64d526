import type { Dossier } from '#shared/domain/dossier.ts'
import type { House } from '#shared/domain/house/house.ts'
import { naasteLabel } from '#shared/domain/people/network.ts'
import { callName } from '#shared/domain/people/person.ts'
import type { StayFacts } from '#shared/domain/stay/stay.ts'

const staff = (house: Pick<House, 'staff'>, id: string | null): string => house.staff.find((s) => s.id === id)?.name ?? ''

/** Who may do something in this plan: the resident, the team of this stay, naasten as the paper names them, other helpers. */
export const peopleOf = (d: Pick<Dossier, 'person' | 'naasten' | 'professionals'>, facts: StayFacts, house: Pick<House, 'staff'>): readonly string[] => [
  ...new Set([callName(d.person), staff(house, facts.begeleiderId), staff(house, facts.ervaringsdeskundigeId), staff(house, facts.hboId), ...d.naasten.map(naasteLabel), ...d.professionals.map((p) => p.name || p.organisation)].map((n) => n.trim()).filter(Boolean)),
]
