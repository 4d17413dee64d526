import type { Day } from '../domain/calendar/day.ts'
import type { LayeredNorm } from '../domain/profile/profile.ts'
import type { StayFacts } from '../domain/stay/stay.ts'
import { dutiesOf, justFacts, type Duty } from './duties.ts'

const law = (id: string, duty: 'onderzoek' | 'besluit', weeks: number, article: string, text: string, quote: string): LayeredNorm => ({
  id, rule: { kind: 'once', duty, anchor: 'melding', after: { weeks } }, hard: true, text, source: { document: 'Wmo 2015', heading: article, quote }, who: 'gemeente', advice: false, layer: 'landelijk', profile: 'wmo', from: null, until: null,
})
/** What the law itself gives the gemeente: six weeks to look into it, then two weeks to decide. */
export const statutoryTerms: readonly LayeredNorm[] = [
  law('Wmo-onderzoek', 'onderzoek', 6, 'artikel 2.3.2, lid 1', 'De gemeente is binnen zes weken na de melding klaar met het onderzoek.', 'zo spoedig mogelijk, doch uiterlijk binnen zes weken'),
  law('Wmo-besluit', 'besluit', 8, 'artikel 2.3.5, lid 2', 'De gemeente besluit binnen twee weken na de aanvraag. Dat is acht weken na de melding.', 'binnen twee weken na de ontvangst van de aanvraag'),
]

/**
 * Until when the gemeente may take after the melding (V52, V32), investigation first. A shorter term that a layer only
 * advises to agree on (V33) is not hers. Without such norms, what the law says. Done once there is a decision.
 */
export function applicationTerms(norms: readonly LayeredNorm[], facts: StayFacts, today: Day): readonly Duty[] {
  const ours = norms.filter((n) => !n.advice && n.rule.kind === 'once' && n.rule.anchor === 'melding')
  const kinds = new Set(ours.map((n) => (n.rule.kind === 'once' ? n.rule.duty : null)))
  const lawful = statutoryTerms.filter((n) => n.rule.kind === 'once' && !kinds.has(n.rule.duty))
  const { decidedOn } = facts.application
  // Without the placement: a term of the gemeente may well end before it.
  return dutiesOf([...ours, ...lawful], justFacts({ ...facts, placementDate: null, supportStart: null }), today).map((d) => (decidedOn === null ? d : { ...d, state: 'gedaan' as const, doneOn: decidedOn }))
}
