import { z } from 'zod'
import { leefgebieden } from '../domain/plan/leefgebied.ts'
import { daySchema } from '../domain/calendar/day.ts'
import { id, line, prose } from '../domain/fields.ts'

// A contract profile is data: what a region's contract or the house itself demands, each norm with the sentence it comes
// from. The language is small and closed on purpose: a new kind of norm is a new member here, and every switch over it
// then fails to compile until it is handled.

/** Where a norm stands: document, heading, and a short literal quote. `document` of a house agreement is the house itself. */
export const sourceSchema = z.strictObject({ document: line, heading: line, quote: line })
export type Source = z.infer<typeof sourceSchema>

export const anchors = ['placement', 'supportStart', 'plannedEnd'] as const
/** The day that a norm counts from. */
export type Anchor = (typeof anchors)[number]
export const dutyKinds = ['trajectplan', 'evaluatie', 'woningzoekende', 'uitstroomvoorbereiding', 'uitstroommelding', 'uiterste-einddatum'] as const
export type DutyKind = (typeof dutyKinds)[number]
const span = z.strictObject({ weeks: z.number().int().min(0).optional(), months: z.number().int().min(0).optional() })

/** A part of the plan that can be demanded. */
export const planParts = ['verblijfsperiode', 'uitstroomperspectief', 'doelen', 'daginvulling', 'uitstroomadres', 'noodadres', 'indicatie', 'doel-afspraken', 'netwerkrol', 'signaleringsplan', 'als-het-misgaat', 'hbo', 'terugkeer', 'vormen', 'vervoer', 'motivatie'] as const
export type PlanPart = (typeof planParts)[number]
export const relapsePolicies = ['direct-einde', 'tweede-kans', 'vertrek', 'nultolerantie', 'leermoment'] as const
export type RelapsePolicy = (typeof relapsePolicies)[number]

/** What a norm asks, as data. */
export const ruleSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('once'), duty: z.enum(dutyKinds), anchor: z.enum(anchors), after: span }),
  z.strictObject({ kind: z.literal('every'), duty: z.enum(dutyKinds), anchor: z.enum(anchors), months: z.number().int().min(1) }),
  z.strictObject({ kind: z.literal('before'), duty: z.enum(dutyKinds), anchor: z.enum(anchors), months: z.number().int().min(1) }),
  z.discriminatedUnion('subject', [
    z.strictObject({ kind: z.literal('atMost'), subject: z.literal('stay'), anchor: z.enum(anchors), months: z.number().int().min(1) }),
    z.strictObject({ kind: z.literal('atMost'), subject: z.literal('rent'), euros: z.number().min(0) }),
  ]),
  z.strictObject({ kind: z.literal('atLeast'), subject: z.literal('age'), years: z.number().int() }),
  z.strictObject({ kind: z.literal('must'), part: z.enum(planParts) }),
  /** Each area needs a goal in one of these leefgebieden, or a reason why not now. */
  z.strictObject({ kind: z.literal('cover'), areas: z.array(z.strictObject({ id, name: line, leefgebieden: z.array(z.enum(leefgebieden)) })) }),
  z.strictObject({ kind: z.literal('policy'), relapse: z.enum(relapsePolicies) }),
])
export type Rule = z.infer<typeof ruleSchema>

/** One norm: its id in the sources (B40), the rule, how hard it is, our own Dutch sentence, and where it comes from. */
export const normSchema = z.strictObject({ id, rule: ruleSchema, hard: z.boolean(), text: prose, source: sourceSchema })
export type Norm = z.infer<typeof normSchema>

/** The words that a region uses on paper (C8, C23). */
export const wordsSchema = z.strictObject({ plan: line, person: line })

/** A contract profile: one dated set of norms. */
export const profileSchema = z.strictObject({ id, name: line, layer: z.enum(['contract', 'landelijk', 'huis']), validFrom: daySchema, document: line, words: wordsSchema, hours: z.strictObject({ individual: line, group: line, collective: line }), practice: z.strictObject({ tests: z.boolean(), cak: z.boolean() }), norms: z.array(normSchema) })
export type Profile = z.infer<typeof profileSchema>
/** A norm together with the profile that brings it. */
export type LayeredNorm = Norm & { readonly layer: Profile['layer']; readonly profile: string }
