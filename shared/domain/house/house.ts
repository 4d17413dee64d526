import { z } from 'zod'
import { daySchema } from '../calendar/day.ts'
import { blobRef, dayOrNull, id, line, moment, named, prose } from '../fields.ts'
import { emptySchedule, scheduleSchema } from '../rooster/schedule.ts'
import { housePapersSchema, noPapers } from '../regels/rules.ts'
import { hoursSchema, normSchema, profileSchema } from '../profile/profile.ts'
import { handledSchema } from '../stay/stay.ts'

export const functions = ['hbo', 'begeleider', 'ervaringsdeskundige', 'beheerder'] as const
/** What somebody does in the house; only `hbo` makes plans final (B32). */
export type StaffFunction = (typeof functions)[number]
export const diplomas = ['hbo', 'mbo-4', 'mbo-3-ervaren', 'ervaringsdeskundige-gediplomeerd', 'in-opleiding', 'geen', 'onbekend'] as const

/** A member of staff (B30, B32, A47). `userId` links to the key slot of somebody who can sign in. */
export const staffSchema = z.strictObject({ id: named(id, 'kenmerk', 'Kenmerk van deze medewerker; het verblijf verwijst ernaar.'), name: named(line, 'naam'), function: named(z.enum(functions), 'functie'), diploma: z.enum(diplomas), userId: id.nullable(), active: z.boolean() })
export type Staff = z.infer<typeof staffSchema>

export const contactKinds = ['gemeente', 'toegang', 'kliniek', 'woningcorporatie', 'anders'] as const
/** A fixed contact of the house (V31, V57): gemeenten, toegangsteams, clinics. */
export const contactSchema = z.strictObject({ id, kind: z.enum(contactKinds), name: line, person: line, phone: line, email: line, /** A gemeente with a form of its own gets a summary to copy from (V24). */ ownForm: z.boolean() })
export type Contact = z.infer<typeof contactSchema>

export const dayParts = ['ochtend', 'middag', 'avond'] as const
/** One day of a small week: a few words for morning, afternoon and evening. */
export const weekDaySchema = z.strictObject({ ochtend: named(line, 'ochtend'), middag: named(line, 'middag'), avond: named(line, 'avond') })
/** A small week, Monday first. */
export const smallWeekSchema = z.array(weekDaySchema).length(7)
export type SmallWeek = z.infer<typeof smallWeekSchema>

/** Agreements of the house itself on dates (the house layer); null = the house has no such agreement. */
export const houseNormsSchema = z.strictObject({
  planWithinWeeks: named(z.number().int().min(1).max(52).nullable(), 'plan binnen (weken)', 'Het plan is er binnen zoveel weken na de start.'),
  evaluationEveryMonths: named(z.number().int().min(1).max(12).nullable(), 'evaluatie elke (maanden)', 'Elke zoveel maanden kijken we terug.'),
  outflowNoticeMonths: named(z.number().int().min(1).max(24).nullable(), 'melding uitstroom (maanden)', 'De gemeente hoort zoveel maanden voor vertrek wat de bewoner wil.'),
  outflowPreparationMonths: named(z.number().int().min(1).max(24).nullable(), 'voorbereiding uitstroom (maanden)', 'De voorbereiding begint zoveel maanden voor vertrek.'),
  houseSeekerWithinMonths: named(z.number().int().min(1).max(12).nullable(), 'woningzoekende binnen (maanden)', 'De bewoner staat binnen zoveel maanden ingeschreven als woningzoekende.'),
})
export type HouseNorms = z.infer<typeof houseNormsSchema>

/** A norm that the house changed, added or took away from a day on: `norm` null takes it away. The last one of an id that holds on a day counts. */
export const normChangeSchema = z.strictObject({
  id: named(id, 'kenmerk'), normId: named(id, 'norm', 'Kenmerk van de norm.'), norm: named(normSchema.nullable(), 'nieuwe norm', 'Null = de norm vervalt.'), from: named(daySchema, 'vanaf', 'De eerste dag dat het zo is.'), reason: named(prose, 'reden'),
  userId: named(id, 'door'), at: named(moment, 'gewijzigd op'),
})
export type NormChange = z.infer<typeof normChangeSchema>

/** A profile of the house's own: a copy of one that ships (`basedOn`), or one from elsewhere; `changes` are kept, oldest first. */
export const ownProfileSchema = z.strictObject({ profile: named(profileSchema, 'profiel', 'Zoals het was bij het overnemen.'), basedOn: named(id.nullable(), 'gemaakt van', 'Kenmerk van het meegeleverde profiel. Null = van elders.'), changes: named(z.array(normChangeSchema), 'wijzigingen') })
export type OwnProfile = z.infer<typeof ownProfileSchema>

/** The house: one file in the vault. */
export const houseSchema = z.strictObject({
  id,
  name: named(line, 'naam van het huis'),
  street: named(line, 'straat en huisnummer'),
  postcode: named(line, 'postcode'),
  city: named(line, 'plaats'),
  /** A56, B34. */
  phone247: named(line, 'telefoon, dag en nacht', 'Het nummer dat dag en nacht wordt opgenomen; staat onder elke bladzijde.'),
  places: z.number().int().min(1).max(99),
  /** The contract profile of new stays. */
  contractProfile: id,
  /** National layer (VNG) on or off. */
  vngLayer: named(z.boolean(), 'landelijke laag', 'Waar = de handreiking van de VNG telt mee naast het contract.'),
  norms: named(houseNormsSchema, 'huisafspraken', 'Eigen afspraken van het huis over data. Null = geen afspraak.'),
  /** Agreements of the house besides those five, with what changed in the five: the house layer. */
  agreements: named(z.array(normChangeSchema), 'eigen huisafspraken', 'Wat het huis er zelf bij afspreekt, en wat daarin veranderde.'),
  ownProfiles: named(z.array(ownProfileSchema), 'eigen contractprofielen'),
  /** Who stands in calendars outside the program. */
  calendarNames: named(z.enum(['initialen', 'niets']), 'wie in de agenda', 'Wat in een agenda buiten Baken van de bewoner te zien is.'),
  /** A quiet notification with counts only, at unlocking and at nine o'clock. */
  notify: named(z.boolean(), 'melding', 'Waar = een stille melding met alleen aantallen.'),
  /** What was said of the duties of the house itself (B56), by their id. */
  handled: named(z.array(handledSchema), 'taken van het huis'),
  /** C8. */
  planName: named(line, 'naam van het plan', 'Het eigen woord van het huis voor het plan. Leeg = het woord van het contractprofiel.'),
  methodiek: named(line, 'methodiek', 'Waar het huis mee werkt: 12 stappen.'),
  staff: named(z.array(staffSchema), 'medewerkers'),
  contacts: z.array(contactSchema),
  schedule: named(scheduleSchema, 'weekrooster'),
  /** The papers that are signed at the door. */
  papers: named(housePapersSchema, 'huisregels en instroomvoorwaarden'),
  /** The programme that new plans start from while there is no weekrooster. */
  week: smallWeekSchema,
  weekNote: line,
  hours: hoursSchema,
  rent: named(z.number().min(0).max(5000).nullable(), 'huur', 'Huur per maand in euro’s. Null = niet ingevuld.'),
  rentNote: prose,
  /** Versions of the papers signed at the door, as printed in the plan (V44). */
  houseRulesVersion: line,
  admissionVersion: line,
  autoLockMinutes: z.number().int().min(1).max(120),
  scores: named(z.boolean(), 'cijfers', 'Waar = bij een doel mag een cijfer van 1 tot 5 staan.'),
  example: named(z.boolean(), 'voorbeeld', 'Waar = een verzonnen huis: op elk document staat VOORBEELD.'),
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
  id: newId, name: '', street: '', postcode: '', city: '', phone247: '', places: 9, contractProfile: 'huis-standaard', vngLayer: false, agreements: [], ownProfiles: [], calendarNames: 'initialen', notify: true, handled: [],
  norms: { planWithinWeeks: 8, evaluationEveryMonths: 3, outflowNoticeMonths: 4, outflowPreparationMonths: 6, houseSeekerWithinMonths: 1 }, planName: '',
  methodiek: '12 stappen (Minnesota)', staff: [], contacts: [], schedule: emptySchedule, papers: noPapers, week: emptyWeek, weekNote: '', hours: { individual: '', group: '', collective: '' },
  rent: null, rentNote: '', houseRulesVersion: '', admissionVersion: '', autoLockMinutes: 10, scores: true, example: false, logo: null,
  recoverySheet: { madeOn: null, confirmedAt: null, number: 0 },
})

/** The address in one line: 'Voorbeeldkade 1, 8000 AA Zwolle'. */
export const addressLine = (h: Pick<House, 'street' | 'postcode' | 'city'>): string => [h.street, [h.postcode, h.city].filter(Boolean).join(' ')].filter(Boolean).join(', ')
