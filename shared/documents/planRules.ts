import type { Day } from '../domain/calendar/day.ts'
import type { House } from '../domain/house/house.ts'
import type { StayFacts } from '../domain/stay/stay.ts'
import { coverageOf } from '../norms/coverage.ts'
import { dutiesOf, justFacts, utmostEnd } from '../norms/duties.ts'
import { ownOf } from '../domain/house/ownProfiles.ts'
import { normsFor, normsOn, profileFor } from '../norms/layers.ts'
import type { DutyKind, Profile } from '../domain/profile/profile.ts'
import type { PlanRules } from './rules.ts'

/** Which profile, and which state of it: an own one counts its changes. */
function versionOf(profile: Profile, house: House): string {
  const changes = ownOf(house, profile.id)?.changes.length ?? 0
  return `${profile.id}@${profile.validFrom}${changes === 0 ? '' : `+${changes}`}`
}

// What has a line of its own on paper, and the gemeente's days from before anybody moved in.
const offPaper: ReadonlySet<DutyKind> = new Set(['trajectplan', 'uiterste-einddatum', 'onderzoek', 'besluit', 'leermoment', 'regels-tekenen'])

/** What the plan's paper takes from the norms of its stay, as they hold on a day. Dates only: whether something is done is not frozen with the text. */
export function planRules(profiles: readonly Profile[], house: House, facts: StayFacts, today: Day): PlanRules {
  const profile = profileFor(profiles, facts.contractProfile, house)
  const norms = normsFor(profiles, facts.contractProfile, house)
  const now = normsOn(norms, today)
  const end = utmostEnd(norms, facts)
  return {
    planName: house.planName || (profile?.words.plan ?? 'Trajectplan'),
    personWord: profile?.words.person ?? 'bewoner',
    profile: profile ? versionOf(profile, house) : '',
    coverage: coverageOf(now).map(({ id, name, areas }) => ({ id, name, areas })),
    duties: dutiesOf(norms, justFacts(facts), facts.placementDate ?? '2000-01-01').filter((d) => !offPaper.has(d.kind) && d.state !== 'niet-van-toepassing').map(({ date, kind }) => ({ date, kind })),
    utmostEnd: end ? { on: end.on, hard: end.norm.hard } : null,
    relapse: now.flatMap((n) => (n.rule.kind === 'policy' && !n.advice ? [n.rule.relapse] : [])),
    tests: profile?.practice.tests ?? true,
    cak: profile?.practice.cak ?? false,
  }
}
