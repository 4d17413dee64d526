import type { DutyKind, LayeredNorm, PlanPart } from '#shared/domain/profile/profile.ts'

/** The norms that demand this part of the plan. */
export const normsOfPart = (norms: readonly LayeredNorm[], part: PlanPart): readonly LayeredNorm[] => norms.filter((n) => n.rule.kind === 'must' && n.rule.part === part)

/** The norms that set the day of this duty. */
export const normsOfDuty = (norms: readonly LayeredNorm[], duty: DutyKind): readonly LayeredNorm[] =>
  norms.filter((n) => (n.rule.kind === 'once' || n.rule.kind === 'every' || n.rule.kind === 'before') && n.rule.duty === duty)

/** The norms about the highest rent. */
export const normsOfRent = (norms: readonly LayeredNorm[]): readonly LayeredNorm[] => norms.filter((n) => n.rule.kind === 'atMost' && n.rule.subject === 'rent')

/** The norms about what happens after use. */
export const normsOfRelapse = (norms: readonly LayeredNorm[]): readonly LayeredNorm[] => norms.filter((n) => n.rule.kind === 'policy')
