import type { House } from '../domain/house/house.ts'
import type { StayFacts } from '../domain/stay/stay.ts'
import { coverageOf } from '../norms/coverage.ts'
import { dutiesOf, justFacts, utmostEnd } from '../norms/duties.ts'
import { normsFor, profileFor } from '../norms/layers.ts'
import type { Profile } from '../domain/profile/profile.ts'
import type { PlanRules } from './rules.ts'

/** What the plan's paper takes from the norms of its stay. Dates only: whether something is done is not frozen with the text. */
export function planRules(profiles: readonly Profile[], house: House, facts: StayFacts): PlanRules {
  const profile = profileFor(profiles, facts.contractProfile)
  const norms = normsFor(profiles, facts.contractProfile, house)
  const end = utmostEnd(norms, facts)
  return {
    planName: house.planName || (profile?.words.plan ?? 'Trajectplan'),
    personWord: profile?.words.person ?? 'bewoner',
    profile: profile ? `${profile.id}@${profile.validFrom}` : '',
    coverage: coverageOf(norms).map(({ id, name, areas }) => ({ id, name, areas })),
    duties: dutiesOf(norms, justFacts(facts), facts.placementDate ?? '2000-01-01').filter((d) => d.kind !== 'trajectplan' && d.kind !== 'uiterste-einddatum').map(({ date, kind }) => ({ date, kind })),
    utmostEnd: end ? { on: end.on, hard: end.norm.hard } : null,
    relapse: norms.flatMap((n) => (n.rule.kind === 'policy' ? [n.rule.relapse] : [])),
    tests: profile?.practice.tests ?? true,
    cak: profile?.practice.cak ?? false,
  }
}
