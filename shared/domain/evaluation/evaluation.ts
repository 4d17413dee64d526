import { z } from 'zod'
import { dayOrNull, id, line, moment, named, prose, score } from '../fields.ts'
import { goalStatuses, type Goal } from '../plan/goal.ts'
import { leefgebieden } from '../plan/leefgebied.ts'
import { copySchema } from '../plan/version.ts'
import { finalSchema, frozenSchema } from '../signature/fixed.ts'
import { lapsedSchema, signatureSchema } from '../signature/signature.ts'
import { sameValue } from '../sameValue.ts'
import { phases } from '../stay/stay.ts'

export const nextSteps = ['open', 'door', 'aanpassen', 'klaar', 'stop'] as const
/** What becomes of a goal: it goes on, it changes, it is reached, it stops; open = not said yet. */
export type NextStep = (typeof nextSteps)[number]

/** How one goal of the plan was looked back on. What is null is as it stands in the plan: nothing is copied that did not change. */
export const goalLookSchema = z.strictObject({
  id: named(id, 'kenmerk', 'Kenmerk van het doel in het plan.'),
  resident: named(prose, 'hoe ging het', 'In de woorden van de bewoner.'),
  team: named(prose, 'hoe zien wij het', 'In de woorden van de begeleiding.'),
  status: named(z.enum(goalStatuses).nullable(), 'stand van het doel', 'Null = nog niet besproken.'),
  next: named(z.enum(nextSteps), 'wat nu'),
  words: named(prose.nullable(), 'nieuwe eigen woorden', 'Null = de zin in het plan blijft.'),
  agreed: named(prose.nullable(), 'nieuwe afspraak', 'Null = de afspraak in het plan blijft.'),
  due: named(dayOrNull, 'nieuwe uiterste dag', 'Null = de dag in het plan blijft.'),
  stopReason: named(prose, 'waarom stoppen', 'Waarom dit doel stopt.'),
  done: named(z.array(id), 'gedane acties', 'Kenmerken van de acties die klaar zijn.'),
})
export type GoalLook = z.infer<typeof goalLookSchema>

/** Two scores of one leefgebied, 1 to 5, side by side and never merged; null = not asked or not given. */
export const scoresSchema = z.strictObject({ id: named(z.enum(leefgebieden), 'leefgebied'), resident: named(score, 'cijfer van de bewoner'), team: named(score, 'cijfer van het team') })
export type Scores = z.infer<typeof scoresSchema>

const answer = named(z.enum(['open', 'ja', 'nee']), 'antwoord')
const asked = z.strictObject({ answer, note: named(prose, 'toelichting') })
/** An agreement made in the talk. */
export const agreementSchema = z.strictObject({ id: named(id, 'kenmerk', 'Kenmerk van deze afspraak.'), what: named(prose, 'wat'), who: named(line, 'wie'), due: named(dayOrNull, 'uiterlijk op') })
export type Agreement = z.infer<typeof agreementSchema>

/** What is said in the talk, beyond what plan and stay already tell. */
export const evaluationContentSchema = z.strictObject({
  on: named(dayOrNull, 'dag van het gesprek'),
  present: named(z.array(line).max(20), 'wie erbij was'),
  summary: named(prose, 'zo gaat het met mij', 'In één of twee zinnen van de bewoner; staat groot op het verslag.'),
  goals: named(z.array(goalLookSchema).max(40), 'doelen'),
  scores: named(z.array(scoresSchema).max(12), 'cijfers', 'Per leefgebied twee cijfers: van de bewoner en van het team.'),
  hours: named(z.strictObject({ perWeek: named(z.number().min(0).max(168).nullable(), 'uren per week', 'Gemiddeld één op één sinds de vorige keer. Null = wat het logboek van contacten zegt.'), note: named(prose, 'toelichting') }), 'uren begeleiding'),
  meetings: named(z.strictObject({ perWeek: named(z.number().int().min(0).max(21).nullable(), 'meetings per week'), note: named(prose, 'toelichting') }), 'meetings'),
  naasten: named(z.strictObject({ burden: named(score, 'hoe zwaar', 'Hoe zwaar het is voor de naasten, van 1 (licht) tot 5 (te zwaar). Null = niet gevraagd.'), note: named(prose, 'toelichting') }), 'naasten', 'Of het de naasten niet te zwaar wordt (B18).'),
  otherLaw: named(asked, 'andere hulp', 'Of hulp uit een andere wet beter past (B29).'),
  lighter: named(asked, 'lichter', 'Of het met minder hulp kan (V66).'),
  phase: named(z.strictObject({ to: named(z.enum(phases).nullable(), 'nieuwe fase', 'Null = de fase blijft.'), why: named(prose, 'waarom') }), 'fase'),
  /** The facts themselves stand in the stay: here only whether they still hold. */
  stillRight: named(z.strictObject({ date: named(asked, 'vertrekdatum'), address: named(asked, 'uitstroomadres'), indicatie: named(asked, 'indicatie') }), 'klopt het nog', 'Of vertrekdatum, adres en indicatie nog kloppen.'),
  agreements: named(z.array(agreementSchema).max(40), 'afspraken'),
  nextOn: named(dayOrNull, 'volgende keer op', 'De dag die jullie afspreken. De termijn zelf verandert niet.'),
})
export type EvaluationContent = z.infer<typeof evaluationContentSchema>

export const evaluationStatuses = ['concept', 'ter-ondertekening', 'vastgesteld', 'elders'] as const
/** Where an evaluation stands; `elders` = held and kept in another house, known from an exchange file only. */
export type EvaluationStatus = (typeof evaluationStatuses)[number]

/** One look back at a plan. `dutyIds`: the duties that this one talk discharges, on the day of the talk, once its text is fixed. */
export const evaluationSchema = z.strictObject({
  id, number: z.number().int().min(1), status: z.enum(evaluationStatuses), createdAt: moment,
  dutyIds: z.array(id).max(20),
  /** The version of the plan that was looked back on. */
  versionId: id.nullable(),
  /** The version of the plan that came out of it; null while there is none. */
  newVersionId: id.nullable(),
  content: evaluationContentSchema, frozen: frozenSchema.nullable(), signatures: z.array(signatureSchema), lapsed: z.array(lapsedSchema), final: finalSchema.nullable(), copies: z.array(copySchema),
})
export type Evaluation = z.infer<typeof evaluationSchema>

/** A goal of which nothing was said yet. */
export const emptyLook = (goal: Pick<Goal, 'id'>): GoalLook => ({ id: goal.id, resident: '', team: '', status: null, next: 'open', words: null, agreed: null, due: null, stopReason: '', done: [] })
/** True while nothing was said of a goal. */
export const isEmptyLook = (look: GoalLook): boolean => sameValue(look, emptyLook(look))
const notAsked = { answer: 'open', note: '' } as const
/** A talk of which nothing was said yet. */
export const emptyTalk: EvaluationContent = {
  on: null, present: [], summary: '', goals: [], scores: [], hours: { perWeek: null, note: '' }, meetings: { perWeek: null, note: '' }, naasten: { burden: null, note: '' },
  otherLaw: notAsked, lighter: notAsked, phase: { to: null, why: '' }, stillRight: { date: notAsked, address: notAsked, indicatie: notAsked }, agreements: [], nextOn: null,
}
/** True once the talk was held: its text is fixed, or another house says on which day it was. */
export const isHeld = (e: Pick<Evaluation, 'status' | 'content'>): boolean => (e.status === 'elders' ? e.content.on !== null : e.status !== 'concept')
