import type { PlanContent } from '../domain/plan/content.ts'
import { isRunning, type Goal } from '../domain/plan/goal.ts'
import type { StayFacts } from '../domain/stay/stay.ts'
import type { Finding, PlanSituation } from './findings.ts'

/** How far a step of the plan is: nothing said, something open, or all that is wanted is there. */
export type StepState = 'leeg' | 'bezig' | 'klaar'
export const planSteps = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12'] as const
export type Step = (typeof planSteps)[number]

const any = (...texts: readonly string[]): boolean => texts.some((t) => t.trim() !== '')

function said(step: Step, s: PlanSituation): boolean {
  const c: PlanContent = s.content
  const f: StayFacts = s.facts
  switch (step) {
    case '0':
      return any(s.dossier.person.firstName, f.indicatie.number) || f.hboId !== null
    case '1':
      return any(c.mainGoal, c.afterwards) || c.firstSteps.length > 0
    case '2':
      return any(c.howIGotHere, f.motivation, c.strengths, c.helped, c.notHelped, c.earlierQuote)
    case '3':
      return f.placementDate !== null || f.plannedEnd !== null || any(f.emergencyAddress.address, c.perspectiefText)
    case '4':
      return c.goals.length > 0
    case '5':
      return c.week.some((d) => any(d.ochtend, d.middag, d.avond)) || any(c.later.text, c.sport)
    case '6':
      return s.dossier.naasten.length > 0 || s.dossier.professionals.length > 0 || any(c.sponsor.firstName, c.sponsor.note)
    case '7':
      return any(c.signals.green.words, c.signals.orange.words, c.signals.red.words, c.signals.risks)
    case '8':
      return any(c.ifWrong.living.who, c.ifWrong.support.who, c.ifWrong.talks.who)
    case '9':
      return f.rent !== null || c.budget.kind !== 'open' || any(f.houseRulesVersion)
    case '10':
      return f.placementDate !== null
    case '11':
      return s.dossier.consents.length > 0
    case '12':
      return false
    default:
      return false
  }
}

/** Steps that want something of their own, although no norm names it. */
function wanted(step: Step, s: PlanSituation): boolean {
  if (step === '1') return any(s.content.mainGoal) && any(s.content.afterwards)
  if (step === '11') return s.dossier.consents.some((c) => c.status === 'vastgesteld')
  if (step === '10') return s.facts.plannedEnd !== null
  return true
}

/** The state of each of the thirteen steps. */
export function stepStates(s: PlanSituation, findings: readonly Finding[]): Readonly<Record<Step, StepState>> {
  const open = (step: Step): boolean => findings.some((f) => f.waived === null && !f.warning && (f.place.step === step || (step === '4' && f.place.step.startsWith('goal:'))))
  const state = (step: Step): StepState => (!said(step, s) ? 'leeg' : open(step) || !wanted(step, s) ? 'bezig' : 'klaar')
  return { '0': state('0'), '1': state('1'), '2': state('2'), '3': state('3'), '4': state('4'), '5': state('5'), '6': state('6'), '7': state('7'), '8': state('8'), '9': state('9'), '10': state('10'), '11': state('11'), '12': state('12') }
}

/** The state of one goal, for the list under step 4. */
export function goalState(goal: Goal, findings: readonly Finding[]): StepState {
  if (!any(goal.words, goal.agreed)) return 'leeg'
  return isRunning(goal) && findings.some((f) => f.place.step === `goal:${goal.id}` && f.waived === null) ? 'bezig' : 'klaar'
}
