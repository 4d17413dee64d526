import fc, { type Arbitrary } from 'fast-check'
import { consentSheetSchema, type ConsentSheet } from '#shared/domain/consent/consent.ts'
import type { Dossier, Stay } from '#shared/domain/dossier.ts'
import { nextSteps, type Evaluation, type EvaluationContent, type GoalLook } from '#shared/domain/evaluation/evaluation.ts'
import { diplomas, emptyHouse, functions, type House } from '#shared/domain/house/house.ts'
import { professionalKinds, type Naaste, type Professional } from '#shared/domain/people/network.ts'
import { emptyPerson, type Person } from '#shared/domain/people/person.ts'
import type { PlanContent } from '#shared/domain/plan/content.ts'
import { goalStatuses, supportForms, type Goal } from '#shared/domain/plan/goal.ts'
import { leefgebieden } from '#shared/domain/plan/leefgebied.ts'
import type { PlanVersion } from '#shared/domain/plan/version.ts'
import type { Receipt } from '#shared/domain/regels/receipts.ts'
import { signedPapers } from '#shared/domain/regels/rules.ts'
import { attendanceStates, type Attendance } from '#shared/domain/rooster/attendance.ts'
import { blockForms, blockKinds, type Block } from '#shared/domain/rooster/block.ts'
import type { OwnBlock } from '#shared/domain/rooster/own.ts'
import { signerRoles, type Signature } from '#shared/domain/signature/signature.ts'
import { endResults, type StayEnd } from '#shared/domain/stay/end.ts'
import { contactWays, type Contact } from '#shared/domain/stay/contact.ts'
import type { Learning } from '#shared/domain/stay/learning.ts'
import type { Outflow } from '#shared/domain/stay/outflow.ts'
import { addressKinds, emptyStayFacts, handledHow, phases, type Application, type Handled, type StayFacts } from '#shared/domain/stay/stay.ts'

// Arbitrary records as the schemas admit them, for properties in any part. Texts look like what people type: Dutch words,
// accents in both Unicode forms, white space where it does not belong, quotes, and now and then nothing at all.

const WORDS = ['ik', 'wil', 'Noor', 'zien', 'elke', 'woensdag', 'koken', 'één', 'vóór', 'cocai\u0308ne', 'cafe\u0301', 'budgetbeheerder', '€ 11.400', '‘het gaat wel’', 'clean.', 'Gelukt', 'als', 'niet', 'meer!', 'thuis?', '12', 'GGZ', 'mijn zus', 'İzmir', 'Łukasz', 'arbeidsongeschiktheidsverzekering', '“ja”', '(6)', 'half-open', 'a/b', '👍🏽', '\u200b', '<b>', '&amp;', 'Bel: 06-00000000']
const GAPS = [' ', ' ', ' ', '  ', '\t', '\u00a0', '\n', '\r\n', '\u2028']

/** Running text as typed; sometimes empty or only white space. */
export const prose: Arbitrary<string> = fc.oneof(
  { weight: 1, arbitrary: fc.constantFrom('', ' ', '\n', '\t ') },
  { weight: 5, arbitrary: fc.array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(...GAPS)), { minLength: 1, maxLength: 12 }).map((pairs) => pairs.map(([w, gap]) => w + gap).join('')) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 40 }) },
)
/** One line of at most 300 characters. */
export const line: Arbitrary<string> = prose.map((t) => t.replace(/[\r\n\u2028]+/gu, ' ').slice(0, 300).toWellFormed())
/** A day between 1950 and 2150. */
export const day: Arbitrary<string> = fc.date({ min: new Date('1950-01-02T12:00:00Z'), max: new Date('2150-12-30T12:00:00Z'), noInvalidDate: true }).map((d) => d.toISOString().slice(0, 10))
/** A day or nothing. */
export const maybeDay: Arbitrary<string | null> = fc.option(day, { nil: null })
/** A record id. */
export const id: Arbitrary<string> = fc.stringMatching(/^[A-Za-z0-9_-]{1,12}$/)
/** A list in which each row has an id of its own, as every row that the program makes. */
const rows = <T extends { readonly id: string }>(row: Arbitrary<T>, { maxLength }: { readonly maxLength: number }): Arbitrary<T[]> => fc.uniqueArray(row, { selector: (r) => r.id, maxLength })
/** A moment on the house's clock. */
export const moment: Arbitrary<string> = fc.tuple(day, fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 })).map(([d, h, m]) => `${d}T${String(h).padStart(2, '0')}:${String(m).padStart(2, '0')}:00`)
/** A BSN that passes the 11-test. */
export const bsn: Arbitrary<string> = fc.integer({ min: 10_000_000, max: 99_999_999 }).chain((n) => {
  const digits = String(n)
  const rest = [...digits].reduce((sum, d, i) => sum + Number(d) * (9 - i), 0) % 11
  return rest === 10 ? bsn : fc.constant(`${digits}${rest}`)
})
const score = fc.option(fc.integer({ min: 1, max: 5 }), { nil: null })
const rent = fc.option(fc.integer({ min: 0, max: 500_000 }).map((cents) => cents / 100), { nil: null })
const blob = fc.record({ id, name: line, mime: line, size: fc.nat(), addedAt: moment })

const action: Arbitrary<Goal['actions'][number]> = fc.record({ id, what: line, who: line, when: line, due: maybeDay, done: fc.boolean() })
/** A goal in any state. */
export const goal: Arbitrary<Goal> = fc.record({
  id, leefgebied: fc.constantFrom(...leefgebieden), now: prose, score, teamScore: score, words: prose, agreed: prose, successWhen: prose, due: maybeDay, actions: rows(action, { maxLength: 4 }),
  network: fc.record({ answer: fc.constantFrom('open', 'naasten', 'ander', 'niemand', 'nog-niet'), naasten: fc.array(fc.constantFrom('n0', 'n1', 'gone'), { maxLength: 3 }), text: line }),
  support: fc.uniqueArray(fc.constantFrom(...supportForms)), supportNote: line, status: fc.constantFrom(...goalStatuses), stopReason: prose,
})
const weekDay = fc.record({ ochtend: line, middag: line, avond: line })
const smallWeek = fc.array(weekDay, { minLength: 7, maxLength: 7 })
const duty = fc.record({ who: line, how: prose })

/** What a plan says, in any state between empty and full. */
export const planContent: Arbitrary<PlanContent> = fc.record({
  mainGoal: prose, afterwards: prose, firstSteps: rows(fc.record({ id, text: line, due: maybeDay }), { maxLength: 3 }), howIGotHere: prose, earlierQuote: prose, earlierNote: prose, strengths: prose, helped: prose, notHelped: prose,
  perspectief: fc.constantFrom('zelfstandig', 'ambulant', 'naaste', 'anders', 'open'), perspectiefText: prose, backToHerkomst: fc.constantFrom('ja', 'nee', 'weet-niet', 'open'), backReason: prose,
  urgentie: fc.record({ state: fc.constantFrom('open', 'niet-van-toepassing', 'aangevraagd', 'toegekend', 'afgewezen'), on: maybeDay }), phaseNote: prose,
  leefgebieden: fc.uniqueArray(fc.constantFrom(...leefgebieden)), goals: fc.uniqueArray(goal, { maxLength: 5, selector: (g) => g.id }), notNow: fc.dictionary(fc.constantFrom('inkomen', 'gevoelens', 'sociaal'), prose),
  weekIntro: prose, week: smallWeek, weekNote: line, hours: fc.record({ individual: line, group: line, collective: line }),
  later: fc.record({ kind: fc.constantFrom('open', 'werk', 'vrijwilligerswerk', 'opleiding', 'anders'), from: maybeDay, text: prose, step: prose }), meetingsPerWeek: fc.option(fc.integer({ min: 0, max: 21 }), { nil: null }), sport: prose,
  transport: fc.record({ kind: fc.constantFrom('open', 'zelf', 'met-hulp', 'safehouse'), note: line }), sponsor: fc.record({ firstName: line, note: line }),
  signals: fc.record({ green: fc.record({ words: prose, me: prose }), orange: fc.record({ words: prose, me: prose, others: prose }), red: fc.record({ words: prose, me: prose, others: prose, house: prose }), calls: rows(fc.record({ id, who: line, phone: line }), { maxLength: 4 }), helps: prose, risks: prose, ifIUse: prose }),
  ifWrong: fc.record({ living: duty, support: duty, talks: duty }), rentNote: prose, budget: fc.record({ kind: fc.constantFrom('open', 'geen', 'netwerk', 'professioneel', 'bewind'), who: line, from: maybeDay }),
  medicines: fc.record({ kind: fc.constantFrom('open', 'geen', 'zelf', 'met-hulp', 'huis'), note: line }), waivers: fc.dictionary(id.filter((one) => one !== '__proto__'), prose, { maxKeys: 2 }), naasteSigns: fc.option(fc.constantFrom('n0', 'gone'), { nil: null }),
})

/** A resident as a person. */
export const person: Arbitrary<Person> = fc.record({
  firstName: line, tussenvoegsel: line, lastName: line, roepnaam: line, birthDate: maybeDay, clientNumber: line, bsn: fc.oneof(fc.constant(''), bsn), phone: line, goodToKnow: prose, easyReading: fc.boolean(),
  representative: fc.option(fc.record({ kind: fc.constantFrom('curator', 'mentor', 'bewindvoerder', 'gemachtigde'), name: line, phone: line }), { nil: null }),
})

const naaste = (key: string): Arbitrary<Naaste> => fc.record({ id: fc.constant(key), relation: line, name: line, nameOnPaper: fc.boolean(), phone: line, does: prose, contact: line, mayJoin: fc.constantFrom('ja', 'nee', 'onbekend'), consentOn: maybeDay, burden: score, burdenNote: prose })
const professional: Arbitrary<Professional> = fc.record({ id, kind: fc.constantFrom(...professionalKinds), name: line, organisation: line, phone: line, does: prose, from: maybeDay, to: maybeDay })
const address = fc.record({ address: line, kind: fc.constantFrom(...addressKinds), whose: line, confirmedOn: maybeDay })

const application: Arbitrary<Application> = fc.record({ meldingOn: maybeDay, decidedOn: maybeDay, gemeenteToldOn: maybeDay, futureGemeente: line, clinicToldOn: maybeDay, directBy: line, directOn: maybeDay, kitchenTalkOn: maybeDay, intakeOn: maybeDay })
const criteria: Arbitrary<StayFacts['criteria']> = fc.dictionary(fc.constantFrom('c1', 'c2', 'c3'), fc.record({ answer: fc.constantFrom('open', 'ja', 'nee'), note: prose }))
const intake: Arbitrary<StayFacts['intake']> = fc.record({ fits: fc.constantFrom('open', 'ja', 'nee', 'twijfel'), text: prose, by: line, on: maybeDay, treatment: fc.constantFrom('open', 'ja', 'nee'), treatmentNote: prose })
const hours = fc.integer({ min: 0, max: 168 })
const plannedHours: Arbitrary<StayFacts['plannedHours']> = fc.uniqueArray(fc.record({ id, from: maybeDay, individueel: hours, groep: hours, collectief: hours, buiten: hours }), { maxLength: 3, selector: (h) => h.id })
const handled: Arbitrary<Handled[]> = fc.uniqueArray(fc.record({ id: fc.oneof(fc.constantFrom('trajectplan-1', 'evaluatie-1', 'evaluatie-2', 'uitstroommelding-1'), id), how: fc.constantFrom(...handledHow), on: maybeDay, until: maybeDay, reason: prose, by: line }), { maxLength: 3, selector: (h) => h.id })

/** The facts of a stay; days may stand in any order, as people type them. */
export const stayFacts: Arbitrary<StayFacts> = fc.record({
  placementDate: maybeDay, supportStart: maybeDay, plannedEnd: maybeDay, opbouwFrom: maybeDay, uitstroomFrom: maybeDay, phases: fc.uniqueArray(fc.record({ id, phase: fc.constantFrom(...phases), since: maybeDay, why: prose }), { maxLength: 3, selector: (p) => p.id }), hboId: fc.constantFrom(null, 'st0', 'st1'), begeleiderId: fc.constantFrom(null, 'st0', 'st1'), ervaringsdeskundigeId: fc.constantFrom(null, 'st1', 'gone'),
  gemeenteHerkomst: line, gemeenteVerantwoordelijk: line, contactGemeente: line, indicatie: fc.record({ number: line, product: line, gemeente: line, from: maybeDay, to: maybeDay, wooncomponent: fc.constantFrom('ja', 'nee', 'onbekend') }),
  plannedAddress: address, emergencyAddress: address, houseSeeker: fc.record({ on: maybeDay, where: line }), cleanSince: maybeDay, treatments: rows(fc.record({ id, clinic: line, period: line, completed: fc.constantFrom('ja', 'nee', 'onbekend'), endedOn: maybeDay }), { maxLength: 3 }), clinicLeftOn: maybeDay, aftercareUntil: maybeDay,
  referralBy: line, referralOn: maybeDay, triedBefore: prose, motivation: prose, rent, houseRulesSignedOn: maybeDay, houseRulesVersion: line, admissionSignedOn: maybeDay, admissionVersion: line, application, criteria, intake, plannedHours,
}).map((facts): StayFacts => ({ ...emptyStayFacts('huis-standaard'), ...facts }))

/** A house with two members of staff. */
export const house: Arbitrary<House> = fc.record({
  name: line, street: line, postcode: line, city: line, phone247: line, planName: line, methodiek: line, rent, rentNote: prose, scores: fc.boolean(), example: fc.boolean(), week: smallWeek, weekNote: line, houseRulesVersion: line, admissionVersion: line,
  staff: fc.tuple(line, line, fc.constantFrom(...functions), fc.constantFrom(...diplomas)).map(([a, b, f, d]): House['staff'] => [{ id: 'st0', name: a, function: 'hbo', diploma: 'hbo', userId: 'u0', active: true }, { id: 'st1', name: b, function: f, diploma: d, userId: null, active: true }]),
}).map((parts): House => ({ ...emptyHouse('huis'), ...parts }))

const stroke = fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 2, maxLength: 8 })
const route: Arbitrary<Signature['route']> = fc.oneof(
  fc.record({ kind: fc.constant('ink' as const), ink: fc.array(stroke, { minLength: 1, maxLength: 3 }) }),
  fc.record({ kind: fc.constant('paper' as const), scan: blob, signedOn: maybeDay }),
  fc.record({ kind: fc.constant('typed' as const), typedName: line.map((t) => t || 'x'), witness: line.map((t) => t || 'y') }),
  fc.record({ kind: fc.constant('refused' as const), reason: prose.map((t) => t || 'nee') }),
)
/** A signature under the text with this fingerprint. */
export const signature = (fingerprint: string): Arbitrary<Signature> => fc.record({ id, role: fc.constantFrom(...signerRoles), name: line, at: moment, userId: fc.constantFrom('u0', 'u9'), fingerprint: fc.constant(fingerprint), route, remark: prose })

/** A version of a plan that is still open. */
export const openVersion: Arbitrary<PlanVersion> = fc.record({ content: planContent, status: fc.constantFrom('concept', 'besproken'), discussedOn: maybeDay, number: fc.integer({ min: 1, max: 9 }), createdAt: moment })
  .map((v): PlanVersion => ({ ...v, id: 'v', frozen: null, signatures: [], lapsed: [], final: null, copies: [] }))
/** A consent sheet that is still open. */
export const consentSheet: Arbitrary<ConsentSheet> = fc.record({ number: fc.integer({ min: 1, max: 9 }), entries: rows(fc.record({ id, who: line, what: prose, until: maybeDay, choice: fc.constantFrom('ja', 'nee', 'open'), on: maybeDay, withdrawnOn: maybeDay }), { maxLength: 4 }) })
  .map((s) => consentSheetSchema.parse({ ...s, id: 'sheet', status: 'concept', createdAt: '2026-01-15T10:00:00', frozen: null, signatures: [], pdf: null, docx: null }))

const stayEnd: Arbitrary<StayEnd> = fc.record({ on: maybeDay, result: fc.constantFrom(...endResults), reason: prose, address: line, gemeente: line, handedTo: line, handedOn: maybeDay })

const outflowArea = fc.record({ status: prose, action: prose, who: line, due: maybeDay })
const yesNo = fc.constantFrom('open' as const, 'ja' as const, 'nee' as const)
/** What somebody wants after the stay. */
export const outflow: Arbitrary<Outflow> = fc.record({
  wish: prose, gemeente: line, back: fc.constantFrom('open', 'ja', 'nee', 'weet-niet'), backReason: prose, positiveNetwork: prose, areas: fc.record({ inkomen: outflowArea, schulden: outflowArea, daginvulling: outflowArea, netwerk: outflowArea }),
  urgentie: fc.record({ state: fc.constantFrom('open', 'niet-van-toepassing', 'aangevraagd', 'toegekend', 'afgewezen'), on: maybeDay }), followUp: fc.record({ needed: yesNo, what: prose, by: line, from: maybeDay }), nearness: yesNo, rhythm: yesNo,
  notice: fc.record({ to: line, ask: prose, sentOn: maybeDay }),
})
const learning: Arbitrary<Learning[]> = fc.uniqueArray(fc.record({ id, on: day, what: prose, talkOn: maybeDay, talkWith: line, analysis: prose, agreement: prose, lookBackOn: maybeDay, looked: fc.record({ on: maybeDay, text: prose }) }), { maxLength: 2, selector: (l) => l.id })
const contacts: Arbitrary<Contact[]> = fc.uniqueArray(fc.record({ id, on: day, minutes: fc.integer({ min: 1, max: 1440 }), planned: fc.boolean(), way: fc.constantFrom(...contactWays), goalId: fc.constantFrom(null, 'g'), staffId: fc.constantFrom(null, 'st0', 'st1'), note: prose }), { maxLength: 3, selector: (c) => c.id })

/** What is said of one goal; its id and those of its actions come from the plan. */
const lookAt = (g: Pick<Goal, 'id' | 'actions'>): Arbitrary<GoalLook> => fc.record({
  id: fc.constant(g.id), resident: prose, team: prose, status: fc.constantFrom(null, ...goalStatuses), next: fc.constantFrom(...nextSteps), words: fc.option(prose, { nil: null }), agreed: fc.option(prose, { nil: null }), due: maybeDay, stopReason: prose, done: fc.subarray(g.actions.map((a) => a.id)).map((ids) => [...new Set(ids)]),
})
const askedOf = fc.record({ answer: yesNo, note: prose })
const looseHours = fc.option(fc.integer({ min: 0, max: 336 }).map((n) => n / 2), { nil: null })
/** What is said in a talk about these goals, in any state between nothing and everything. */
export const talk = (goals: readonly Pick<Goal, 'id' | 'actions'>[]): Arbitrary<EvaluationContent> => fc.record({
  on: maybeDay, present: fc.array(line, { maxLength: 3 }), summary: prose, goals: fc.subarray([...goals]).chain((some) => fc.tuple(...some.map(lookAt))), scores: fc.uniqueArray(fc.record({ id: fc.constantFrom(...leefgebieden), resident: score, team: score }), { maxLength: 3, selector: (s) => s.id }),
  hours: fc.record({ perWeek: looseHours, note: prose }), meetings: fc.record({ perWeek: fc.option(fc.integer({ min: 0, max: 21 }), { nil: null }), note: prose }), naasten: fc.record({ burden: score, note: prose }), otherLaw: askedOf, lighter: askedOf,
  phase: fc.record({ to: fc.constantFrom(null, ...phases), why: prose }), stillRight: fc.record({ date: askedOf, address: askedOf, indicatie: askedOf }), agreements: fc.uniqueArray(fc.record({ id, what: prose, who: line, due: maybeDay }), { maxLength: 2, selector: (a) => a.id }), nextOn: maybeDay,
})
const FINGERPRINT = 'ab'.repeat(32)
const frozen = fc.record({ at: moment, userId: id, canonical: fc.constant('{"kind":"evaluatie"}'), fingerprint: fc.constant(FINGERPRINT) })
/** A look back at version 'v' in every state: nothing is signed in a concept, and only what is final here has files. */
export const evaluation = (version: Pick<PlanVersion, 'content'>, n: number): Arbitrary<Evaluation> => fc.record({
  status: fc.constantFrom('concept', 'ter-ondertekening', 'vastgesteld', 'elders'), createdAt: moment, dutyIds: fc.subarray([`evaluatie-${n}`, 'uitstroomplan-1', 'uitstroommelding-1']), newVersionId: fc.constantFrom(null, 'v'), content: talk(version.content.goals), frozen, signatures: fc.uniqueArray(signature(FINGERPRINT), { maxLength: 2, selector: (s) => s.id }),
  final: fc.record({ at: moment, userId: id, name: line, onBehalfOf: line, pdf: blob, docx: blob }),
}).map((e): Evaluation => {
  const fixed = e.status === 'ter-ondertekening' || e.status === 'vastgesteld'
  return { ...e, id: `e${n}`, number: n, versionId: 'v', frozen: fixed ? e.frozen : null, signatures: fixed ? e.signatures : [], final: e.status === 'vastgesteld' ? e.final : null, lapsed: [], copies: [] }
})

const quarters = fc.tuple(fc.integer({ min: 0, max: 95 }), fc.integer({ min: 1, max: 96 })).filter(([from, to]) => to > from).map(([from, to]) => ({ start: from * 15, end: to * 15 }))
/** A block of a week, for everybody. */
export const block: Arbitrary<Block> = fc.record({ id, day: fc.integer({ min: 0, max: 6 }), kind: fc.constantFrom(...blockKinds), title: line, leaders: fc.subarray(['st0', 'st1']), volunteer: line, place: line, form: fc.constantFrom(...blockForms), who: fc.constant({ kind: 'iedereen' as const }) }).chain((b) => quarters.map((q) => ({ ...b, ...q })))
const ownBlocks: Arbitrary<OwnBlock[]> = fc.uniqueArray(fc.record({ block, from: maybeDay, until: maybeDay }), { maxLength: 3, selector: (o) => o.block.id })
const attendance: Arbitrary<Attendance[]> = fc.uniqueArray(fc.record({ on: day, blockId: id, kind: fc.constantFrom(...blockKinds), minutes: fc.integer({ min: 0, max: 1440 }), state: fc.constantFrom(...attendanceStates), why: line }), { maxLength: 4, selector: (a) => `${a.on} ${a.blockId}` })
/** What somebody said of the papers at the door; the versions are of a house that has none any more. */
const receipts: Arbitrary<Receipt[]> = fc.uniqueArray(fc.record({ id, paper: fc.constantFrom(...signedPapers), versionId: id, signature: signature(FINGERPRINT), copyOn: maybeDay, gemeenteOn: maybeDay }), { maxLength: 3, selector: (r) => r.id })

/** A dossier with one stay, one open version, and looks back at it. */
export const dossier: Arbitrary<Dossier> = fc.record({ person: fc.oneof({ weight: 6, arbitrary: person }, { weight: 1, arbitrary: fc.constant(emptyPerson) }), naasten: fc.tuple(naaste('n0'), naaste('n1')).chain((all) => fc.subarray([...all])), professionals: fc.array(professional, { maxLength: 3 }), facts: stayFacts, handled, end: fc.option(stayEnd, { nil: null, freq: 2 }), version: openVersion, sheet: consentSheet, outflow, learning, contacts, ownBlocks, attendance, receipts }).chain((d) => fc.tuple(fc.constant(d), fc.oneof(fc.constant<Evaluation[]>([]), fc.tuple(evaluation(d.version, 1), evaluation(d.version, 2))))).map(([{ facts, handled: said, end, version, sheet, outflow, learning, contacts, ownBlocks, attendance, receipts, ...rest }, evaluations]): Dossier => {
  const stay: Stay = { id: 's', number: 1, facts, presence: { away: false, reason: '', since: null, back: '' }, plan: [version], handled: said, end, evaluations, outflow, learning, contacts, receipts, ownBlocks, attendance }
  return { ...rest, id: 'd', revision: 0, createdAt: '2026-01-05T09:00:00', changedAt: '2026-01-05T09:00:00', stays: [stay], consents: [sheet] }
})
