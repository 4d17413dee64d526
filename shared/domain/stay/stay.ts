import { z } from 'zod'
import { blobRef, dayOrNull, id, line, moment, named, prose } from '../fields.ts'

export const addressKinds = ['eigen-woning', 'netwerk', 'corporatie', 'kamer', 'begeleid', 'anders', 'onbekend'] as const
/** An address to leave to (A06, B08): planned, or for when it goes wrong. */
export const uitstroomadresSchema = z.strictObject({
  address: named(line, 'adres'), kind: named(z.enum(addressKinds), 'soort adres'), whose: named(line, 'van wie', 'Van wie dit adres is: mijn zus, ik.'), confirmedOn: named(dayOrNull, 'nagevraagd op', 'De dag waarop is nagevraagd of dit adres klopt.'),
})
export type Uitstroomadres = z.infer<typeof uitstroomadresSchema>
export const emptyAdres: Uitstroomadres = { address: '', kind: 'onbekend', whose: '', confirmedOn: null }

/** A clinical treatment before the stay (A28). */
export const treatmentSchema = z.strictObject({
  id: named(id, 'kenmerk', 'Kenmerk van deze behandeling.'), clinic: named(line, 'kliniek'), period: named(line, 'periode', 'Hoe lang, in woorden.'), completed: named(z.enum(['ja', 'nee', 'onbekend']), 'afgerond'), endedOn: named(dayOrNull, 'laatste dag'),
})
export type Treatment = z.infer<typeof treatmentSchema>

/** The beschikking behind the stay (A02, B37). */
export const indicatieSchema = z.strictObject({
  number: named(line, 'nummer'), product: named(line, 'product'), gemeente: named(line, 'gemeente', 'De gemeente die de beschikking gaf.'), from: named(dayOrNull, 'geldig vanaf'), to: named(dayOrNull, 'geldig tot en met'),
  wooncomponent: named(z.enum(['ja', 'nee', 'onbekend']), 'met wooncomponent'),
})

/** What the gemeente did and was told before the stay (V02, V28, V30, V32, V51, V52, L14). */
export const applicationSchema = z.strictObject({
  meldingOn: named(dayOrNull, 'Wmo-melding op', 'De dag van de Wmo-melding: 6 weken onderzoek, 8 weken tot het besluit.'),
  decidedOn: named(dayOrNull, 'besluit op', 'De dag van de beschikking.'),
  gemeenteToldOn: named(dayOrNull, 'gemeente van herkomst ingelicht op', 'Tegelijk met de intake.'),
  futureGemeente: named(line, 'gemeente na het verblijf', 'Waar de bewoner later wil wonen, als dat bekend is.'),
  clinicToldOn: named(dayOrNull, 'kliniek lichtte de gemeente in op'),
  directBy: named(line, 'akkoord met directe plaatsing van'),
  directOn: named(dayOrNull, 'akkoord met directe plaatsing op'),
  kitchenTalkOn: named(dayOrNull, 'keukentafelgesprek op'),
  intakeOn: named(dayOrNull, 'intake op'),
})
export type Application = z.infer<typeof applicationSchema>

const answer = z.enum(['open', 'ja', 'nee'])
/** One intake criterion answered (A20–A34, B01–B05). */
export const criterionSchema = z.strictObject({ answer: named(answer, 'antwoord'), note: named(prose, 'toelichting') })
export type Criterion = z.infer<typeof criterionSchema>
/** What the intake ends in (V03, V22). */
export const intakeSchema = z.strictObject({
  fits: named(z.enum(['open', 'ja', 'nee', 'twijfel']), 'past dit huis'), text: named(prose, 'conclusie'), by: named(line, 'wie dit vindt'), on: named(dayOrNull, 'op'),
  treatment: named(answer, 'extra behandeling nodig'), treatmentNote: named(prose, 'welke behandeling', 'Wat er nodig is en wie het aanvraagt.'),
})
export type IntakeOutcome = z.infer<typeof intakeSchema>
/** Hours of support a week that are planned from a day on, until the next line (A48, A50, A55, B16, B21, B23). */
export const plannedHoursSchema = z.strictObject({
  id: named(id, 'kenmerk'), from: named(dayOrNull, 'vanaf', 'Leeg = vanaf de plaatsing.'),
  individueel: named(z.number().min(0).max(168), 'één op één'), groep: named(z.number().min(0).max(168), 'groep'), collectief: named(z.number().min(0).max(168), 'collectief'), buiten: named(z.number().min(0).max(168), 'daginvulling buiten'),
})
export type PlannedHours = z.infer<typeof plannedHoursSchema>

export const phases = ['start', 'opbouw', 'uitstroom'] as const
export type Phase = (typeof phases)[number]
/** A phase of the stay as it really was entered (A22); `since` is null when nobody wrote the day down. */
export const phaseEntrySchema = z.strictObject({
  id: named(id, 'kenmerk', 'Kenmerk van deze fase.'), phase: named(z.enum(phases), 'fase'), since: named(dayOrNull, 'sinds', 'Eerste dag van deze fase. Null = niet opgeschreven.'), why: named(prose, 'waarom'),
})
export type PhaseEntry = z.infer<typeof phaseEntrySchema>
export const attachmentKinds = ['beschikking', 'verwijzing', 'advies', 'bewijs-woningzoekende', 'anders'] as const
export const attachmentSchema = z.strictObject({ id, kind: z.enum(attachmentKinds), title: line, date: dayOrNull, blob: blobRef })
export type Attachment = z.infer<typeof attachmentSchema>

/** What is known of one stay: typed at intake, reused by plan, evaluation and letters. */
export const stayFactsSchema = z.strictObject({
  /** The clock of the stay (A03, A04). */
  placementDate: named(dayOrNull, 'dag van plaatsing', 'De dag van plaatsing door de toegang. Daar rekent de duur van het verblijf vanaf.'),
  /** The clock of the plan (A05). */
  supportStart: named(dayOrNull, 'start van de ondersteuning', 'De eerste dag met ondersteuning; meestal dezelfde dag. Daar rekent het plan vanaf.'),
  plannedEnd: named(dayOrNull, 'geplande einddatum'),
  opbouwFrom: named(dayOrNull, 'fase opbouw vanaf', 'Geplande eerste dag van de fase opbouw. Null = niet gepland.'),
  uitstroomFrom: named(dayOrNull, 'fase uitstroom vanaf', 'Geplande eerste dag van de fase uitstroom. Null = niet gepland.'),
  phases: named(z.array(phaseEntrySchema).max(60), 'fasen', 'Hoe het echt ging, oudste eerst; de laatste is de fase van nu. Leeg = de fase start.'),
  contractProfile: id,
  hboId: named(id.nullable(), 'hbo, eindverantwoordelijk', 'Kenmerk van de medewerker die eindverantwoordelijk is.'),
  begeleiderId: named(id.nullable(), 'persoonlijk begeleider', 'Kenmerk van de medewerker die begeleidt.'),
  ervaringsdeskundigeId: named(id.nullable(), 'ervaringsdeskundige', 'Kenmerk van de medewerker met eigen ervaring.'),
  gemeenteHerkomst: named(line, 'gemeente van herkomst'),
  gemeenteVerantwoordelijk: named(line, 'verantwoordelijke gemeente'),
  contactGemeente: named(line, 'contact bij de gemeente', 'Met wie het huis bij de gemeente overlegt.'),
  indicatie: named(indicatieSchema, 'indicatie', 'De beschikking onder dit verblijf.'),
  route: named(z.enum(['kliniek', 'gemeentelijke-toegang', 'regionale-toegang', 'anders', 'onbekend']), 'route', 'Hoe de bewoner hier kwam.'),
  plannedAddress: named(uitstroomadresSchema, 'uitstroomadres', 'Het adres waar de bewoner later heen kan.'),
  emergencyAddress: named(uitstroomadresSchema, 'adres als het misgaat', 'Waar de bewoner heen gaat als het misgaat.'),
  /** B40. */
  houseSeeker: named(z.strictObject({ on: named(dayOrNull, 'ingeschreven op'), where: named(line, 'waar') }), 'woningzoekende', 'Inschrijving als woningzoekende: wanneer en waar.'),
  cleanSince: named(dayOrNull, 'clean sinds'),
  treatments: named(z.array(treatmentSchema), 'behandelingen', 'Klinische behandelingen voor dit verblijf.'),
  /** V01, V21. */
  clinicLeftOn: named(dayOrNull, 'weg uit de kliniek op', 'De dag waarop de bewoner uit de laatste kliniek vertrok.'),
  aftercareUntil: named(dayOrNull, 'nazorg tot en met', 'Tot wanneer de nazorg van die kliniek loopt.'),
  /** A29, B04. */
  referralBy: named(line, 'verwezen door', 'De behandelaar die de plaatsing steunt.'),
  referralOn: named(dayOrNull, 'verwezen op', 'De dag van de brief.'),
  triedBefore: named(prose, 'eerder geprobeerd', 'Welke hulp er eerder was en waarom die niet genoeg was.'),
  motivation: named(prose, 'motivatie', 'Waarom de bewoner dit wil, in eigen woorden.'),
  application: named(applicationSchema, 'aanmelding', 'Wat er vóór de plaatsing gebeurde.'),
  criteria: named(z.record(id, criterionSchema), 'criteria', 'De antwoorden op de intakecriteria, bij het kenmerk van het criterium.'),
  intake: named(intakeSchema, 'uitkomst van de intake'),
  plannedHours: named(z.array(plannedHoursSchema).max(60), 'geplande uren', 'Uren begeleiding per week, met de dag waarop ze ingaan.'),
  rent: named(z.number().min(0).max(5000).nullable(), 'huur', 'Huur per maand in euro’s. Null = nog niet bekend.'),
  houseRulesSignedOn: named(dayOrNull, 'huisregels getekend op'),
  houseRulesVersion: named(line, 'versie van de huisregels'),
  admissionSignedOn: named(dayOrNull, 'instroomvoorwaarden getekend op'),
  admissionVersion: named(line, 'versie van de instroomvoorwaarden'),
  attachments: z.array(attachmentSchema),
})
export type StayFacts = z.infer<typeof stayFactsSchema>

/** In the house, or away with a reason and the time of coming back. */
export const presenceSchema = z.strictObject({ away: z.boolean(), reason: line, since: moment.nullable(), back: line })
export type Presence = z.infer<typeof presenceSchema>

export const handledHow = ['gedaan', 'overgeslagen', 'uitgesteld', 'niet-van-toepassing'] as const
/**
 * What somebody said of a duty by its id: done on a day, or why not. It changes no date: a duty that was postponed keeps its own, and `until` is
 * when people look again.
 */
export const handledSchema = z.strictObject({ id: named(id, 'kenmerk', 'Kenmerk van de taak: evaluatie-2.'), how: named(z.enum(handledHow), 'hoe'), on: named(dayOrNull, 'op'), until: named(dayOrNull, 'uitgesteld tot'), reason: named(prose, 'reden of uitkomst'), by: named(line, 'door') })
export type Handled = z.infer<typeof handledSchema>

const emptyApplication: Application = { meldingOn: null, decidedOn: null, gemeenteToldOn: null, futureGemeente: '', clinicToldOn: null, directBy: '', directOn: null, kitchenTalkOn: null, intakeOn: null }

/** Facts of a stay before anybody typed them. */
export const emptyStayFacts = (contractProfile: string): StayFacts => ({
  placementDate: null, supportStart: null, plannedEnd: null, opbouwFrom: null, uitstroomFrom: null, phases: [], contractProfile, hboId: null, begeleiderId: null,
  ervaringsdeskundigeId: null, gemeenteHerkomst: '', gemeenteVerantwoordelijk: '', contactGemeente: '',
  indicatie: { number: '', product: '', gemeente: '', from: null, to: null, wooncomponent: 'onbekend' }, route: 'onbekend', plannedAddress: emptyAdres, emergencyAddress: emptyAdres, houseSeeker: { on: null, where: '' },
  cleanSince: null, treatments: [], clinicLeftOn: null, aftercareUntil: null, referralBy: '', referralOn: null, triedBefore: '', motivation: '', application: emptyApplication, criteria: {}, intake: { fits: 'open', text: '', by: '', on: null, treatment: 'open', treatmentNote: '' }, plannedHours: [], rent: null,
  houseRulesSignedOn: null, houseRulesVersion: '', admissionSignedOn: null, admissionVersion: '', attachments: [],
})
