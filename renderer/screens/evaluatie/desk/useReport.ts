import { useMemo } from 'react'
import type { Dossier, Stay } from '#shared/domain/dossier.ts'
import type { Evaluation } from '#shared/domain/evaluation/evaluation.ts'
import type { House } from '#shared/domain/house/house.ts'
import { evaluatie } from '#shared/documents/evaluatie.ts'
import { thaw } from '#shared/documents/frozen.ts'
import type { Document } from '#shared/documents/model.ts'
import { planRules } from '#shared/documents/planRules.ts'
import type { Profile } from '#shared/domain/profile/profile.ts'
import { normsFor, normsOn } from '#shared/norms/layers.ts'
import { stayDuties } from '#shared/norms/resident.ts'
import { useToday } from '../../../ui/Today.ts'

type Given = { readonly dossier: Dossier; readonly stay: Stay; readonly evaluation: Evaluation; readonly house: House; readonly profiles: readonly Profile[] }

/** The report of the talk as it is now, or the text that was fixed; null while nobody reads it. */
export function useReport({ dossier, stay, evaluation, house, profiles }: Given, wanted: boolean): Document | null {
  const today = useToday()
  return useMemo(() => {
    if (!wanted) return null
    if (evaluation.frozen) return thaw(evaluation.frozen)
    const norms = normsOn(normsFor(profiles, stay.facts.contractProfile, house), today)
    return evaluatie({ dossier, stay, house, evaluation, norms, duties: stayDuties(stay, house, profiles, today), planName: planRules(profiles, house, stay.facts, today).planName, today, mark: 'concept' })
  }, [wanted, dossier, stay, evaluation, house, profiles, today])
}
