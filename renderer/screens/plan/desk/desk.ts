import type { Day } from '#shared/domain/calendar/day.ts'
import type { ConsentEntry } from '#shared/domain/consent/consent.ts'
import type { Dossier, Stay } from '#shared/domain/dossier.ts'
import type { House } from '#shared/domain/house/house.ts'
import type { Naaste, Professional } from '#shared/domain/people/network.ts'
import type { Person } from '#shared/domain/people/person.ts'
import type { PlanContent } from '#shared/domain/plan/content.ts'
import type { PlanVersion } from '#shared/domain/plan/version.ts'
import type { StayFacts } from '#shared/domain/stay/stay.ts'
import type { PlanRules } from '#shared/documents/rules.ts'
import type { Finding } from '#shared/norms/findings.ts'
import type { LayeredNorm, Profile } from '#shared/domain/profile/profile.ts'
import type { OpenStep } from '../model/steps.ts'

/** A part of a record, or a function from the record as it is now to the next. */
export type Edit<T> = Partial<T> | ((now: T) => T)

/** What lies on the desk: the plan that is open, all that follows from it, and the ways to change it. */
export type PlanDesk = {
  readonly dossier: Dossier
  readonly stay: Stay
  readonly version: PlanVersion
  readonly content: PlanContent
  readonly facts: StayFacts
  readonly house: House
  readonly profiles: readonly Profile[]
  readonly norms: readonly LayeredNorm[]
  readonly rules: PlanRules
  readonly findings: readonly Finding[]
  readonly today: Day
  readonly step: OpenStep
  /** Goes to a step, and to a field on it when one is named. */
  readonly go: (step: string, field?: string) => void
  /** The finding that the user came here for: its field asks for attention until it is filled. */
  readonly attention: Finding | null
  readonly editPlan: (edit: Edit<PlanContent>, label: string) => void
  readonly editStay: (edit: Edit<StayFacts>, label: string) => void
  readonly editPerson: (edit: Edit<Person>, label: string) => void
  readonly editNaasten: (naasten: Naaste[], label: string) => void
  readonly editProfessionals: (professionals: Professional[], label: string) => void
  readonly editConsent: (sheetId: string, entries: ConsentEntry[], label: string) => void
  /** Says what just went away, with a way to have it back. */
  readonly undoable: (text: string) => void
}

/** The record after an edit. */
export const edited = <T>(now: T, edit: Edit<T>): T => (typeof edit === 'function' ? edit(now) : { ...now, ...edit })
