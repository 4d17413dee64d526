import type { PlanContent } from '#shared/domain/plan/content.ts'
import type { PlanStep } from '#shared/documents/model.ts'
import { planSteps, type Step } from '#shared/norms/steps.ts'

/** The steps as the list names them: shorter than on paper. */
export const stepNames = {
  '0': 'Voorblad', '1': 'In het kort', '2': 'Wie ben ik', '3': 'Verblijf en uitstroom', '4': 'Mijn doelen', '5': 'Mijn dag en week', '6': 'Mensen om mij heen',
  '7': 'Signalen en terugval', '8': 'Als het misgaat', '9': 'Praktische afspraken', '10': 'Terugkijken', '11': 'Mijn gegevens', '12': 'Handtekeningen',
} as const satisfies Readonly<Record<Step, string>>

/** The step that is open: one of the thirteen, or one goal under step 4. */
export type OpenStep = PlanStep

/** The id of the goal that a step is about, or null. */
export const goalIdOf = (step: OpenStep): string | null => (step.startsWith('goal:') ? step.slice(5) : null)
/** The step of the list that a goal belongs under. */
export const stepOf = (step: OpenStep): Step => (isStep(step) ? step : '4')
export const isStep = (step: string): step is Step => planSteps.some((s) => s === step)
/** The step of a goal. */
export const goalStep = (id: string): OpenStep => `goal:${id}`

/** Every step in the order of the talk, each goal behind step 4. */
export const walk = (content: Pick<PlanContent, 'goals'>): readonly OpenStep[] => planSteps.flatMap((s): readonly OpenStep[] => (s === '4' ? [s, ...content.goals.map((g) => goalStep(g.id))] : [s]))

/** The step before (-1) or behind (1) this one; the ends stay where they are. */
export function neighbourStep(content: Pick<PlanContent, 'goals'>, step: OpenStep, by: 1 | -1): OpenStep {
  const steps = walk(content)
  return steps[steps.indexOf(step) + by] ?? step
}

/** The step itself when it exists in this plan; step 4 for a goal that is gone, the cover for anything else. */
export function existingStep(content: Pick<PlanContent, 'goals'>, step: string): OpenStep {
  if (isStep(step)) return step
  const found = content.goals.find((g) => goalStep(g.id) === step)
  return found ? goalStep(found.id) : step.startsWith('goal:') ? '4' : '0'
}
