import { useDeferredValue, useMemo } from 'react'
import type { Dossier, Stay } from '#shared/domain/dossier.ts'
import type { House } from '#shared/domain/house/house.ts'
import type { PlanVersion } from '#shared/domain/plan/version.ts'
import { signedFacts } from '#shared/domain/regels/signedFacts.ts'
import { planRules } from '#shared/documents/planRules.ts'
import { planFindings, type Finding } from '#shared/norms/findings.ts'
import { normsFor, normsOn } from '#shared/norms/layers.ts'
import type { Profile } from '#shared/domain/profile/profile.ts'
import { showUndo } from '../../../state/toasts.ts'
import { useToday } from '../../../ui/Today.ts'
import type { OpenStep } from '../model/steps.ts'
import { sameFindings } from '../model/checkList.ts'
import type { PlanDesk } from './desk.ts'
import { applyEdits } from './edits.ts'
import { useSteady } from '../../../ui/useSteady.ts'

type Parts = {
  readonly dossier: Dossier
  readonly stay: Stay
  readonly version: PlanVersion
  readonly house: House
  readonly profiles: readonly Profile[]
  readonly step: OpenStep
  readonly go: PlanDesk['go']
  readonly attention: Finding | null
}

/** Lays the desk: what follows from the open plan, and the ways to change it. Findings run a moment behind the keys. */
export function useDesk({ dossier, stay, version, house, profiles, step, go, attention }: Parts): PlanDesk {
  const today = useToday()
  const { facts } = stay
  const { content } = version
  const norms = useMemo(() => normsOn(normsFor(profiles, facts.contractProfile, house), today), [profiles, facts.contractProfile, house, today])
  const rules = useMemo(() => planRules(profiles, house, facts, today), [profiles, house, facts, today])
  const late = useDeferredValue(useMemo(() => ({ house, dossier, facts: signedFacts(stay, house.papers), content, today }), [house, dossier, stay, content, today]))
  const findings = useSteady(useMemo(() => planFindings(norms, late), [norms, late]), sameFindings)
  return useMemo(
    () => ({ dossier, stay, version, content, facts, house, profiles, norms, rules, findings, today, step, go, attention, undoable: showUndo, ...applyEdits(stay.id, version.id) }),
    [dossier, stay, version, content, facts, house, profiles, norms, rules, findings, today, step, go, attention],
  )
}
