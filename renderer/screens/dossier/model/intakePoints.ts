import { currentPlan } from '#shared/domain/dossier.ts'
import { emptyPlan } from '#shared/domain/plan/content.ts'
import type { Profile } from '#shared/domain/profile/profile.ts'
import { signedFacts } from '#shared/domain/regels/signedFacts.ts'
import type { IntakeFinding } from '#shared/norms/intakeAsks.ts'
import { intakeFindings, type IntakeSituation } from '#shared/norms/intakeFindings.ts'
import { reachesBack } from '#shared/norms/terms.ts'
import type { StayView } from '../useStay.ts'

/** What the intake of a stay is judged by. */
export function intakeSituation({ dossier, stay, house, today }: StayView, profiles: readonly Profile[]): IntakeSituation {
  const content = currentPlan(stay)?.content ?? emptyPlan(house)
  return { house, dossier, facts: signedFacts(stay, house.papers), content, today, terms: reachesBack(profiles, stay.facts.contractProfile, house), end: stay.end }
}

/** What the norms of a stay still want of its intake. */
export const intakePoints = (view: StayView, profiles: readonly Profile[]): readonly IntakeFinding[] => intakeFindings(view.norms, intakeSituation(view, profiles))
