import { useMemo } from 'react'
import { currentStay, type Dossier, type Stay } from '#shared/domain/dossier.ts'
import type { Day } from '#shared/domain/calendar/day.ts'
import type { House } from '#shared/domain/house/house.ts'
import type { Duty } from '#shared/norms/duties.ts'
import { normsFor, normsOn } from '#shared/norms/layers.ts'
import type { LayeredNorm } from '#shared/domain/profile/profile.ts'
import { stayDuties } from '#shared/norms/resident.ts'
import { useHouse } from '../../state/house.ts'
import { useToday } from '../../ui/Today.ts'

/** A dossier with its latest stay, and what the norms make of it. */
export type StayView = { readonly dossier: Dossier; readonly stay: Stay; readonly house: House; readonly norms: readonly LayeredNorm[]; readonly duties: readonly Duty[]; readonly today: Day }

/** What the tabs show of a dossier; null while house or stay is missing. */
export function useStayView(dossier: Dossier | null): StayView | null {
  const house = useHouse((s) => s.house)
  const profiles = useHouse((s) => s.profiles)
  const today = useToday()
  return useMemo(() => {
    const stay = dossier ? currentStay(dossier) : null
    if (!dossier || !stay || !house) return null
    return { dossier, stay, house, today, norms: normsOn(normsFor(profiles, stay.facts.contractProfile, house), today), duties: stayDuties(stay, house, profiles, today) }
  }, [dossier, house, profiles, today])
}
