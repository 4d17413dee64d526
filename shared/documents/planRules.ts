import type { House } from '../domain/house/house.ts'
import type { StayFacts } from '../domain/stay/stay.ts'
import { coverageOf } from '../norms/coverage.ts'
import { assertNever } from '../result/result.ts'
import { dutiesOf, utmostEnd, type Duty } from '../norms/duties.ts'
import { normsFor, profileFor } from '../norms/layers.ts'
import type { Profile } from '../norms/profile.ts'
import type { PlanDuty, PlanRules } from './rules.ts'

function planDuty(d: Duty): PlanDuty | null {
  const base = { date: d.date, what: '', short: '' }
  switch (d.kind) {
    case 'trajectplan':
      return { ...base, kind: 'plan', who: [] }
    case 'evaluatie':
      return { ...base, kind: 'evaluatie', who: ['bewoner', 'begeleider', 'hbo'] }
    case 'woningzoekende':
      return { ...base, kind: 'woningzoekende', who: ['bewoner'] }
    case 'uitstroomvoorbereiding':
      return { ...base, kind: 'voorbereiding', who: ['bewoner', 'begeleider'] }
    case 'uitstroommelding':
      return { ...base, kind: 'melding', who: ['hbo'] }
    case 'uiterste-einddatum':
      return null
    default:
      return assertNever(d.kind)
  }
}

/** What the plan's paper takes from the norms of its stay. Dates only: whether something is done is not frozen with the text. */
export function planRules(profiles: readonly Profile[], house: House, facts: StayFacts): PlanRules {
  const profile = profileFor(profiles, facts.contractProfile)
  const norms = normsFor(profiles, facts.contractProfile, house)
  const end = utmostEnd(norms, facts)
  const policy = norms.find((n) => n.rule.kind === 'policy')
  return {
    planName: house.planName || (profile?.words.plan ?? 'Trajectplan'),
    personWord: profile?.words.person ?? 'bewoner',
    profile: profile ? `${profile.id}@${profile.validFrom}` : '',
    coverage: coverageOf(norms).map(({ id, name, areas }) => ({ id, name, areas })),
    duties: dutiesOf(norms, facts, { trajectplan: null, woningzoekende: null }, facts.placementDate ?? '2000-01-01').map(planDuty).filter((d) => d !== null),
    utmostEnd: end ? { on: end.on, hard: end.norm.hard } : null,
    relapse: policy?.rule.kind === 'policy' ? policy.rule.relapse : 'vraag-het-huis',
    tests: profile?.practice.tests ?? true,
    cak: profile?.practice.cak ?? false,
  }
}
