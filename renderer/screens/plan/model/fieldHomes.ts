import { isWithin } from '../../../ui/desk/place.ts'
import type { Origin } from '#shared/documents/model.ts'
import type { Step } from '#shared/norms/steps.ts'
import { goalStep, isStep, type OpenStep } from './steps.ts'

// Which step has a field on its form, by the start of the field's path. A field on two forms (the dates of the stay) names
// its home last; where the paper's own step has it too, the jump stays there.
const homes: readonly (readonly [prefix: string, ...steps: readonly Step[]])[] = [
  ['person.goodToKnow', '2'],
  ['person.representative', '12'],
  ['person', '0'],
  ['stay.hboId', '0'], ['stay.begeleiderId', '0'], ['stay.ervaringsdeskundigeId', '0'], ['stay.gemeenteHerkomst', '0'], ['stay.gemeenteVerantwoordelijk', '0'], ['stay.contactGemeente', '0'], ['stay.indicatie', '0'],
  ['stay.cleanSince', '2'], ['stay.clinicLeftOn', '2'], ['stay.treatments', '2'], ['stay.triedBefore', '2'], ['stay.motivation', '2'], ['stay.referralBy', '2'], ['stay.referralOn', '2'],
  ['stay.placementDate', '1', '3'], ['stay.plannedEnd', '1', '3'],
  ['stay.aftercareUntil', '6'],
  ['stay.rent', '9'], ['stay.houseRulesVersion', '9'], ['stay.houseRulesSignedOn', '9'], ['stay.admissionVersion', '9'], ['stay.admissionSignedOn', '9'],
  ['stay', '3'],
  ['content.mainGoal', '1'], ['content.afterwards', '1'], ['content.firstSteps', '1'],
  ['content.howIGotHere', '2'], ['content.earlierQuote', '2'], ['content.earlierNote', '2'], ['content.strengths', '2'], ['content.helped', '2'], ['content.notHelped', '2'],
  ['content.perspectief', '3'], ['content.perspectiefText', '3'], ['content.backToHerkomst', '3'], ['content.backReason', '3'], ['stay.houseSeeker', '3'], ['content.urgentie', '3'], ['content.phaseNote', '3'],
  ['content.goals', '4'], ['content.notNow', '4'], ['content.leefgebieden', '4'],
  ['content.week', '5'], ['content.weekIntro', '5'], ['content.weekNote', '5'], ['content.hours', '5'], ['content.later', '5'], ['content.meetingsPerWeek', '5'], ['content.sport', '5'], ['content.transport', '5'],
  ['naasten', '6'], ['professionals', '6'], ['content.sponsor', '6'],
  ['content.signals', '7'],
  ['content.ifWrong', '8'],
  ['content.rentNote', '9'], ['content.budget', '9'], ['content.medicines', '9'],
  ['duties', '10'], ['consents', '11'], ['content.naasteSigns', '12'], ['signers', '12'],
]

/** The steps that show a field; none when no form has it. */
export const stepsOfField = (field: string): readonly Step[] => homes.find(([prefix]) => isWithin(field, prefix))?.slice(1).filter(isStep) ?? []

/** Where a click on the paper, or a finding, leads: a step that has the field, or the step itself. */
export function landing(place: { readonly step: string; readonly field?: string | undefined }, fallback: OpenStep): { readonly step: OpenStep; readonly field: string | null } {
  const field = place.field ?? null
  if (field?.startsWith('goal:')) return { step: goalStep(field.slice(5).split('.')[0] ?? ''), field }
  const here: OpenStep = isStep(place.step) ? place.step : place.step.startsWith('goal:') ? goalStep(place.step.slice(5)) : fallback
  if (field === null) return { step: here, field }
  const steps = stepsOfField(field)
  const home = steps.find((s) => s === here) ?? steps.at(-1)
  return { step: home ?? here, field }
}

/** The block of the paper that shows a field: the same path, else the block inside it, else the one around it, else a neighbour in the step. */
export function originOf(step: OpenStep, field: string | null, origins: readonly Origin[]): Origin | null {
  if (field === null) return null
  const at = (path: string): Origin | undefined => origins.find((o) => o.field === path && o.step === step) ?? origins.find((o) => o.field === path)
  const exact = at(field) ?? at(aliases[field] ?? field)
  if (exact) return exact
  const inside = origins.find((o) => o.field !== undefined && isWithin(o.field, field))
  if (inside) return inside
  const around = origins.filter((o) => o.field !== undefined && isWithin(field, o.field)).toSorted((a, b) => (b.field?.length ?? 0) - (a.field?.length ?? 0))[0]
  if (around) return around
  return field.startsWith('goal:') ? (origins.find((o) => o.step === step) ?? null) : null
}

// Fields that are printed inside the block of another.
const aliases: Readonly<Record<string, string>> = {
  'stay.cleanSince': 'content.howIGotHere', 'stay.clinicLeftOn': 'content.howIGotHere', 'stay.treatments': 'content.howIGotHere', 'stay.referralBy': 'content.howIGotHere', 'stay.referralOn': 'content.howIGotHere', 'stay.triedBefore': 'content.earlierQuote', 'content.earlierNote': 'content.earlierQuote',
  'content.notHelped': 'content.helped', 'content.backReason': 'content.backToHerkomst', 'content.phaseNote': 'stay.phases', 'stay.opbouwFrom': 'stay.plannedEnd', 'stay.uitstroomFrom': 'stay.plannedEnd', 'content.urgentie.state': 'stay.houseSeeker', 'content.urgentie.on': 'stay.houseSeeker',
  'content.weekNote': 'content.week', 'content.later.kind': 'content.later.text', 'content.later.from': 'content.later.text', 'content.later.step': 'content.later.text', 'content.rentNote': 'stay.rent', 'content.perspectief': 'content.perspectiefText',
}
