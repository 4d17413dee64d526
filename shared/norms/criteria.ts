import type { LayeredNorm } from '../domain/profile/profile.ts'
import type { StayFacts } from '../domain/stay/stay.ts'

/** A question of the intake: does this house fit? With every norm that asks it. */
export type CriterionAsked = { readonly id: string; readonly question: string; readonly norms: readonly LayeredNorm[]; readonly takesNote: boolean }

// A note under a question about Justitie invites what may not be written down (AVG art. 10): there ja or nee is enough.
const JUSTICE = /\bjustitie\b/iu

/** The questions of the layers, each once, in their order. */
export function criteriaOf(norms: readonly LayeredNorm[]): readonly CriterionAsked[] {
  const all = norms.flatMap((norm) => (norm.rule.kind === 'criterion' ? [{ id: norm.rule.criterion, question: norm.rule.question, norm }] : []))
  return [...Map.groupBy(all, (c) => c.id).values()].flatMap((group) => {
    const first = group[0]
    return first ? [{ id: first.id, question: first.question, norms: group.map((g) => g.norm), takesNote: !JUSTICE.test(first.question) }] : []
  })
}

/** The questions by their id, for who tells an answer without its norms at hand. */
export const criterionNames = (norms: readonly Pick<LayeredNorm, 'rule'>[]): readonly (readonly [id: string, question: string])[] => norms.flatMap(({ rule }) => (rule.kind === 'criterion' ? [[rule.criterion, rule.question] as const] : []))

/** The answer to one question; 'open' until somebody asked. */
export const answerTo = (criteria: StayFacts['criteria'], id: string): StayFacts['criteria'][string] => (Object.hasOwn(criteria, id) ? criteria[id] : undefined) ?? { answer: 'open', note: '' }

/** The answers with one changed; an open one without a note is left out. */
export function answered(criteria: StayFacts['criteria'], id: string, patch: Partial<StayFacts['criteria'][string]>): StayFacts['criteria'] {
  const next = { ...answerTo(criteria, id), ...patch }
  const { [id]: _, ...others } = criteria
  return next.answer === 'open' && next.note === '' ? others : { ...criteria, [id]: next }
}

/** How many of these questions have ja or nee. */
export const answeredCount = (asked: readonly CriterionAsked[], criteria: StayFacts['criteria']): number => asked.filter((c) => answerTo(criteria, c.id).answer !== 'open').length
