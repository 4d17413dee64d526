import type { Day } from '../../domain/calendar/day.ts'
import type { Goal } from '../../domain/plan/goal.ts'
import type { PlanContent } from '../../domain/plan/content.ts'
import { isOpen, type PlanVersion } from '../../domain/plan/version.ts'
import type { Dossier, Stay } from '../../domain/dossier.ts'
import type { House } from '../../domain/house/house.ts'
import { callName } from '../../domain/people/person.ts'
import { fullName } from '../../domain/people/name.ts'
import { signedFacts } from '../../domain/regels/signedFacts.ts'
import type { StayFacts } from '../../domain/stay/stay.ts'
import type { Document, Origin, PlanStep } from '../model.ts'
import type { PlanRules } from '../rules.ts'
import { clean } from '../rich.ts'

/** Everything that a trajectplan is made of. `today` is only printed while the text is open. */
export type PlanInput = {
  readonly dossier: Dossier
  readonly stay: Stay
  readonly version: PlanVersion
  readonly house: House
  readonly rules: PlanRules
  readonly today: Day
  /** 'geen' on an open version makes the text to fix for signing. Left out: 'concept' while the text is open, else 'geen'. */
  readonly mark?: Document['mark']
}

/** The input with the names that every section needs worked out. Names are clean text, empty when not known. */
export type PlanFacts = PlanInput & {
  readonly content: PlanContent
  readonly facts: StayFacts
  /** Open parts are printed with a question: only while the text may still change. */
  readonly asks: boolean
  readonly name: string
  readonly callName: string
  readonly hbo: string
  readonly begeleider: string
  readonly ervaringsdeskundige: string
}

/** The name of a member of staff, or empty. */
export const staffName = (house: Pick<House, 'staff'>, id: string | null): string => clean(house.staff.find((s) => s.id === id)?.name ?? '')

/** Works out the names once. */
export const planFacts = (input: PlanInput): PlanFacts => ({
  ...input,
  version: input.mark === 'geen' && isOpen(input.version) ? { ...input.version, status: 'ter-ondertekening', final: null } : input.version,
  content: input.version.content,
  facts: signedFacts(input.stay, input.house.papers),
  asks: (input.mark ?? (isOpen(input.version) ? 'concept' : 'geen')) === 'concept' && isOpen(input.version),
  name: clean(fullName(input.dossier.person)),
  callName: clean(callName(input.dossier.person)),
  hbo: staffName(input.house, input.stay.facts.hboId),
  begeleider: staffName(input.house, input.stay.facts.begeleiderId),
  ervaringsdeskundige: staffName(input.house, input.stay.facts.ervaringsdeskundigeId),
})

/** Where a block comes from. */
export const from = (step: PlanStep, field?: string): Origin => (field === undefined ? { step } : { step, field })

/** True when nothing at all was typed in a goal. */
export const isBlankGoal = (g: Goal): boolean =>
  ![g.words, g.agreed, g.now, g.successWhen, ...g.actions.flatMap((a) => [a.what, a.who, a.when])].some((t) => clean(t) !== '')

/** A goal with the number it carries on paper. */
export type NumberedGoal = { readonly goal: Goal; readonly number: number }
/** All goals with their fixed numbers: a number stays with its goal, also when another goal ends. */
export const numbered = (goals: readonly Goal[]): readonly NumberedGoal[] => goals.map((goal, i) => ({ goal, number: i + 1 }))
