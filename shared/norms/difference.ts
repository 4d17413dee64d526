import { sameValue } from '../domain/sameValue.ts'
import type { Norm } from '../domain/profile/profile.ts'

/** A norm that is not the same in two sets: `was` null = added, `now` null = gone. */
export type NormDifference = { readonly id: string; readonly was: Norm | null; readonly now: Norm | null }

/** What differs between the norms of an original and of our own, in the order of the original; empty when they are the same. */
export function differenceOf(original: readonly Norm[], own: readonly Norm[]): readonly NormDifference[] {
  const ours = new Map(own.map((n) => [n.id, n]))
  const theirs = new Set(original.map((n) => n.id))
  return [
    ...original.map((was): NormDifference => ({ id: was.id, was, now: ours.get(was.id) ?? null })).filter((d) => !sameValue(d.was, d.now)),
    ...own.filter((n) => !theirs.has(n.id)).map((now): NormDifference => ({ id: now.id, was: null, now })),
  ]
}
