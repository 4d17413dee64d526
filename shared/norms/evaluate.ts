import type { Day } from '../domain/calendar/day.ts'
import { currentPlan, currentStay, type Dossier, type Stay } from '../domain/dossier.ts'
import type { House } from '../domain/house/house.ts'
import { emptyPlan } from '../domain/plan/content.ts'
import { openTerms, type LayeredNorm, type Profile } from '../domain/profile/profile.ts'
import { adviceOf, type Advice } from './advice.ts'
import { houseDuties, lastDay, utmostEnd, type Duty, type HouseDuty } from './duties.ts'
import { planFindings, type FindingPlace } from './findings.ts'
import { hoursChecks } from './hours.ts'
import { normsFor, normsOn, profileFor } from './layers.ts'
import { signedFacts } from '../domain/regels/signedFacts.ts'
import { intakeFindings } from './intakeFindings.ts'
import { stayDuties } from './resident.ts'

/** Where a check stands: fine, something to know, something open, or open with a reason why not now. */
export type CheckState = 'in-orde' | 'let-op' | 'open' | 'uitgelegd'
/** Something that the norms want beside days: of the plan, the intake, the hours, or as guidance. */
export type Check = { readonly id: string; readonly about: 'plan' | 'intake' | 'uren' | 'advies'; readonly text: string; readonly state: CheckState; readonly norms: readonly LayeredNorm[]; readonly place: FindingPlace | null }

/** What the engine looks at. */
export type Situation = { readonly dossier: Dossier; readonly profiles: readonly Profile[]; readonly house: House; readonly today: Day }
/** All that follows from the norms for the latest stay of a dossier. */
export type Evaluation = { readonly duties: readonly Duty[]; readonly houseDuties: readonly HouseDuty[]; readonly checks: readonly Check[]; readonly advice: readonly Advice[] }

type Looked = Situation & { readonly stay: Stay; readonly norms: readonly LayeredNorm[]; readonly advice: readonly Advice[] }

/** What plan and intake still want. A fact that both ask for is one check, of the plan: there a reason may be given. */
function findingChecks({ stay, house, dossier, profiles, norms, today }: Looked): readonly Check[] {
  const situation = { house, dossier, facts: signedFacts(stay, house.papers), content: currentPlan(stay)?.content ?? emptyPlan(house), today }
  const plan = planFindings(norms, situation).map((f): Check => ({ id: f.id, about: 'plan', text: f.text, state: f.waived !== null ? 'uitgelegd' : f.warning ? 'let-op' : 'open', norms: f.norms, place: f.place }))
  const terms = profileFor(profiles, stay.facts.contractProfile, house)?.terms ?? openTerms
  const intake = intakeFindings(norms, { ...situation, terms, end: stay.end }).map((f): Check => ({ id: f.id, about: 'intake', text: f.text, state: f.warning ? 'let-op' : 'open', norms: f.norms, place: { step: 'intake', field: f.field } }))
  return [...plan, ...intake.filter((one) => plan.every((other) => other.id !== one.id))]
}

const mild = (about: Check['about'], all: readonly { readonly id: string; readonly text: string; readonly met: boolean; readonly norm: LayeredNorm }[]): readonly Check[] =>
  all.map(({ id, text, met, norm }) => ({ id, about, text, state: met ? 'in-orde' : 'let-op', norms: [norm], place: null }))

// To check something else: a function here. Each sees the norms that hold today.
const checkers: readonly ((looked: Looked) => readonly Check[])[] = [
  findingChecks,
  ({ norms, stay }) => mild('uren', hoursChecks(norms, stay.facts)),
  ({ advice }) => mild('advies', advice),
]

/** The days of the house within a stay: from the placement to the last day that is planned or allowed. */
function houseDays(norms: readonly LayeredNorm[], { facts }: Stay): readonly HouseDuty[] {
  const last = [lastDay(norms, facts), utmostEnd(norms, facts)?.on ?? null].filter((d) => d !== null).sort().at(-1)
  return facts.placementDate !== null && last !== undefined ? houseDuties(norms, facts.placementDate, last) : []
}

/** The engine: what the norms of all layers ask of the latest stay, by day, and what they want checked today. Never throws. */
export function evaluate({ dossier, profiles, house, today }: Situation): Evaluation {
  const stay = currentStay(dossier)
  if (!stay) return { duties: [], houseDuties: [], checks: [], advice: [] }
  const all = normsFor(profiles, stay.facts.contractProfile, house)
  const duties = stayDuties(stay, house, profiles, today)
  const norms = normsOn(all, today)
  const advice = adviceOf(norms, stay.facts, duties)
  return { duties, houseDuties: houseDays(all, stay), checks: checkers.flatMap((check) => check({ dossier, profiles, house, today, stay, norms, advice })), advice }
}
