import { addDays, ageOn, daysBetween, type Day } from '../domain/calendar/day.ts'
import { shortDay } from '../domain/calendar/format.ts'
import type { Person } from '../domain/people/person.ts'
import type { StayFacts } from '../domain/stay/stay.ts'
import { openTerms, type LayeredNorm, type Terms } from '../domain/profile/profile.ts'
import { withoutDecisionField, withoutDecisionNorms, withoutDecisionText } from './withoutDecision.ts'

/** A date that can't be right or that costs money, as a sentence beside its field. It stops nobody. */
export type DateWarning = { readonly id: string; readonly field: string; readonly text: string; readonly norms: readonly LayeredNorm[] }

/** More days than this between placement and first support is probably a slip of the pen. */
export const MAX_SUPPORT_GAP = 60
const MAX_AGE = 110

const warning = (field: string, text: string, norms: readonly LayeredNorm[] = []): DateWarning => ({ id: `datum:${field}`, field, text, norms })
const count = (days: number): string => (days === 1 ? '1 dag' : `${days} dagen`)

function future(field: string, day: Day | null, today: Day, what: string): DateWarning | null {
  return day !== null && day > today ? warning(field, `${what} ligt in de toekomst. Kijk de datum na.`) : null
}

function birthWarning(birth: Day | null, today: Day): DateWarning | null {
  if (birth !== null && birth <= today && ageOn(birth, today) > MAX_AGE) return warning('person.birthDate', `Dan is de bewoner ${ageOn(birth, today)} jaar. Kijk het geboortejaar na.`)
  return future('person.birthDate', birth, today, 'Deze geboortedatum')
}

function supportWarning(f: StayFacts): DateWarning | null {
  if (!f.placementDate || !f.supportStart) return null
  const days = daysBetween(f.placementDate, f.supportStart)
  if (Math.abs(days) <= MAX_SUPPORT_GAP) return null
  return warning('stay.supportStart', `De ondersteuning begint ${count(Math.abs(days))} ${days < 0 ? 'vóór' : 'na'} de plaatsing. Klopt dat?`)
}

/** The indicatie against itself and against the stay. A stay that starts too early is usually not paid (B38). */
function indicatieWarnings(f: StayFacts, norms: readonly LayeredNorm[], terms: Pick<Terms, 'terugwerkend'>, today: Day): readonly (DateWarning | null)[] {
  const { from, to } = f.indicatie
  const sources = norms.filter((n) => n.rule.kind === 'must' && n.rule.part === 'indicatie')
  const start = f.placementDate
  if (from && to && to < from) return [warning('stay.indicatie.to', 'De indicatie eindigt voordat ze begint. Kijk de twee datums na.')]
  const uncovered = withoutDecisionText(f, terms, today)
  return [
    uncovered ? warning(withoutDecisionField(f), uncovered, withoutDecisionNorms(norms)) : from && start && start < from ? warning('stay.indicatie.from', `De plaatsing is ${count(daysBetween(start, from))} eerder dan de indicatie. Die dagen worden meestal niet betaald. Bel de toegang.`, sources) : null,
    to && start && to < start ? warning('stay.indicatie.to', 'De indicatie is al afgelopen op de dag van de plaatsing. Bel de toegang.', sources) : null,
    // Until and including: an indicatie of the day before leaving is enough.
    to && f.plannedEnd && addDays(to, 1) < f.plannedEnd && !(start && to < start) ? warning('stay.indicatie.to', `De indicatie loopt ${count(daysBetween(to, f.plannedEnd))} voor de geplande uitstroom af. Vraag op tijd verlenging.`) : null,
  ]
}

function phaseWarnings(f: StayFacts): readonly (DateWarning | null)[] {
  const { placementDate: start, plannedEnd: end, opbouwFrom: opbouw, uitstroomFrom: uitstroom } = f
  const outside = (day: Day | null): boolean => day !== null && ((start !== null && day < start) || (end !== null && day > end))
  return [
    outside(opbouw) ? warning('stay.opbouwFrom', 'Deze dag valt buiten het verblijf.') : null,
    outside(uitstroom) ? warning('stay.uitstroomFrom', 'Deze dag valt buiten het verblijf.') : opbouw && uitstroom && uitstroom < opbouw ? warning('stay.uitstroomFrom', 'De fase uitstroom begint hier vóór de fase opbouw.') : null,
  ]
}

/** Every date of a person and a stay that can't be right or that costs money, one sentence for each field, in the order of the form. */
export function dateWarnings(person: Pick<Person, 'birthDate'>, f: StayFacts, norms: readonly LayeredNorm[], today: Day, terms: Pick<Terms, 'terugwerkend'> = openTerms): readonly DateWarning[] {
  const found = [
    birthWarning(person.birthDate, today),
    ...indicatieWarnings(f, norms, terms, today),
    supportWarning(f),
    f.placementDate && f.plannedEnd && f.plannedEnd <= f.placementDate ? warning('stay.plannedEnd', `De geplande uitstroom ligt niet na de plaatsing op ${shortDay(f.placementDate)}.`) : null,
    ...phaseWarnings(f),
    future('stay.plannedAddress.confirmedOn', f.plannedAddress.confirmedOn, today, 'Deze dag'),
    future('stay.emergencyAddress.confirmedOn', f.emergencyAddress.confirmedOn, today, 'Deze dag'),
    future('stay.cleanSince', f.cleanSince, today, 'Deze dag'),
    ...f.treatments.map((t) => future(`stay.treatments.${t.id}.endedOn`, t.endedOn, today, 'Het einde van deze behandeling')),
    f.clinicLeftOn && f.aftercareUntil && f.aftercareUntil < f.clinicLeftOn ? warning('stay.aftercareUntil', 'De nazorg stopt hier voordat de bewoner uit de kliniek kwam.') : null,
    future('stay.referralOn', f.referralOn, today, 'De datum van deze brief'),
  ].filter((w) => w !== null)
  return found.filter((w, i) => found.findIndex((other) => other.field === w.field) === i)
}
