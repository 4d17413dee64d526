import { evaluatie } from '#shared/documents/evaluatie.ts'
import { addDays, type Day } from '#shared/domain/calendar/day.ts'
import { isWorkingDay, lastWorkingDay } from '#shared/domain/calendar/holidays.ts'
import { applyChange } from '#shared/domain/change.ts'
import type { Dossier } from '#shared/domain/dossier.ts'
import { emptyLook, type Evaluation, type EvaluationContent } from '#shared/domain/evaluation/evaluation.ts'
import { evaluationSigners } from '#shared/domain/evaluation/signers.ts'
import { finaliseEvaluation, freezeEvaluation, signEvaluation, startEvaluation, versionFromEvaluation } from '#shared/domain/evaluation/verbs.ts'
import type { PlanContent } from '#shared/domain/plan/content.ts'
import { outflowAreas, type Outflow } from '#shared/domain/stay/outflow.ts'
import { stayDuties } from '#shared/norms/resident.ts'
import { talkFor } from '#shared/norms/talk.ts'
import { fixedText } from '../documents/fixedText.ts'
import { stayInput } from '../handlers/evaluation.ts'
import { withContacts } from './contacts.ts'
import { goalOf } from './content.ts'
import type { LookSpec, TalkSpec } from './lookingBack.ts'
import { finalBy, inkOf, must, signPlan, stayOf, type Making } from './signed.ts'
import type { ResidentSpec } from './spec.ts'

type Step = { readonly spec: ResidentSpec; readonly talk: TalkSpec; readonly number: number; readonly start: Day; readonly on: Day }
const goalId = (spec: ResidentSpec, n: number): string => `${spec.id}-g${n}`

function lookOf({ spec, start }: Step, l: LookSpec): EvaluationContent['goals'][number] {
  const id = goalId(spec, l.goal)
  return {
    ...emptyLook({ id }), resident: l.resident, team: l.team, status: l.status, next: l.next, words: l.words ?? null, agreed: l.agreed ?? null,
    due: l.due === undefined ? null : addDays(start, l.due), stopReason: l.stopReason ?? '', done: (l.done ?? []).map((n) => `${id}-a${n}`),
  }
}

function contentAfter(step: Step, begun: EvaluationContent): EvaluationContent {
  const { talk, on } = step
  const still = (note: string) => ({ answer: 'ja' as const, note })
  return {
    ...begun, present: [...begun.present, ...talk.also], summary: talk.summary, goals: talk.goals.map((l) => lookOf(step, l)), scores: talk.scores.map(([id, resident, team]) => ({ id, resident, team })),
    hours: { perWeek: talk.hours, note: '' }, meetings: { perWeek: talk.meetings, note: '' }, naasten: { burden: talk.naasten[0], note: talk.naasten[1] },
    otherLaw: { answer: 'nee', note: '' }, lighter: { answer: talk.lighter[0], note: talk.lighter[1] }, phase: { to: talk.phase?.[0] ?? null, why: talk.phase?.[1] ?? '' },
    stillRight: { date: still(''), address: talk.address ? still(talk.address) : begun.stillRight.address, indicatie: still(talk.indicatie) },
    agreements: talk.agreements.map(([what, who, days], i) => ({ id: `af${i + 1}`, what, who, due: addDays(on, days) })), nextOn: begun.nextOn ?? lastWorkingDay(addDays(on, 42)),
  }
}

function outflowAfter(now: Outflow, leaving: NonNullable<TalkSpec['leaving']>, end: Day): Outflow {
  const areas = { ...now.areas }
  for (const name of outflowAreas) {
    const [status, action, who, before] = leaving.areas[name]
    areas[name] = { status, action, who, due: action === '' ? null : addDays(end, -before) }
  }
  const [what, by] = leaving.followUp ?? [now.followUp.what, now.followUp.by]
  return {
    ...now, areas, wish: leaving.wish ?? now.wish, gemeente: 'Zwolle', positiveNetwork: leaving.positiveNetwork ?? now.positiveNetwork, followUp: { needed: 'ja', what, by, from: end },
    nearness: 'ja', rhythm: 'ja', notice: { ...now.notice, ask: leaving.ask ?? now.notice.ask },
  }
}

/** What was changed in the new version besides what the talk changed: a new goal, another home in sight. */
function planBesides({ spec, talk, start }: Step, d: Dossier, content: PlanContent): PlanContent {
  const goals = talk.newGoal ? [...content.goals, goalOf(talk.newGoal, goalId(spec, content.goals.length + 1), start, d.naasten)] : content.goals
  return { ...content, goals, perspectiefText: talk.perspectief ?? content.perspectiefText, meetingsPerWeek: talk.meetingsAgreed ?? content.meetingsPerWeek, notNow: { ...content.notNow, ...talk.notNow } }
}

/** One look back at the plan in force, told and signed, and the next version of the plan that came out of it. */
async function lookBack(given: Dossier, making: Making, spec: ResidentSpec, talk: TalkSpec, number: number): Promise<Dossier> {
  const { house, profiles, files } = making
  const { id: stayId, facts } = stayOf(given)
  const start = facts.placementDate ?? given.createdAt.slice(0, 10)
  const end = facts.plannedEnd ?? start
  const dutiesOn = (d: Dossier, day: Day) => stayDuties(stayOf(d), house, profiles, day)
  const wanted = 'duty' in talk.on ? talk.on.duty : ''
  const series = dutiesOn(given, start).filter((duty) => duty.kind === 'evaluatie')
  const due = series.find((duty) => duty.id === wanted)
  // One was two days late: the newest that may have been held on a working day then.
  const late = series.findLast((duty) => isWorkingDay(addDays(duty.date, 2)))
  const on = 'day' in talk.on ? lastWorkingDay(addDays(start, talk.on.day)) : due && due === late ? addDays(due.date, 2) : (due?.workday ?? start)
  const step = { spec, talk, number, start, on }
  const at = (time: string): string => `${on}T${time}:00`
  const id = `${spec.id}-e${number}`
  const ref = { stayId, evaluationId: id }
  const now = (d: Dossier): Evaluation => stayOf(d).evaluations.find((e) => e.id === id) ?? must({ ok: false, problem: { code: 'example', text: 'no talk' } })
  const { dutyIds, outflow, number: counted, nextOn } = talkFor(dutiesOn(given, on), [wanted])
  let d = must(startEvaluation(withContacts(given, spec, on), stayId, { dutyIds, outflow, number: counted, nextOn, present: [spec.name[0], spec.begeleider, 'F. Proef'], scores: house.scores, today: on }, { at: at('13:32'), userId: 'st-proef', newId: id }))
  d = must(applyChange(d, { kind: 'evaluation', stayId, evaluationId: id, content: contentAfter(step, now(d).content) }))
  if (talk.leaving) d = must(applyChange(d, { kind: 'outflow', stayId, outflow: outflowAfter(stayOf(d).outflow, talk.leaving, end) }))
  if (talk.address) d = must(applyChange(d, { kind: 'stay', stayId, facts: { ...stayOf(d).facts, plannedAddress: { address: talk.address, kind: 'anders', whose: '', confirmedOn: on } } }))
  const text = fixedText(evaluatie({ ...stayInput({ profiles, now: () => at('14:40') }, house, d, stayOf(d)), evaluation: now(d), mark: 'geen' }))
  d = must(freezeEvaluation(d, ref, { at: at('14:40'), userId: 'st-proef', ...text }))
  const signers = evaluationSigners(house, d, stayOf(d), now(d))
  for (const [i, s] of signers.entries()) d = must(signEvaluation(d, ref, inkOf(s, `${id}-s${i + 1}`, at(`14:4${i + 2}`), text.fingerprint)))
  const copies = [{ to: 'bewoner', on }]
  const stored = await files(d.id, { ...now(d), status: 'vastgesteld', final: finalBy(at('14:50')), copies }, (title) => title, at('14:50'))
  d = must(finaliseEvaluation(d, ref, signers, { ...finalBy(at('14:50')), userId: 'st-proef', ...stored }, copies))
  d = must(versionFromEvaluation(d, ref, { at: at('15:05'), userId: 'st-proef', newId: `${spec.id}-p${number + 1}` }))
  const version = stayOf(d).plan.at(-1)
  if (version) d = must(applyChange(d, { kind: 'plan', stayId, versionId: version.id, content: planBesides(step, d, version.content) }))
  return signPlan(d, making, on, 15)
}

/** Everything that was looked back on, one after the other; the gemeente heard of the leaving on its day. */
export async function lookedBack(given: Dossier, making: Making, spec: ResidentSpec): Promise<Dossier> {
  let d = given
  for (const [i, talk] of (spec.talks ?? []).entries()) {
    d = await lookBack(d, making, spec, talk, i + 1)
    const { id: stayId, outflow, facts } = stayOf(d)
    const notice = stayDuties(stayOf(d), making.house, making.profiles, facts.placementDate ?? '').find((duty) => duty.kind === 'uitstroommelding')
    if (talk.leaving && outflow.notice.sentOn === null && notice) d = must(applyChange(d, { kind: 'outflow', stayId, outflow: { ...outflow, notice: { ...outflow.notice, sentOn: notice.workday } } }))
  }
  return d
}
