import type { Leefgebied } from '#shared/domain/plan/leefgebied.ts'
import type { GoalStatus } from '#shared/domain/plan/goal.ts'
import type { PlanContent } from '#shared/domain/plan/content.ts'
import type { Phase } from '#shared/domain/stay/stay.ts'
import type { TalkSpec } from './lookingBack.ts'

/** A goal of the example house, days counted from placement. */
export type GoalSpec = {
  readonly area: Leefgebied
  readonly now?: string
  readonly score?: number
  /** The team's score when the goal was made. */
  readonly team?: number
  readonly words: string
  readonly agreed: string
  readonly success: string
  readonly due: number
  readonly actions: readonly (readonly [what: string, who: string, when: string])[]
  /** The relation of a naaste who helps, 'niemand', 'nog-niet', or other words. */
  readonly helps: string
  readonly support: readonly ('individueel' | 'groep' | 'systemisch')[]
  readonly status: GoalStatus
}

/** A fictional resident, days relative to today. No such person exists. */
export type ResidentSpec = {
  readonly id: string
  readonly name: readonly [first: string, tussenvoegsel: string, last: string]
  readonly born: string
  readonly from: string
  readonly daysIn: number
  readonly months: number
  readonly phase: Phase
  readonly plan: 'geen' | 'concept' | 'besproken' | 'ter-ondertekening' | 'vastgesteld'
  readonly versions: number
  /** Looks back that were held; each gave a next version of the plan. */
  readonly talks?: readonly TalkSpec[]
  readonly begeleider: 'S. Model' | 'R. Staal'
  /** Duties that came due and that nobody answered yet; what else is behind them was done in time. */
  readonly open?: readonly string[]
  /** A duty that was put off, until so many days from today. */
  readonly postponed?: { readonly id: string; readonly inDays: number; readonly reason: string }
  readonly away?: { readonly reason: string; readonly back: string }
  readonly easyReading?: boolean
  readonly mainGoal: string
  readonly afterwards: string
  readonly perspectief: PlanContent['perspectief']
  readonly perspectiefText: string
  readonly back: PlanContent['backToHerkomst']
  readonly backReason: string
  readonly howIGotHere: string
  readonly cleanDays: number
  readonly quote: string
  readonly motivation: string
  readonly strengths: string
  readonly helped: string
  readonly notHelped: string
  readonly emergency: string
  readonly naasten: readonly { readonly relation: string; readonly name?: string; readonly does: string; readonly contact: string; readonly burden?: number; readonly note?: string; readonly joins?: boolean }[]
  readonly goals: readonly GoalSpec[]
  readonly notNow: Readonly<Record<string, string>>
  readonly later: { readonly kind: PlanContent['later']['kind']; readonly inDays: number; readonly text: string; readonly step: string }
  readonly signals: readonly [green: string, greenMe: string, orange: string, orangeMe: string, orangeOthers: string, red: string, redMe: string, redHouse: string]
  readonly risks: string
}
