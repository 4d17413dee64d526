import { useDeferredValue, useMemo } from 'react'
import type { Dossier, Stay } from '#shared/domain/dossier.ts'
import type { Evaluation } from '#shared/domain/evaluation/evaluation.ts'
import { versionLookedAt } from '#shared/domain/evaluation/verbs.ts'
import type { House } from '#shared/domain/house/house.ts'
import { fullName } from '#shared/domain/people/name.ts'
import type { Profile } from '#shared/domain/profile/profile.ts'
import { attendedHours } from '#shared/norms/attendedHours.ts'
import { contactHours } from '#shared/norms/contactHours.ts'
import { normsFor, normsOn } from '#shared/norms/layers.ts'
import { stayDuties } from '#shared/norms/resident.ts'
import { talkFindings } from '#shared/norms/talkFindings.ts'
import { useToday } from '../../../ui/Today.ts'
import { lookedAt } from '../model/looks.ts'
import { existingPart, learningNow, partsOf } from '../model/parts.ts'
import { countedFrom, monthOf, talkBefore } from '../model/since.ts'
import { talkEdits } from './edits.ts'
import type { TalkDesk } from './talkDesk.ts'

type Given = { readonly dossier: Dossier; readonly stay: Stay; readonly evaluation: Evaluation; readonly house: House; readonly profiles: readonly Profile[]; readonly wanted: string | undefined }
/** What a desk holds besides moving over it. */
export type Laid = Omit<TalkDesk, 'go' | 'attention'>

/** Lays the desk: what follows from the talk so far, and the ways to change it. Findings and duties run a moment behind the keys. */
export function useTalkDesk({ dossier, stay, evaluation, house, profiles, wanted }: Given): Laid {
  const today = useToday()
  const { content } = evaluation
  const norms = useMemo(() => normsOn(normsFor(profiles, stay.facts.contractProfile, house), today), [profiles, stay.facts.contractProfile, house, today])
  const late = useDeferredValue(useMemo(() => ({ evaluation, stay }), [evaluation, stay]))
  const duties = useMemo(() => stayDuties(late.stay, house, profiles, today), [late, house, profiles, today])
  const findings = useMemo(() => talkFindings(late.evaluation, late.stay), [late])
  return useMemo(() => {
    const version = versionLookedAt(stay, evaluation)
    const looked = lookedAt(content, version?.content.goals ?? [])
    const until = content.on ?? today
    const from = countedFrom(stay, evaluation)
    const contacts = from === null ? null : contactHours(stay.contacts, from, until)
    const attended = from === null ? null : attendedHours(stay.attendance, from, until)
    const counted = contacts !== null && contacts.count > 0 ? contacts : null
    const learning = learningNow(stay.learning, talkBefore(stay, evaluation), until)
    const month = monthOf(stay.facts.placementDate, until)
    const groups = partsOf({ evaluation, stay, looked, learning, counted: counted !== null, month })
    const staff = (id: string | null): string => house.staff.find((s) => s.id === id)?.name ?? ''
    return {
      dossier, stay, evaluation, content, house, norms, duties, today, version, looked, learning, from, counted, attended, month, groups, findings, part: existingPart(groups, wanted),
      resident: dossier.person.roepnaam.trim() || dossier.person.firstName.trim() || fullName(dossier.person) || 'bewoner', worker: staff(stay.facts.begeleiderId) || staff(stay.facts.hboId) || 'begeleiding',
      ...talkEdits(stay.id, evaluation.id),
    }
  }, [dossier, stay, evaluation, content, house, norms, duties, today, findings, wanted])
}
