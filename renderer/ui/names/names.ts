import { createContext, use, useMemo } from 'react'
import type { Dossier } from '#shared/domain/dossier.ts'
import type { House } from '#shared/domain/house/house.ts'
import { fullName } from '#shared/domain/people/name.ts'
import type { KnownName } from '#shared/domain/people/otherNames.ts'
import { useResidents } from '../../state/residents.ts'

/** Other residents, and the names that belong in the file that is open. */
export type Names = { readonly others: readonly KnownName[]; readonly own: readonly string[] }
/** Around the text fields of a file: a text in it that names another resident says so. */
export const NamesContext = createContext<Names>({ others: [], own: [] })
/** The names of the file that is open. */
export const useNames = (): Names => use(NamesContext)

/** Every name that belongs in this file: the resident's, the house's team, naasten, other helpers, whoever signs. */
export const ownNames = (d: Pick<Dossier, 'person' | 'naasten' | 'professionals'>, house: Pick<House, 'staff' | 'contacts'>): readonly string[] =>
  [
    fullName(d.person), d.person.firstName, d.person.roepnaam, d.person.lastName, d.person.representative?.name ?? '',
    ...d.naasten.map((n) => n.name), ...d.professionals.flatMap((p) => [p.name, p.organisation]), ...house.staff.map((s) => s.name), ...house.contacts.flatMap((c) => [c.name, c.person]),
  ].filter((n) => n.trim() !== '')

/** The names for the file of this resident, while it is open. */
export function useNamesOf({ id, person, naasten, professionals }: Pick<Dossier, 'id' | 'person' | 'naasten' | 'professionals'>, house: Pick<House, 'staff' | 'contacts'>): Names {
  const residents = useResidents()
  const others = useMemo(() => (residents ?? []).filter((r) => r.id !== id), [residents, id])
  const own = useMemo(() => ownNames({ person, naasten, professionals }, house), [person, naasten, professionals, house])
  return useMemo(() => ({ others, own }), [others, own])
}
