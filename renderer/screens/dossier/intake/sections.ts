import type { Dossier, Stay } from '#shared/domain/dossier.ts'
import type { SignedPaper } from '#shared/domain/regels/rules.ts'
import type { IntakeFinding } from '#shared/norms/intakeAsks.ts'

/** The parts of the intake, in the order of the talk. `first` is where the cursor goes. */
export const sections = [
  { id: 'persoon', title: 'Persoon', first: 'person.firstName' },
  { id: 'aanmelding', title: 'Aanmelding', first: 'stay.application.meldingOn' },
  { id: 'indicatie', title: 'Indicatie en gemeenten', first: 'stay.indicatie.number' },
  { id: 'verblijf', title: 'Verblijf', first: 'stay.placementDate' },
  { id: 'team', title: 'Wie begeleidt', first: 'stay.hboId' },
  { id: 'adressen', title: 'Adressen voor later', first: 'stay.plannedAddress.address' },
  { id: 'achtergrond', title: 'Hoe ik hier kom', first: 'stay.cleanSince' },
  { id: 'past', title: 'Past dit huis?', first: 'stay.intake.fits' },
  { id: 'naasten', title: 'Naasten', first: 'naasten' },
  { id: 'hulp', title: 'Andere hulpverleners', first: 'professionals' },
  { id: 'huis', title: 'Huur, huisregels, instroom', first: 'stay.rent' },
  { id: 'bijlagen', title: 'Bijlagen', first: 'stay.attachments' },
] as const
export type SectionId = (typeof sections)[number]['id']
export type SectionState = 'leeg' | 'bezig' | 'klaar'

/** The field where the cursor goes for a part; the part's own first field for an unknown id. */
export const firstField = (section: string): string => sections.find((s) => s.id === section)?.first ?? 'person.firstName'

const OF: readonly (readonly [string, SectionId])[] = [
  ['person.', 'persoon'], ['stay.application', 'aanmelding'], ['stay.criteria', 'past'], ['stay.intake', 'past'], ['stay.indicatie', 'indicatie'], ['stay.gemeente', 'indicatie'], ['stay.contactGemeente', 'indicatie'], ['stay.route', 'indicatie'],
  ['stay.plannedAddress', 'adressen'], ['stay.emergencyAddress', 'adressen'], ['stay.houseSeeker', 'adressen'], ['stay.hboId', 'team'], ['stay.begeleiderId', 'team'], ['stay.ervaring', 'team'],
  ['stay.cleanSince', 'achtergrond'], ['stay.treatments', 'achtergrond'], ['stay.clinic', 'achtergrond'], ['stay.aftercare', 'achtergrond'], ['stay.referral', 'achtergrond'], ['stay.tried', 'achtergrond'], ['stay.motivation', 'achtergrond'],
  ['naasten', 'naasten'], ['professionals', 'hulp'], ['stay.rent', 'huis'], ['stay.houseRules', 'huis'], ['stay.admission', 'huis'], ['stay.attachments', 'bijlagen'], ['stay.', 'verblijf'],
]
/** The part in which a field stands. */
export const sectionOf = (field: string): SectionId => OF.find(([start]) => field.startsWith(start))?.[1] ?? 'persoon'

const state = (...facts: readonly (string | number | null)[]): SectionState => {
  const known = facts.filter((f) => f !== null && String(f).trim() !== '').length
  return known === 0 ? 'leeg' : known === facts.length ? 'klaar' : 'bezig'
}

/** How far each part is: by the few facts that the plan can't do without, and never done while a norm still wants something there. */
export function sectionStates(d: Dossier, stay: Stay, points: readonly IntakeFinding[] = []): Readonly<Record<SectionId, SectionState>> {
  const typed = typedStates(d, stay)
  for (const p of points) if (!p.warning && typed[sectionOf(p.field)] === 'klaar') typed[sectionOf(p.field)] = 'bezig'
  return typed
}

function typedStates(d: Dossier, stay: Stay): Record<SectionId, SectionState> {
  const f = stay.facts
  const signed = (paper: SignedPaper): string | null => (stay.receipts.some((r) => r.paper === paper && r.signature.route.kind !== 'refused') ? paper : null)
  const some = (list: readonly unknown[]): SectionState => (list.length > 0 ? 'klaar' : 'leeg')
  return {
    persoon: state(d.person.firstName, d.person.lastName, d.person.birthDate),
    aanmelding: state(f.application.meldingOn, f.application.intakeOn, f.application.gemeenteToldOn),
    indicatie: state(f.indicatie.number, f.indicatie.from, f.indicatie.to, f.gemeenteHerkomst),
    verblijf: state(f.placementDate, f.supportStart, f.plannedEnd),
    team: state(f.hboId, f.begeleiderId),
    adressen: state(f.plannedAddress.address, f.emergencyAddress.address || f.emergencyAddress.whose, f.emergencyAddress.confirmedOn),
    achtergrond: state(f.cleanSince, f.motivation, f.triedBefore, f.treatments.length || null),
    past: state(f.intake.fits === 'open' ? null : f.intake.fits, f.intake.text, Object.keys(f.criteria).length || null),
    naasten: some(d.naasten),
    hulp: some(d.professionals),
    huis: state(f.rent, f.houseRulesSignedOn ?? signed('huisregels'), f.admissionSignedOn ?? signed('instroomvoorwaarden')),
    bijlagen: some(f.attachments),
  }
}
