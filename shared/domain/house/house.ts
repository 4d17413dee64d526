import { z } from 'zod'
import { blobRef, dayOrNull, id, line, moment, prose } from '../fields.ts'

export const functions = ['hbo', 'begeleider', 'ervaringsdeskundige', 'beheerder'] as const
/** What somebody does in the house; only `hbo` makes plans final (B32). */
export type StaffFunction = (typeof functions)[number]
export const diplomas = ['hbo', 'mbo-4', 'mbo-3-ervaren', 'ervaringsdeskundige-gediplomeerd', 'in-opleiding', 'geen', 'onbekend'] as const

/** A member of staff (B30, B32, A47). `userId` links to the key slot of somebody who can sign in. */
export const staffSchema = z.strictObject({ id, name: line, function: z.enum(functions), diploma: z.enum(diplomas), userId: id.nullable(), active: z.boolean() })
export type Staff = z.infer<typeof staffSchema>

export const contactKinds = ['gemeente', 'toegang', 'kliniek', 'woningcorporatie', 'anders'] as const
/** A fixed contact of the house (V31, V57): gemeenten, toegangsteams, clinics. */
export const contactSchema = z.strictObject({ id, kind: z.enum(contactKinds), name: line, person: line, phone: line, email: line })
export type Contact = z.infer<typeof contactSchema>

export const dayParts = ['ochtend', 'middag', 'avond'] as const
/** One day of a small week: a few words for morning, afternoon and evening. */
export const weekDaySchema = z.strictObject({ ochtend: line, middag: line, avond: line })
/** A small week, Monday first. */
export const smallWeekSchema = z.array(weekDaySchema).length(7)
export type SmallWeek = z.infer<typeof smallWeekSchema>

/** Agreements of the house itself on dates (the house layer); null = the house has no such agreement. */
export const houseNormsSchema = z.strictObject({
  planWithinWeeks: z.number().int().min(1).max(52).nullable(),
  evaluationEveryMonths: z.number().int().min(1).max(12).nullable(),
  outflowNoticeMonths: z.number().int().min(1).max(24).nullable(),
  outflowPreparationMonths: z.number().int().min(1).max(24).nullable(),
  houseSeekerWithinMonths: z.number().int().min(1).max(12).nullable(),
})
export type HouseNorms = z.infer<typeof houseNormsSchema>

/** The house: one file in the vault. */
export const houseSchema = z.strictObject({
  id,
  name: line,
  street: line,
  postcode: line,
  city: line,
  /** The number that is answered day and night (A56, B34); stands in every footer. */
  phone247: line,
  places: z.number().int().min(1).max(99),
  /** The contract profile of new stays. */
  contractProfile: id,
  /** National layer (VNG) on or off. */
  vngLayer: z.boolean(),
  norms: houseNormsSchema,
  /** The house's own word for the plan; empty = the word of the contract profile (C8). */
  planName: line,
  methodiek: line,
  staff: z.array(staffSchema),
  contacts: z.array(contactSchema),
  /** The programme that new plans start from. */
  week: smallWeekSchema,
  weekNote: line,
  hours: z.strictObject({ individual: line, group: line, collective: line }),
  rent: z.number().min(0).max(5000).nullable(),
  rentNote: prose,
  /** Versions of the papers signed at the door, as printed in the plan (V44). */
  houseRulesVersion: line,
  admissionVersion: line,
  autoLockMinutes: z.number().int().min(1).max(120),
  /** Scores 1–5 per leefgebied on or off. */
  scores: z.boolean(),
  /** A fictional house: every document is marked VOORBEELD. */
  example: z.boolean(),
  logo: blobRef.nullable(),
  /** When the recovery sheet was made, and confirmed by typing a word back. */
  recoverySheet: z.strictObject({ madeOn: dayOrNull, confirmedAt: moment.nullable(), number: z.number().int().min(0) }),
})
export type House = z.infer<typeof houseSchema>

const emptyDay = { ochtend: '', middag: '', avond: '' }
/** An empty week. */
export const emptyWeek: SmallWeek = Array.from({ length: 7 }, () => emptyDay)

/** A house with the defaults of the house profile, before anybody typed a name. */
export const emptyHouse = (newId: string): House => ({
  id: newId, name: '', street: '', postcode: '', city: '', phone247: '', places: 9, contractProfile: 'huis-standaard', vngLayer: false,
  norms: { planWithinWeeks: 8, evaluationEveryMonths: 3, outflowNoticeMonths: 4, outflowPreparationMonths: 6, houseSeekerWithinMonths: 1 }, planName: '',
  methodiek: '12 stappen (Minnesota)', staff: [], contacts: [], week: emptyWeek, weekNote: '', hours: { individual: '', group: '', collective: '' },
  rent: null, rentNote: '', houseRulesVersion: '', admissionVersion: '', autoLockMinutes: 10, scores: true, example: false, logo: null,
  recoverySheet: { madeOn: null, confirmedAt: null, number: 0 },
})

/** The address in one line: 'Voorbeeldkade 1, 8000 AA Zwolle'. */
export const addressLine = (h: Pick<House, 'street' | 'postcode' | 'city'>): string => [h.street, [h.postcode, h.city].filter(Boolean).join(' ')].filter(Boolean).join(', ')
