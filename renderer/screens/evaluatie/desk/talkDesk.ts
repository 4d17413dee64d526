import { createContext, use } from 'react'
import type { Day } from '#shared/domain/calendar/day.ts'
import type { Dossier, Stay } from '#shared/domain/dossier.ts'
import type { Evaluation, EvaluationContent } from '#shared/domain/evaluation/evaluation.ts'
import type { House } from '#shared/domain/house/house.ts'
import type { PlanVersion } from '#shared/domain/plan/version.ts'
import type { Learning } from '#shared/domain/stay/learning.ts'
import type { Outflow } from '#shared/domain/stay/outflow.ts'
import type { StayFacts } from '#shared/domain/stay/stay.ts'
import type { LayeredNorm } from '#shared/domain/profile/profile.ts'
import type { AttendedHours } from '#shared/norms/attendedHours.ts'
import type { ContactHours } from '#shared/norms/contactHours.ts'
import type { Duty } from '#shared/norms/duty.ts'
import type { TalkFinding } from '#shared/norms/talkFindings.ts'
import type { Looked } from '../model/looks.ts'
import type { PartGroup } from '../model/parts.ts'

/** A function from the record as it is now to the next. */
export type Edit<T> = (now: T) => T

/** What lies on the desk: the look back that is open, all that follows from it, and the ways to change it. */
export type TalkDesk = {
  readonly dossier: Dossier
  readonly stay: Stay
  readonly evaluation: Evaluation
  readonly content: EvaluationContent
  readonly house: House
  readonly norms: readonly LayeredNorm[]
  readonly duties: readonly Duty[]
  readonly today: Day
  /** The version that is looked back on, and its goals with what was said of each. */
  readonly version: PlanVersion | null
  readonly looked: readonly Looked[]
  readonly learning: readonly Learning[]
  /** The first day of the period, and the contacts in it. */
  readonly from: Day | null
  readonly counted: ContactHours | null
  /** What the roll calls of the period say; null when none was held. */
  readonly attended: AttendedHours | null
  readonly month: number | null
  /** How the resident and who supports them are called on the form. */
  readonly resident: string
  readonly worker: string
  readonly groups: readonly PartGroup[]
  readonly findings: readonly TalkFinding[]
  readonly part: string
  /** Goes to a part, and to a field on it when one is named. */
  readonly go: (part: string, field?: string) => void
  /** The finding that somebody came here for: its field asks for attention until it is answered. */
  readonly attention: TalkFinding | null
  readonly editTalk: (edit: Edit<EvaluationContent>, label: string) => void
  readonly editStay: (edit: Edit<StayFacts>, label: string) => void
  readonly editOutflow: (edit: Edit<Outflow>, label: string) => void
  readonly editLearning: (edit: Edit<Learning[]>, label: string) => void
}

/** Holds the desk of the look back that is open. */
export const TalkContext = createContext<TalkDesk | null>(null)

/** The desk of the look back that is open; only inside its editor. */
export function useTalk(): TalkDesk {
  const desk = use(TalkContext)
  if (desk === null) throw new Error('useTalk outside the evaluation editor')
  return desk
}

/** Gives, for a field, the sentence under it: when somebody came to it from a finding, until the finding is gone. */
export function useAsked(): (field: string) => string | undefined {
  const { attention, findings, part } = useTalk()
  return (field) => (attention !== null && attention.part === part && attention.field === field && findings.some((f) => f.id === attention.id) ? attention.text : undefined)
}
/** The sentence under this field, as `useAsked` gives it. */
export const useAttention = (field: string): string | undefined => useAsked()(field)
