import { addDays, daysBetween, type Day } from '../domain/calendar/day.ts'
import type { LayeredNorm, Terms } from '../domain/profile/profile.ts'
import type { StayFacts } from '../domain/stay/stay.ts'

type Facts = Pick<StayFacts, 'placementDate' | 'supportStart' | 'indicatie' | 'application'>
type Back = Pick<Terms, 'terugwerkend'>

const earliest = (...days: readonly (Day | null)[]): Day | null => days.filter((d) => d !== null).toSorted()[0] ?? null

/** The first day that a beschikking covers; null while there is none. Where none may reach back (B38), that is never before the decision; where it may, the beschikking says so itself (V54). */
function coveredFrom({ indicatie: { from }, application: { decidedOn } }: Facts, { terugwerkend }: Back): Day | null {
  if (from === null || decidedOn === null) return from ?? decidedOn
  return terugwerkend === 'nee' && decidedOn > from ? decidedOn : from
}

// A number without dates is a beschikking of which nobody typed the days yet: nothing can be said of it.
const unknown = (f: Facts): boolean => f.indicatie.number.trim() !== '' && f.indicatie.from === null && f.application.decidedOn === null

/** How many days of this stay until and including `today` no beschikking covers (B38, V53): 0 before the stay, growing by one a day while there is no decision. */
export function daysWithoutDecision(facts: Facts, terms: Back, today: Day): number {
  const start = earliest(facts.placementDate, facts.supportStart)
  if (start === null || unknown(facts)) return 0
  const until = earliest(coveredFrom(facts, terms), addDays(today, 1))
  return until === null ? 0 : Math.max(0, daysBetween(start, until))
}

/** Those days as a sentence with what follows from them; empty when there are none. */
export function withoutDecisionText(facts: Facts, terms: Back, today: Day): string {
  const days = daysWithoutDecision(facts, terms, today)
  if (days === 0) return ''
  const count = days === 1 ? '1 dag zonder beschikking: die is voor eigen risico.' : `${days} dagen zonder beschikking: die zijn voor eigen risico.`
  const covered = coveredFrom(facts, terms)
  if (terms.terugwerkend === 'ja') return covered === null ? `${count} Komt er een besluit, dan kan het gelden vanaf de plaatsing. Bel de toegang.` : `${count} Vraag of de beschikking kan gelden vanaf de plaatsing.`
  return covered === null ? `${count} Bel de toegang en vraag hoe het staat.` : terms.terugwerkend === 'nee' ? `${count} Een beschikking geldt hier niet voor eerdere dagen. Bel de toegang.` : `${count} Vraag de toegang of de beschikking eerder kan ingaan.`
}

/** The field that those days hang on: the first day of the indicatie, or the day of the decision while that is not known. */
export const withoutDecisionField = (facts: Facts): string => (facts.indicatie.from === null ? 'stay.application.decidedOn' : 'stay.indicatie.from')

const ABOUT: readonly string[] = ['B38', 'V53', 'V54']
/** The sentences that say whose risk those days are; without them, the demand for an indicatie. */
export function withoutDecisionNorms(norms: readonly LayeredNorm[]): readonly LayeredNorm[] {
  const about = norms.filter((n) => ABOUT.includes(n.id))
  return about.length > 0 ? about : norms.filter((n) => n.rule.kind === 'must' && n.rule.part === 'indicatie')
}
