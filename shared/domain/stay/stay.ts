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

export const phases = ['start', 'opbouw', 'uitstroom'] as const
export type Phase = (typeof phases)[number]
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
  opbouwFrom: named(dayOrNull, 'fase opbouw vanaf', 'Eerste dag van de fase opbouw. Null = niet gepland.'),
  uitstroomFrom: named(dayOrNull, 'fase uitstroom vanaf', 'Eerste dag van de fase uitstroom. Null = niet gepland.'),
  phase: named(z.enum(phases), 'fase', 'De fase van nu.'),
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

/** How a stay ended. */
export const stayEndSchema = z.strictObject({
  on: named(dayOrNull, 'laatste dag'), result: named(line, 'uitkomst'), reason: named(prose, 'reden'), address: named(line, 'adres na vertrek'), gemeente: named(line, 'gemeente na vertrek'), handedTo: named(line, 'overgedragen aan'),
})

/** Facts of a stay before anybody typed them. */
export const emptyStayFacts = (contractProfile: string): StayFacts => ({
  placementDate: null, supportStart: null, plannedEnd: null, opbouwFrom: null, uitstroomFrom: null, phase: 'start', contractProfile, hboId: null, begeleiderId: null,
  ervaringsdeskundigeId: null, gemeenteHerkomst: '', gemeenteVerantwoordelijk: '', contactGemeente: '',
  indicatie: { number: '', product: '', gemeente: '', from: null, to: null, wooncomponent: 'onbekend' }, route: 'onbekend', plannedAddress: emptyAdres, emergencyAddress: emptyAdres, houseSeeker: { on: null, where: '' },
  cleanSince: null, treatments: [], clinicLeftOn: null, aftercareUntil: null, referralBy: '', referralOn: null, triedBefore: '', motivation: '', rent: null,
  houseRulesSignedOn: null, houseRulesVersion: '', admissionSignedOn: null, admissionVersion: '', attachments: [],
})
