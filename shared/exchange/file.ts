import { z } from 'zod'
import { consentEntrySchema } from '../domain/consent/consent.ts'
import { agreementSchema, emptyLook, emptyTalk, evaluationContentSchema, goalLookSchema, scoresSchema } from '../domain/evaluation/evaluation.ts'
import { named } from '../domain/fields.ts'
import { emptyHouse, smallWeekSchema, staffSchema, weekDaySchema } from '../domain/house/house.ts'
import { emptyNaaste, emptyProfessional, naasteSchema, professionalSchema } from '../domain/people/network.ts'
import { emptyPerson, personSchema, representativeSchema } from '../domain/people/person.ts'
import { callSchema, emptyPlan, firstStepSchema, planContentSchema, signalsSchema } from '../domain/plan/content.ts'
import { actionSchema, emptyAction, emptyGoal, goalSchema } from '../domain/plan/goal.ts'
import { ruleSchema } from '../domain/regels/rules.ts'
import { attendanceSchema } from '../domain/rooster/attendance.ts'
import { contactSchema } from '../domain/stay/contact.ts'
import { emptyEnd } from '../domain/stay/end.ts'
import { learningSchema } from '../domain/stay/learning.ts'
import { emptyOutflow, outflowSchema } from '../domain/stay/outflow.ts'
import { emptyStayFacts, phaseEntrySchema, treatmentSchema } from '../domain/stay/stay.ts'
import { normSchema, openTerms, profileSchema, type Profile } from '../domain/profile/profile.ts'
import { exchangeHouseSchema, exchangeSchema, exchangeStaySchema, factsSchema, FORMAT, MOST_MARKS, MOST_STAYS, MOST_VERSIONS, sheetSchema, talkSchema, versionSchema, type Exchange } from './exchange.ts'
import { lenient, list } from './lenient.ts'
import { filePaperSchema, fileReceiptSchema } from './receiptFile.ts'
import { fileBlockSchema, fileOwnBlockSchema } from './weekFile.ts'

// The exchange format as people may write it: the same records, with everything optional that has a sensible empty value.

const day = { ochtend: '', middag: '', avond: '' }
const week = z.array(lenient(weekDaySchema, day)).length(7).pipe(smallWeekSchema)
const goal = { leefgebied: goalSchema.shape.leefgebied, actions: list(actionSchema, emptyAction(''), 'actie').default([]) }
const content = lenient(planContentSchema, emptyPlan(), {
  firstSteps: list(firstStepSchema, { id: '', text: '', due: null }, 'stap', {}, { max: 3 }).default([]),
  goals: list(goalSchema, emptyGoal('', 'herstel'), 'doel', goal, { max: 40 }).default([]),
  week: week.default(emptyPlan().week),
  signals: lenient(signalsSchema, emptyPlan().signals, { calls: list(callSchema, { id: '', who: '', phone: '' }, 'bel').default([]) }).default(emptyPlan().signals),
})
const version = list(versionSchema, { id: '', number: 1, status: 'concept', discussedOn: null, content: emptyPlan(), copies: [], signed: null }, 'versie', { content: content.default(emptyPlan()) }, { max: MOST_VERSIONS })

const talk = lenient(evaluationContentSchema, emptyTalk, {
  goals: list(goalLookSchema, emptyLook({ id: '' }), 'doel', {}, { max: 40 }).default([]),
  scores: z.array(lenient(scoresSchema, { id: 'herstel', resident: null, team: null }, { id: scoresSchema.shape.id })).max(12).default([]),
  agreements: list(agreementSchema, { id: '', what: '', who: '', due: null }, 'afspraak', {}, { max: 40 }).default([]),
})
const evaluation = list(talkSchema, { id: '', number: 1, status: 'concept', dutyIds: [], versionId: null, newVersionId: null, content: emptyTalk, signed: null }, 'evaluatie', { content: talk.default(emptyTalk) }, { max: MOST_VERSIONS })
// A day is all that a slip or a contact must have, and of a contact how long it took.
const learning = list(learningSchema, { id: '', on: '', what: '', talkOn: null, talkWith: '', analysis: '', agreement: '', lookBackOn: null, looked: { on: null, text: '' } }, 'leermoment', { on: learningSchema.shape.on }, { max: 200 })
const contact = list(contactSchema, { id: '', on: '', minutes: 1, planned: true, way: 'live', goalId: null, staffId: null, note: '' }, 'contact', { on: contactSchema.shape.on, minutes: contactSchema.shape.minutes }, { max: 5000 })

const empty = { id: '', day: 0, start: 0, end: 15, kind: 'groepsblok', title: '', leaders: [], volunteer: '', place: '', form: 'live' } as const
const { day: onDay, start, end, kind } = fileBlockSchema.shape
const blocks = list(fileBlockSchema, { ...empty, leaders: [], phases: [] }, 'blok', { day: onDay, start, end, kind }, { max: 300 }).default([])
const ownBlocks = list(fileOwnBlockSchema, { ...empty, leaders: [], from: null, until: null }, 'blok', { day: onDay, start, end, kind }, { max: 300 }).default([])
const { on, minutes, state, kind: what } = attendanceSchema.shape
const attendance = z.array(lenient(attendanceSchema, { on: '', blockId: 'blok', kind: 'groepsblok', minutes: 0, state: 'er', why: '' }, { on, minutes, state, kind: what })).max(MOST_MARKS)
const { paper, at } = fileReceiptSchema.shape
const receipts = list(fileReceiptSchema, { id: '', paper: 'huisregels', version: '', on: null, role: 'bewoner', name: '', at: '', how: 'inkt', words: '', copyOn: null, gemeenteOn: null }, 'handtekening', { paper, at }, { max: MOST_VERSIONS })
const { category, text: ruleText } = ruleSchema.shape
const rulesIn = lenient(filePaperSchema, { opening: '', rules: [], variables: {} }, { rules: list(ruleSchema, { id: '', category: 'clean', text: '', why: '', tier: 'waarschuwing', active: true }, 'regel', { category, text: ruleText }, { max: 400 }).default([]) }).nullable().default(null)
const noPapers = { huisregels: null, instroomvoorwaarden: null }
const papers = lenient(exchangeHouseSchema.shape.papers, noPapers, { huisregels: rulesIn, instroomvoorwaarden: rulesIn })

const { contractProfile: _profile, attachments: _attachments, ...bareFacts } = emptyStayFacts('')
const emptyFacts = { ...bareFacts, phase: null }
const facts = lenient(factsSchema, emptyFacts, { treatments: list(treatmentSchema, { id: '', clinic: '', period: '', completed: 'onbekend', endedOn: null }, 'behandeling').default([]), phases: list(phaseEntrySchema, { id: '', phase: 'start', since: null, why: '' }, 'fase', { phase: phaseEntrySchema.shape.phase }, { max: 60 }).default([]) })
const emptyStay = { id: 'verblijf-1', number: 1, facts: emptyFacts, plan: [], handled: [], end: null, evaluations: [], outflow: emptyOutflow, learning: [], contacts: [], ownBlocks: [], attendance: [], receipts: [] }
const stays = list(exchangeStaySchema, emptyStay, 'verblijf', {
  facts: facts.default(emptyFacts), plan: version.default([]), evaluations: evaluation.default([]), outflow: lenient(outflowSchema, emptyOutflow).default(emptyOutflow), learning: learning.default([]), contacts: contact.default([]), ownBlocks, attendance: attendance.default([]), receipts: receipts.default([]), end: lenient(exchangeStaySchema.shape.end.unwrap(), emptyEnd(null)).nullable().default(null),
}, { min: 1, max: MOST_STAYS })
const entries = list(consentEntrySchema, { id: '', who: '', what: '', until: null, choice: 'open', on: null, withdrawnOn: null }, 'regel').default([])
const consents = list(sheetSchema, { id: '', number: 1, status: 'concept', entries: [], signed: null }, 'blad', { entries }, { max: MOST_VERSIONS })

const person = lenient(personSchema, emptyPerson, {
  representative: lenient(representativeSchema, { kind: 'gemachtigde', name: '', phone: '' }, { kind: representativeSchema.shape.kind }).nullable().default(null),
})
const { name, street, postcode, city, phone247, planName, methodiek, rent, scores, vngLayer, example } = emptyHouse('')
const { rule, text, source, hard } = normSchema.shape
const norm = { id: 'norm-1', rule: { kind: 'say' as const, where: '' }, hard: false, text: '', source: { document: '', heading: '', quote: '' }, who: 'aanbieder' as const, advice: false }
// The agreements of another house are not ours: what is not said does not hold.
const norms = { planWithinWeeks: null, evaluationEveryMonths: null, outflowNoticeMonths: null, outflowPreparationMonths: null, houseSeekerWithinMonths: null }
const staff = list(exchangeHouseSchema.shape.staff.element, { id: '', name: '', function: 'begeleider' }, 'medewerker', { function: staffSchema.shape.function }).default([])
const agreements = list(normSchema, norm, 'afspraak', { rule, text, source, hard }).default([])
const house = lenient(exchangeHouseSchema, { name, street, postcode, city, phone247, planName, methodiek, rent, scores, norms, vngLayer, agreements: [], example, week: [], papers: noPapers, staff: [] }, { name: exchangeHouseSchema.shape.name, staff, agreements, week: blocks, papers: papers.default(noPapers) })

/** A profile that demands nothing: what holds when a file brings none. */
export const noProfile: Profile = {
  id: 'huis-standaard', name: 'Huisprofiel, zonder contract', layer: 'huis', validFrom: '2026-01-01', document: '', words: { plan: 'Trajectplan', person: 'bewoner' },
  hours: { individual: '', group: '', collective: '' }, practice: { tests: true, cak: false }, notice: '', terms: openTerms, norms: [],
}
/** The norms of a profile in a file; each has an id of its own. */
export const normsInFile = list(normSchema, norm, 'norm', { rule, text, source, hard }).default([])
const profile = lenient(profileSchema, noProfile, { id: profileSchema.shape.id, norms: normsInFile })

const dossier = lenient(exchangeSchema.shape.dossier, { person: emptyPerson, naasten: [], professionals: [], stays: [emptyStay], consents: [] }, {
  person,
  naasten: list(naasteSchema, emptyNaaste(''), 'naaste', {}, { max: 60 }).default([]),
  professionals: list(professionalSchema, emptyProfessional(''), 'hulpverlener', {}, { max: 60 }).default([]),
  stays: stays.default([emptyStay]),
  consents: consents.default([]),
})

const ABOUT = `Eén dossier van Baken, om over te dragen aan een ander huis of programma. Verplicht zijn format, house.name, dossier.person en bij een doel het leefgebied; wat je weglaat is leeg. Een kenmerk (id) of nummer dat je weglaat, maakt Baken zelf.
Nooit in dit bestand: wachtwoorden, gebruikers, gegevens van andere bewoners, blokken van het weekrooster voor een ander, inkt van handtekeningen, bijlagen en scans. Het BSN alleen als iemand daarvoor koos. Wat is weggelaten staat in leftOut.
Bij binnenhalen komt er een nieuw dossier bij. Van elk verblijf komt de nieuwste versie van het plan mee, als concept: wat elders is getekend, telt niet als handtekening, want een bestand kan iedereen maken. Het getekende plan zelf is de verzegelde pdf.
Wat JSON Schema niet kan zeggen en Baken wel nakijkt: dat een datum bestaat, dat een BSN de 11-proef doorstaat, dat een kenmerk in een lijst maar één keer voorkomt, en dat vingerafdruk en tekst bij elkaar horen. Lengtes telt Baken in UTF-16-tekens.
Het bestand is voor iedereen te lezen die het heeft. Bewaar en verstuur het zoals een dossier.`

/** The schema of a file: what is left out is filled in, and what comes out is complete. */
export const fileSchema: z.ZodType<Exchange> = named(
  lenient(exchangeSchema, { format: FORMAT, made: null, leftOut: [], house: { name, street, postcode, city, phone247, planName, methodiek, rent, scores, norms, vngLayer, agreements: [], example, week: [], papers: noPapers, staff: [] }, profile: noProfile, dossier: { person: emptyPerson, naasten: [], professionals: [], stays: [emptyStay], consents: [] } }, {
    format: exchangeSchema.shape.format, house, profile: profile.default(noProfile), dossier,
  }),
  'Uitwisselbestand van Baken', ABOUT,
)

/** The published JSON Schema of the format (draft 2020-12). */
export const publishedSchema = (): Readonly<Record<string, unknown>> => z.toJSONSchema(fileSchema, { target: 'draft-2020-12', io: 'input' })
