import { compareDays, type Day } from '../domain/calendar/day.ts'
import type { LayeredNorm } from '../domain/profile/profile.ts'

/** Whether this version of a norm holds on a day. */
export const holdsOn = (norm: Pick<LayeredNorm, 'from' | 'until'>, day: Day): boolean => (norm.from === null || norm.from <= day) && (norm.until === null || day < norm.until)

/** The versions of norms that hold on a day: what everything but a date is checked against. */
export const normsOn = (norms: readonly LayeredNorm[], day: Day): readonly LayeredNorm[] => norms.filter((n) => holdsOn(n, day))

/** The norms with all their versions together, oldest first, in the order in which the norms were given. */
export const versionsOf = (norms: readonly LayeredNorm[]): readonly (readonly LayeredNorm[])[] =>
  [...Map.groupBy(norms, (n) => `${n.profile} ${n.id}`).values()].map((versions) => [...versions].sort((a, b) => compareDays(a.from ?? '', b.from ?? '')))
