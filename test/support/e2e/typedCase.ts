import type { Day } from '#shared/domain/calendar/day.ts'
import type { Dossier } from '#shared/domain/dossier.ts'
import type { House } from '#shared/domain/house/house.ts'
import type { PlanContent } from '#shared/domain/plan/content.ts'
import type { StayFacts } from '#shared/domain/stay/stay.ts'

/** A fact of a case and the words that carry it on paper; a new line is another piece of it. */
export type Fact = readonly [fact: string, words: string]

/** Somebody who signs, and how: a typed name with a witness, or paper that is scanned. */
export type TypedSigner = { readonly name: string; readonly way: { readonly kind: 'typed'; readonly witness: string } | { readonly kind: 'paper'; readonly on: Day } }

/** A case as it is typed into the window: what stands in the form is what must be kept. */
export type TypedCase = {
  /** The program's clock, and the heading of that day. */
  readonly now: string
  readonly morning: RegExp
  readonly house: House
  /** The name of the contract on its tile. */
  readonly contract: string
  readonly dossier: Pick<Dossier, 'person' | 'naasten' | 'professionals'>
  readonly facts: StayFacts
  readonly content: PlanContent
  /** Points that the check still has, as they begin, and why not now. */
  readonly waived: readonly (readonly [finding: string, reason: string])[]
  readonly discussedOn: Day
  /** In the order of signing; the last is the hbo, who makes it final. */
  readonly signers: readonly TypedSigner[]
  /** Words of step 10 and of the timeline: the dates worked out by hand, and what is special about them. */
  readonly dates: readonly string[]
  readonly timeline: readonly string[]
  readonly onPaper: readonly Fact[]
  readonly offPaper: readonly (readonly [fact: string, words: string, why: string])[]
}

/** A day as people type it: '5-1-2026'. */
export const typedDay = (day: Day | null): string => (day ?? '').split('-').toReversed().map(Number).join('-')
/** The name of one of the house's staff. */
export const staffOf = (c: TypedCase, id: string | null): string => c.house.staff.find((s) => s.id === id)?.name ?? ''
/** 'Daan Voorbeeld'. */
export const fullNameOf = ({ dossier: { person } }: TypedCase): string => [person.firstName, person.tussenvoegsel, person.lastName].filter(Boolean).join(' ')
