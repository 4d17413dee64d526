import { z } from 'zod'
import { blobRef, dayOrNull, id, line, moment, prose } from '../fields.ts'

export const addressKinds = ['eigen-woning', 'netwerk', 'corporatie', 'kamer', 'begeleid', 'anders', 'onbekend'] as const
/** An address to leave to (A06, B08): planned, or for when it goes wrong. */
export const uitstroomadresSchema = z.strictObject({ address: line, kind: z.enum(addressKinds), whose: line, confirmedOn: dayOrNull })
export type Uitstroomadres = z.infer<typeof uitstroomadresSchema>
export const emptyAdres: Uitstroomadres = { address: '', kind: 'onbekend', whose: '', confirmedOn: null }

/** A clinical treatment before the stay (A28). */
export const treatmentSchema = z.strictObject({ id, clinic: line, period: line, completed: z.enum(['ja', 'nee', 'onbekend']), endedOn: dayOrNull })
export type Treatment = z.infer<typeof treatmentSchema>

/** The beschikking behind the stay (A02, B37). */
export const indicatieSchema = z.strictObject({ number: line, product: line, gemeente: line, from: dayOrNull, to: dayOrNull, wooncomponent: z.enum(['ja', 'nee', 'onbekend']) })

export const phases = ['start', 'opbouw', 'uitstroom'] as const
export type Phase = (typeof phases)[number]
export const attachmentKinds = ['beschikking', 'verwijzing', 'advies', 'bewijs-woningzoekende', 'anders'] as const
export const attachmentSchema = z.strictObject({ id, kind: z.enum(attachmentKinds), title: line, date: dayOrNull, blob: blobRef })
export type Attachment = z.infer<typeof attachmentSchema>

/** What is known of one stay: typed at intake, reused by plan, evaluation and letters. */
export const stayFactsSchema = z.strictObject({
  /** Placement by the toegang: the clock of the stay (A03, A04). */
  placementDate: dayOrNull,
  /** First support: the clock of the plan (A05); usually the same day. */
  supportStart: dayOrNull,
  plannedEnd: dayOrNull,
  /** First day in 'opbouw' and 'uitstroom'; null = not planned. */
  opbouwFrom: dayOrNull,
  uitstroomFrom: dayOrNull,
  phase: z.enum(phases),
  contractProfile: id,
  hboId: id.nullable(),
  begeleiderId: id.nullable(),
  ervaringsdeskundigeId: id.nullable(),
  gemeenteHerkomst: line,
  gemeenteVerantwoordelijk: line,
  contactGemeente: line,
  indicatie: indicatieSchema,
  route: z.enum(['kliniek', 'gemeentelijke-toegang', 'regionale-toegang', 'anders', 'onbekend']),
  plannedAddress: uitstroomadresSchema,
  emergencyAddress: uitstroomadresSchema,
  /** Registered as woningzoekende: when and where (B40). */
  houseSeeker: z.strictObject({ on: dayOrNull, where: line }),
  cleanSince: dayOrNull,
  treatments: z.array(treatmentSchema),
  /** The last clinic: day of leaving, and until when its aftercare runs (V01, V21). */
  clinicLeftOn: dayOrNull,
  aftercareUntil: dayOrNull,
  /** The treating clinician who supports the placement, and the day of the letter (A29, B04). */
  referralBy: line,
  referralOn: dayOrNull,
  triedBefore: prose,
  motivation: prose,
  rent: z.number().min(0).max(5000).nullable(),
  houseRulesSignedOn: dayOrNull,
  houseRulesVersion: line,
  admissionSignedOn: dayOrNull,
  admissionVersion: line,
  attachments: z.array(attachmentSchema),
})
export type StayFacts = z.infer<typeof stayFactsSchema>

/** In the house, or away with a reason and the time of coming back. */
export const presenceSchema = z.strictObject({ away: z.boolean(), reason: line, since: moment.nullable(), back: line })
export type Presence = z.infer<typeof presenceSchema>

/** How a stay ended. */
export const stayEndSchema = z.strictObject({ on: dayOrNull, result: line, reason: prose, address: line, gemeente: line, handedTo: line })

/** Facts of a stay before anybody typed them. */
export const emptyStayFacts = (contractProfile: string): StayFacts => ({
  placementDate: null, supportStart: null, plannedEnd: null, opbouwFrom: null, uitstroomFrom: null, phase: 'start', contractProfile, hboId: null, begeleiderId: null,
  ervaringsdeskundigeId: null, gemeenteHerkomst: '', gemeenteVerantwoordelijk: '', contactGemeente: '',
  indicatie: { number: '', product: '', gemeente: '', from: null, to: null, wooncomponent: 'onbekend' }, route: 'onbekend', plannedAddress: emptyAdres, emergencyAddress: emptyAdres, houseSeeker: { on: null, where: '' },
  cleanSince: null, treatments: [], clinicLeftOn: null, aftercareUntil: null, referralBy: '', referralOn: null, triedBefore: '', motivation: '', rent: null,
  houseRulesSignedOn: null, houseRulesVersion: '', admissionSignedOn: null, admissionVersion: '', attachments: [],
})
