import type { Day } from '../domain/calendar/day.ts'
import type { LayeredNorm, Terms } from '../domain/profile/profile.ts'
import { answerTo, criteriaOf } from './criteria.ts'
import { planFindings, type PlanSituation } from './findings.ts'
import { askedPoint, type IntakeFinding } from './intakeAsks.ts'
import { withoutDecisionField, withoutDecisionNorms, withoutDecisionText } from './withoutDecision.ts'

/** What the points of an intake are computed from. */
export type IntakeSituation = PlanSituation & { readonly terms: Pick<Terms, 'terugwerkend'>; readonly end: { readonly on: Day | null } | null }

const open = (id: string, field: string, text: string, norms: readonly LayeredNorm[]): IntakeFinding => ({ id, field, text, norms, warning: false })

/** The questions that nobody asked yet as one point, and those with nee and no word of why as another. */
function criteriaFindings(norms: readonly LayeredNorm[], { facts }: IntakeSituation): readonly (IntakeFinding | null)[] {
  const asked = criteriaOf(norms)
  const unasked = asked.filter((c) => answerTo(facts.criteria, c.id).answer === 'open')
  const bare = asked.filter((c) => c.takesNote && answerTo(facts.criteria, c.id).answer === 'nee' && answerTo(facts.criteria, c.id).note.trim() === '')
  const [first, no] = [unasked[0], bare[0]]
  return [
    first ? open('criteria', `stay.criteria.${first.id}`, unasked.length === asked.length ? `Loop de ${asked.length} vragen na: past dit huis?` : `Stel nog ${unasked.length} van de ${asked.length} vragen: past dit huis?`, unasked.flatMap((c) => c.norms)) : null,
    no ? open('criteria-nee', `stay.criteria.${no.id}.note`, bare.length === 1 ? 'Schrijf bij het antwoord nee op waarom.' : `Schrijf bij ${bare.length} antwoorden nee op waarom.`, bare.flatMap((c) => c.norms)) : null,
  ]
}

/** The outcome: wanted as soon as a layer asks whether the house fits (V03) or has questions about it. */
function outcomeFindings(norms: readonly LayeredNorm[], { facts: { intake } }: IntakeSituation): readonly (IntakeFinding | null)[] {
  const asks = norms.filter((n) => n.rule.kind === 'ask' && ['stay.intake.fits', 'stay.intake.text', 'stay.intake.by', 'stay.intake.on'].includes(n.rule.field))
  const source = asks.length > 0 ? asks : norms.filter((n) => n.rule.kind === 'criterion').slice(0, 1)
  if (source.length === 0) return []
  if (intake.fits === 'open') return [open('past', 'stay.intake.fits', 'Kies of dit huis past: ja, nee of twijfel.', source)]
  return [
    intake.text.trim() === '' ? open('past-waarom', 'stay.intake.text', 'Schrijf in een paar zinnen op waarom dit huis wel of niet past.', source) : null,
    intake.by.trim() === '' ? open('past-wie', 'stay.intake.by', 'Vul in wie dit vindt.', source) : null,
    intake.on === null ? open('past-op', 'stay.intake.on', 'Vul in wanneer dit is besproken.', source) : null,
  ]
}

function withoutDecision(norms: readonly LayeredNorm[], { facts, terms, today, end }: IntakeSituation): IntakeFinding | null {
  const last: Day = end?.on && end.on < today ? end.on : today
  const text = withoutDecisionText(facts, terms, last)
  return text === '' ? null : { id: 'zonder-beschikking', field: withoutDecisionField(facts), text, norms: withoutDecisionNorms(norms), warning: true }
}

/** Everything that the intake still wants under these norms, each field once, with all its sources: facts that the plan demands as well as what is only asked. */
export function intakeFindings(norms: readonly LayeredNorm[], s: IntakeSituation): readonly IntakeFinding[] {
  const asks = norms.flatMap((norm) => (norm.rule.kind === 'ask' ? [askedPoint(norm.rule.field, norm, s)] : []))
  const demanded = planFindings(norms, s).flatMap((f) => (!f.warning && f.waived === null && /^(?:person|stay)\./u.test(f.place.field) ? [open(f.id, f.place.field, f.text, f.norms)] : []))
  const all = [withoutDecision(norms, s), ...demanded, ...criteriaFindings(norms, s), ...outcomeFindings(norms, s), ...asks].filter((f) => f !== null)
  return [...Map.groupBy(all, (f) => f.field).values()].flatMap((group) => {
    const first = group[0]
    return first ? [{ ...first, norms: [...new Set(group.flatMap((f) => f.norms))] }] : []
  })
}
