import { z } from 'zod'
import { leefgebieden } from '../domain/plan/leefgebied.ts'
import { daySchema } from '../domain/calendar/day.ts'
import { hoursSchema } from '../domain/house/house.ts'
import { id, line, named, prose } from '../domain/fields.ts'

// A contract profile is data: what a region's contract or the house itself demands, each norm with the sentence it comes
// from. The language is small and closed on purpose: a new kind of norm is a new member here, and every switch over it
// then fails to compile until it is handled.

/** Where a norm stands: document, heading, and a short literal quote. `document` of a house agreement is the house itself. */
export const sourceSchema = z.strictObject({ document: named(line, 'document'), heading: named(line, 'kop', 'Onder welke kop het staat.'), quote: named(line, 'citaat', 'De zin zelf, letterlijk en kort.') })
export type Source = z.infer<typeof sourceSchema>

export const anchors = ['placement', 'supportStart', 'plannedEnd'] as const
/** The day that a norm counts from. */
export type Anchor = (typeof anchors)[number]
export const dutyKinds = ['trajectplan', 'evaluatie', 'woningzoekende', 'uitstroomvoorbereiding', 'uitstroommelding', 'uiterste-einddatum'] as const
export type DutyKind = (typeof dutyKinds)[number]
const span = z.strictObject({ weeks: named(z.number().int().min(0), 'weken').optional(), months: named(z.number().int().min(0), 'maanden').optional() })

/** A part of the plan that can be demanded. */
export const planParts = ['verblijfsperiode', 'uitstroomperspectief', 'doelen', 'daginvulling', 'uitstroomadres', 'noodadres', 'indicatie', 'doel-afspraken', 'netwerkrol', 'signaleringsplan', 'als-het-misgaat', 'hbo', 'terugkeer', 'vormen', 'vervoer', 'motivatie'] as const
export type PlanPart = (typeof planParts)[number]
export const relapsePolicies = ['direct-einde', 'tweede-kans', 'vertrek', 'nultolerantie', 'leermoment'] as const
export type RelapsePolicy = (typeof relapsePolicies)[number]

const kind = <const K extends string>(name: K, words: string): z.ZodLiteral<K> => named(z.literal(name), 'soort norm', words)
const duty = named(z.enum(dutyKinds), 'wat', 'Waar de norm een datum aan geeft.')
const anchor = named(z.enum(anchors), 'rekent vanaf', 'De dag waar de norm vanaf telt: placement is de plaatsing, supportStart de start van de ondersteuning, plannedEnd de geplande einddatum.')
const months = named(z.number().int().min(1), 'maanden')
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
])
export type Rule = z.infer<typeof ruleSchema>

/** One norm: its id in the sources (B40), the rule, how hard it is, our own Dutch sentence, and where it comes from. */
export const normSchema = z.strictObject({
  id: named(id, 'kenmerk', 'Kenmerk van deze norm in de bronnen.'), rule: named(ruleSchema, 'regel'), hard: named(z.boolean(), 'hard', 'Waar = moet. Onwaar = afspraak of streven.'), text: named(prose, 'in onze woorden'), source: named(sourceSchema, 'bron', 'Waar de norm staat.'),
})
export type Norm = z.infer<typeof normSchema>

/** The words that a region uses on paper (C8, C23). */
export const wordsSchema = z.strictObject({ plan: named(line, 'woord voor het plan'), person: named(line, 'woord voor de bewoner') })

/** A contract profile: one dated set of norms. */
export const profileSchema = z.strictObject({
  id: named(id, 'kenmerk', 'Kenmerk van het contractprofiel.'), name: named(line, 'naam'), layer: named(z.enum(['contract', 'landelijk', 'huis']), 'laag', 'Van wie de normen zijn: een contract, landelijk of het huis zelf.'), validFrom: named(daySchema, 'geldig vanaf'), document: named(line, 'document', 'Het document waar de normen in staan.'),
  words: named(wordsSchema, 'woorden', 'De woorden van deze regio op papier.'), hours: named(hoursSchema, 'uren', 'Uren begeleiding per week die het contract vraagt.'),
  practice: named(z.strictObject({ tests: named(z.boolean(), 'testen', 'Waar = blaas- en urinetesten horen erbij.'), cak: named(z.boolean(), 'eigen bijdrage', 'Waar = er geldt een eigen bijdrage via het CAK.') }), 'praktijk', 'Wat in deze regio gewoon is.'),
  norms: named(z.array(normSchema), 'normen'),
})
export type Profile = z.infer<typeof profileSchema>
/** A norm together with the profile that brings it. */
export type LayeredNorm = Norm & { readonly layer: Profile['layer']; readonly profile: string }
