import type { StayFacts } from '../domain/stay/stay.ts'
import { versionOn } from '../domain/regels/rules.ts'
import type { LayeredNorm } from '../domain/profile/profile.ts'
import type { PlanSituation } from './findings.ts'

/** What the intake still wants: a sentence that says what to do, the field where it is done, and the norms that ask. It stops nobody. `warning`: people should know it, and no field is empty. */
export type IntakeFinding = { readonly id: string; readonly field: string; readonly text: string; readonly norms: readonly LayeredNorm[]; readonly warning: boolean }

type Ask = {
  /** Says what to do. */
  readonly text: string
  readonly empty: (s: PlanSituation) => boolean
  /** Left out: asked of everybody. */
  readonly when?: (f: StayFacts) => boolean
}
const fact = (text: string, of: (f: StayFacts) => string | number | null, when?: (f: StayFacts) => boolean): Ask => ({ text, empty: ({ facts }) => String(of(facts) ?? '').trim() === '', ...(when ? { when } : {}) })
const fromClinic = (f: StayFacts): boolean => f.route === 'kliniek' || f.route === 'onbekend' || f.clinicLeftOn !== null

// A paper with a version that holds is watched as a duty of its own (`signDuties.ts`).
// Fields of the intake that a norm may ask for. Fields of the plan, the house, the people around the resident or the leaving are asked where they are typed.
const asks: Readonly<Record<string, Ask>> = {
  'person.firstName': { text: 'Vul de voornaam in.', empty: ({ dossier }) => dossier.person.firstName.trim() === '' },
  'person.birthDate': { text: 'Vul de geboortedatum in.', empty: ({ dossier }) => dossier.person.birthDate === null },
  'person.goodToKnow': { text: 'Vraag wat anderen moeten weten: taal, lezen, eten.', empty: ({ dossier }) => dossier.person.goodToKnow.trim() === '' },
  'stay.application.meldingOn': fact('Vul in wanneer de Wmo-melding is gedaan.', (f) => f.application.meldingOn),
  'stay.application.decidedOn': fact('Vul in wanneer de gemeente besloot, zodra dat zo is.', (f) => f.application.decidedOn),
  'stay.application.gemeenteToldOn': fact('Vertel de gemeente van herkomst van de intake, en vul de dag in.', (f) => f.application.gemeenteToldOn),
  'stay.application.futureGemeente': fact('Vraag waar de bewoner na het verblijf wil wonen.', (f) => f.application.futureGemeente),
  'stay.application.clinicToldOn': fact('Vraag wanneer de kliniek de gemeente inlichtte.', (f) => f.application.clinicToldOn, fromClinic),
  'stay.application.directBy': fact('Vul in wie akkoord is met directe plaatsing vanuit de kliniek.', (f) => f.application.directBy, fromClinic),
  'stay.application.directOn': fact('Vraag de gemeente of directe plaatsing vanuit de kliniek goed is, en vul de dag in.', (f) => f.application.directOn, fromClinic),
  'stay.application.kitchenTalkOn': fact('Vul in wanneer het keukentafelgesprek was.', (f) => f.application.kitchenTalkOn),
  'stay.application.intakeOn': fact('Vul in wanneer de intake was.', (f) => f.application.intakeOn),
  'stay.intake.treatment': fact('Vraag of er extra behandeling nodig is.', (f) => (f.intake.treatment === 'open' ? null : f.intake.treatment)),
  'stay.intake.treatmentNote': fact('Schrijf op welke behandeling nodig is en wie die aanvraagt.', (f) => f.intake.treatmentNote, (f) => f.intake.treatment === 'ja'),
  'stay.placementDate': fact('Vul de dag van plaatsing in.', (f) => f.placementDate),
  'stay.supportStart': fact('Vul in wanneer de ondersteuning begint.', (f) => f.supportStart),
  'stay.plannedEnd': fact('Vul in tot wanneer het verblijf ongeveer duurt.', (f) => f.plannedEnd),
  'stay.ervaringsdeskundigeId': fact('Kies welke ervaringsdeskundige meeloopt.', (f) => f.ervaringsdeskundigeId),
  'stay.gemeenteHerkomst': fact('Vul de gemeente van herkomst in.', (f) => f.gemeenteHerkomst),
  'stay.gemeenteVerantwoordelijk': fact('Vul in welke gemeente verantwoordelijk is.', (f) => f.gemeenteVerantwoordelijk),
  'stay.contactGemeente': fact('Vul in wie het contact is bij de toegang.', (f) => f.contactGemeente),
  'stay.indicatie.number': fact('Vul het nummer van de indicatie in.', (f) => f.indicatie.number),
  'stay.indicatie.from': fact('Vul in vanaf welke dag de indicatie geldt.', (f) => f.indicatie.from),
  'stay.indicatie.to': fact('Vul in tot wanneer de indicatie geldt.', (f) => f.indicatie.to),
  'stay.indicatie.wooncomponent': fact('Kijk op de beschikking of wonen erbij hoort.', (f) => (f.indicatie.wooncomponent === 'onbekend' ? null : f.indicatie.wooncomponent)),
  'stay.route': fact('Kies hoe de aanmelding liep.', (f) => (f.route === 'onbekend' ? null : f.route)),
  'stay.houseSeeker.on': fact('Laat de bewoner inschrijven als woningzoekende, en vul de dag in.', (f) => f.houseSeeker.on),
  'stay.cleanSince': fact('Vraag sinds wanneer de bewoner clean is.', (f) => f.cleanSince),
  'stay.treatments': fact('Voeg de eerdere opnames en behandelingen toe.', (f) => f.treatments.length || null),
  'stay.clinicLeftOn': fact('Vul in wanneer de bewoner uit de kliniek kwam.', (f) => f.clinicLeftOn, fromClinic),
  'stay.aftercareUntil': fact('Vraag tot wanneer de nazorg van de kliniek loopt.', (f) => f.aftercareUntil, fromClinic),
  'stay.referralBy': fact('Vul in welke behandelaar dit steunt.', (f) => f.referralBy),
  'stay.referralOn': fact('Vul in van welke dag de brief van de behandelaar is.', (f) => f.referralOn),
  'stay.triedBefore': fact('Vraag welke hulp eerder niet genoeg was.', (f) => f.triedBefore),
  'stay.motivation': fact('Vraag waarom de bewoner dit wil, in eigen woorden.', (f) => f.motivation),
  'stay.rent': fact('Vul de huur per maand in.', (f) => f.rent),
  'stay.houseRulesSignedOn': { text: 'Laat de huisregels tekenen. Gebeurde dat op papier buiten Baken? Vul dan de dag in.', empty: ({ house, facts, today }) => facts.houseRulesSignedOn === null && versionOn(house.papers.huisregels, today) === null },
  'stay.admissionSignedOn': { text: 'Laat de instroomvoorwaarden tekenen. Gebeurde dat op papier buiten Baken? Vul dan de dag in.', empty: ({ house, facts, today }) => facts.admissionSignedOn === null && versionOn(house.papers.instroomvoorwaarden, today) === null },
}
// V22 names the note; the question comes before it.
const before: Readonly<Record<string, string>> = { 'stay.intake.treatmentNote': 'stay.intake.treatment' }

/** The fields of the intake that a norm can ask for. */
export const askedFields: readonly string[] = Object.keys(asks)

/** What a norm that asks for a field still wants of this intake; null when it is there, not asked of this resident, or typed elsewhere. */
export function askedPoint(field: string, norm: LayeredNorm, s: PlanSituation): IntakeFinding | null {
  const first = before[field]
  if (first !== undefined) {
    const sooner = askedPoint(first, norm, s)
    if (sooner !== null) return sooner
  }
  const ask = Object.hasOwn(asks, field) ? asks[field] : undefined
  return ask === undefined || !(ask.when?.(s.facts) ?? true) || !ask.empty(s) ? null : { id: `vraag:${field}`, field, text: ask.text, norms: [norm], warning: false }
}
