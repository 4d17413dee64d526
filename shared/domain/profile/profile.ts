import { z } from 'zod'
import { daySchema, type Day } from '../calendar/day.ts'
import { id, line, named, prose } from '../fields.ts'
import { leefgebieden } from '../plan/leefgebied.ts'

// A contract profile is data: what a region's contract or the house itself demands, each norm with the sentence it comes
// from. The language is small and closed on purpose: a new kind of norm is a new member here, and every switch over it
// then fails to compile until it is handled.

/** Where a norm stands: document, heading, and a short literal quote. `document` of a house agreement is the house itself. */
export const sourceSchema = z.strictObject({ document: named(line, 'document'), heading: named(line, 'kop', 'Onder welke kop het staat.'), quote: named(line, 'citaat', 'De zin zelf, letterlijk en kort.') })
export type Source = z.infer<typeof sourceSchema>

export const anchors = ['placement', 'supportStart', 'plannedEnd', 'melding', 'indicatieEnd'] as const
/** The day that a norm counts from. */
export type Anchor = (typeof anchors)[number]
/** What a norm sets a day for. `onderzoek` and `besluit` are the gemeente's own (V52, V32); `kpi` is the house's, not one stay's. */
export const dutyKinds = ['trajectplan', 'evaluatie', 'uitstroomevaluatie', 'woningzoekende', 'uitstroomvoorbereiding', 'uitstroomplan', 'uitstroommelding', 'uiterste-einddatum', 'indicatie', 'herkomst-toets', 'onderzoek', 'besluit', 'kpi', 'leermoment', 'regels-tekenen', 'anders'] as const
export type DutyKind = (typeof dutyKinds)[number]
const span = z.strictObject({ weeks: named(z.number().int().min(0), 'weken').optional(), months: named(z.number().int().min(0), 'maanden').optional() })

/** A part of the plan that can be demanded. */
export const planParts = ['verblijfsperiode', 'uitstroomperspectief', 'doelen', 'leefgebieden', 'daginvulling', 'uitstroomadres', 'noodadres', 'indicatie', 'doel-afspraken', 'netwerkrol', 'signaleringsplan', 'als-het-misgaat', 'hbo', 'terugkeer', 'vormen', 'vervoer', 'motivatie'] as const
export type PlanPart = (typeof planParts)[number]
export const relapsePolicies = ['direct-einde', 'tweede-kans', 'vertrek', 'nultolerantie', 'leermoment'] as const
export type RelapsePolicy = (typeof relapsePolicies)[number]

export const hourKinds = ['individueel', 'groep', 'collectief', 'buiten'] as const
/** Kinds of support that a contract counts in hours a week (A48, A50, A55, B16, B21, B23). */
export type HourKind = (typeof hourKinds)[number]
/** Parts of the program that are not there yet; a norm that needs one says so. */
export const weekMeasures = ['groepsgrootte', 'grootste-groep', 'groepsmomenten', 'vaste-tijden', 'in-huis', 'vormen'] as const
/**
 * What a contract counts in a week beside hours: the mean size of a group and the largest one (A51, B22), moments in the group on every day (B25, B61), the five
 * fixed times (A36), group and collective blocks that are not by video (A54), and the three kinds of support in everybody's week (A18).
 */
export type WeekMeasure = (typeof weekMeasures)[number]
export const capabilities = ['meldingen', 'maatregelen', 'testregister', 'afwezigheid', 'uitstroom', 'nazorg', 'kpi', 'auditmap', 'aanmeldingen', 'naasten'] as const
export type Capability = (typeof capabilities)[number]
export const parties = ['aanbieder', 'hbo', 'begeleider', 'ervaringsdeskundige', 'bewoner', 'gemeente', 'kliniek', 'anders'] as const
/** Who a norm speaks to. */
export type Party = (typeof parties)[number]

const kind = <const K extends string>(name: K, words: string): z.ZodLiteral<K> => named(z.literal(name), 'soort norm', words)
const duty = named(z.enum(dutyKinds), 'wat', 'Waar de norm een datum aan geeft.')
const anchor = named(z.enum(anchors), 'rekent vanaf', 'De dag waar de norm vanaf telt: placement is de plaatsing, supportStart de start van de ondersteuning, plannedEnd de geplande einddatum, melding de Wmo-melding, indicatieEnd de laatste dag van de indicatie.')
const months = named(z.number().int().min(1), 'maanden')
const weekNumber = z.number().int().min(0).max(99).nullable()
const coveredArea = z.strictObject({ id: named(id, 'kenmerk', 'Kenmerk van dit gebied.'), name: named(line, 'naam'), leefgebieden: named(z.array(z.enum(leefgebieden)), 'leefgebieden', 'Een doel in een van deze leefgebieden telt.') })

/** What a norm asks, as data. */
export const ruleSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: kind('once', 'Eén keer, een tijd na een dag.'), duty, anchor, after: named(span, 'na') }),
  z.strictObject({ kind: kind('every', 'Steeds opnieuw, elke zoveel maanden.'), duty, anchor, months }),
  z.strictObject({ kind: kind('before', 'Eén keer, zoveel maanden vóór een dag.'), duty, anchor, months }),
  z.discriminatedUnion('subject', [
    z.strictObject({ kind: kind('atMost', 'Hooguit.'), subject: named(z.literal('stay'), 'waarover', 'De duur van het verblijf.'), anchor, months }),
    z.strictObject({ kind: kind('atMost', 'Hooguit.'), subject: named(z.literal('rent'), 'waarover', 'De huur per maand.'), euros: named(z.number().min(0), 'euro') }),
  ]),
  z.strictObject({ kind: kind('atLeast', 'Minstens.'), subject: named(z.literal('age'), 'waarover', 'De leeftijd bij plaatsing.'), years: named(z.number().int(), 'jaren') }),
  z.strictObject({ kind: kind('must', 'Dit moet in het plan staan.'), part: named(z.enum(planParts), 'deel van het plan') }),
  z.strictObject({ kind: kind('cover', 'Elk gebied vraagt een doel, of een reden waarom nu niet.'), areas: named(z.array(coveredArea), 'gebieden') }),
  z.strictObject({ kind: kind('policy', 'Wat het huis doet bij terugval.'), relapse: named(z.enum(relapsePolicies), 'beleid bij terugval') }),
  z.strictObject({ kind: kind('expected', 'Zo lang duurt een verblijf meestal, in maanden vanaf de plaatsing.'), from: months, to: months }),
  z.strictObject({ kind: kind('yearly', 'Elk jaar op vaste dagen, voor het hele huis.'), duty, days: named(z.array(z.string().regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/)).min(1), 'dagen', 'Maand en dag: 07-01.') }),
  z.strictObject({ kind: kind('expires', 'De indicatie loopt af vóór de geplande uitstroom: zoveel weken van tevoren gaat er een signaal af.'), duty, warnWeeks: named(z.array(z.number().int().min(0)).min(1), 'weken van tevoren') }),
  z.strictObject({ kind: kind('hours', 'Gemiddelde uren begeleiding per week.'), what: named(z.enum(hourKinds), 'welke uren'), perWeek: named(z.number().min(0).max(168), 'uren per week'), parts: named(z.number().int().min(1).nullable(), 'dagdelen per week', 'In hoeveel dagdelen. Null = maakt niet uit.') }),
  z.strictObject({ kind: kind('rooster', 'Wat er elke week op het weekrooster staat.'), measure: named(z.enum(weekMeasures), 'wat', 'Wat er wordt geteld: groepsgrootte is het gemiddelde, grootste-groep de grootste groep, groepsmomenten het aantal per dag, vaste-tijden hoeveel van de vijf, in-huis het aantal blokken dat niet online is, vormen hoeveel van de drie in ieders week.'), least: named(weekNumber, 'minstens', 'Null = geen ondergrens.'), most: named(weekNumber, 'hooguit', 'Null = geen bovengrens.') }),
  z.strictObject({ kind: kind('criterion', 'Een vraag bij de intake, of dit huis past bij deze bewoner.'), criterion: named(id, 'kenmerk', 'Antwoorden horen bij dit kenmerk.'), question: named(line, 'vraag', 'De vraag zoals hij op het scherm en op de bijlage voor de toegang staat.') }),
  z.strictObject({ kind: kind('ask', 'Baken vraagt ernaar in een veld.'), field: named(line, 'veld', 'Waar in het dossier of het huis het antwoord staat.') }),
  z.strictObject({ kind: kind('say', 'Baken laat het zien; er valt niets in te vullen.'), where: named(line, 'waar', 'Op welk scherm of papier het staat.') }),
  z.strictObject({ kind: kind('later', 'Dit komt nog in Baken.'), capability: named(z.enum(capabilities), 'onderdeel') }),
  z.strictObject({ kind: kind('outside', 'Hoort niet bij dit programma.'), why: named(line, 'waarom') }),
])
export type Rule = z.infer<typeof ruleSchema>

/**
 * One norm: its id in the sources (B40; a letter behind it is another rule from the same sentence, B42b), the rule, how hard it is, our own
 * Dutch sentence, and where it comes from. `advice`: guidance; it sets no day of its own until the house makes it an agreement.
 */
export const normSchema = z.strictObject({
  id: named(id, 'kenmerk', 'Kenmerk van deze norm in de bronnen.'), rule: named(ruleSchema, 'regel'), hard: named(z.boolean(), 'hard', 'Waar = moet. Onwaar = afspraak of streven.'), text: named(prose, 'in onze woorden'), source: named(sourceSchema, 'bron', 'Waar de norm staat.'),
  who: named(z.enum(parties), 'voor wie', 'Wie dit doet.'), advice: named(z.boolean(), 'advies', 'Waar = advies: het geeft geen termijn, tot het huis er een afspraak van maakt.'),
})
export type Norm = z.infer<typeof normSchema>

/** The words that a region uses on paper (C8, C23). */
export const wordsSchema = z.strictObject({ plan: named(line, 'woord voor het plan'), person: named(line, 'woord voor de bewoner') })

/** Hours of support in a week, as printed. */
export const hoursSchema = z.strictObject({ individual: named(line, 'individueel'), group: named(line, 'groep'), collective: named(line, 'collectief') })

const yes = z.enum(['ja', 'nee', 'open'])
const count = z.number().int().min(0).nullable()
/** Where regions differ and no norm says it as a rule (C1–C25): each one word, 'open' or null when the source is silent. */
export const termsSchema = z.strictObject({
  route: named(z.enum(['regionale-toegang', 'gemeentelijke-toegang', 'kliniek', 'open']), 'aanmeldroute'),
  woonvorm: named(z.enum(['intramuraal', 'scheiden-wonen-zorg', 'tussenvorm', 'open']), 'woonvorm'),
  terugwerkend: named(yes, 'met terugwerkende kracht', 'Of een beschikking kan gelden vanaf een eerdere dag.'),
  uitstroomadres: named(z.enum(['voor-start', 'bij-start', 'gevraagd', 'nee', 'open']), 'uitstroomadres verplicht'),
  verbod: named(z.enum(['in-huis', 'overal', 'open']), 'gebruik verboden'),
  uitstel: named(yes, 'vragen kunnen wachten', 'Of hulpvragen kunnen wachten tot het volgende dagdeel.'),
  digitaalAlleen: named(yes, 'alleen digitaal mag'),
  bereikbaarMinuten: named(count, 'bereikbaar binnen (minuten)', '0 = meteen.'),
  terPlaatseMinuten: named(count, 'ter plaatse binnen (minuten)'),
  groepsgrootte: named(count, 'groepsgrootte'),
  afwezigDagen: named(count, 'dagen afwezig met vergoeding, per jaar'),
  terugkeerProcent: named(count, 'streefgetal terugkeer naar herkomst (%)'),
  vervoer: named(line, 'vervoer'),
  functieEisen: named(line, 'eisen aan het team'),
})
export type Terms = z.infer<typeof termsSchema>
/** Terms of which the source says nothing. */
export const openTerms: Terms = { route: 'open', woonvorm: 'open', terugwerkend: 'open', uitstroomadres: 'open', verbod: 'open', uitstel: 'open', digitaalAlleen: 'open', bereikbaarMinuten: null, terPlaatseMinuten: null, groepsgrootte: null, afwezigDagen: null, terugkeerProcent: null, vervoer: '', functieEisen: '' }

/** A contract profile: one dated set of norms. */
export const profileSchema = z.strictObject({
  id: named(id, 'kenmerk', 'Kenmerk van het contractprofiel.'), name: named(line, 'naam'), layer: named(z.enum(['contract', 'landelijk', 'huis']), 'laag', 'Van wie de normen zijn: een contract, landelijk of het huis zelf.'), validFrom: named(daySchema, 'geldig vanaf'), document: named(line, 'document', 'Het document waar de normen in staan.'),
  words: named(wordsSchema, 'woorden', 'De woorden van deze regio op papier.'), hours: named(hoursSchema, 'uren', 'Uren begeleiding per week die het contract vraagt.'),
  practice: named(z.strictObject({ tests: named(z.boolean(), 'testen', 'Waar = blaas- en urinetesten horen erbij.'), cak: named(z.boolean(), 'eigen bijdrage', 'Waar = er geldt een eigen bijdrage via het CAK.') }), 'praktijk', 'Wat in deze regio gewoon is.'),
  notice: named(line, 'let op', 'Wat iedereen van dit profiel moet weten: verouderd, geen normen in de bron. Leeg = niets.'),
  terms: named(termsSchema, 'voorwaarden', 'Waarin regio’s verschillen.'),
  norms: named(z.array(normSchema), 'normen'),
})
export type Profile = z.infer<typeof profileSchema>
/** A norm together with the profile that brings it, and the days that this version of it holds (null: from the beginning, for ever; `until` is the first day that it no longer does). */
export type LayeredNorm = Norm & { readonly layer: Profile['layer']; readonly profile: string; readonly from: Day | null; readonly until: Day | null }
