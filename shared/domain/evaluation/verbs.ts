import { ok, refuse, type Result } from '../../result/result.ts'
import type { Day } from '../calendar/day.ts'
import type { Dossier, Stay } from '../dossier.ts'
import { isRunning } from '../plan/goal.ts'
import { isOpen, type PlanVersion } from '../plan/version.ts'
import { unfitSignature } from '../signature/fit.ts'
import { type Frozen } from '../signature/fixed.ts'
import type { Act } from '../plan/verbs.ts'
import { sameValue } from '../sameValue.ts'
import type { Signature } from '../signature/signature.ts'
import { stillToSign, type Signer } from '../signature/signers.ts'
import { emptyOutflow, type Outflow } from '../stay/outflow.ts'
import { enterPhase, leavePhase } from '../stay/phases.ts'
import { emptyLook, emptyTalk, type Evaluation } from './evaluation.ts'
import { planAfter } from './planAfter.ts'

/** Which evaluation of which stay. */
export type EvaluationRef = { readonly stayId: string; readonly evaluationId: string }
/** What a talk begins with besides the plan: who is there, when the next one is, whether scores are given, and whether leaving is spoken of. */
export type Start = { readonly dutyIds: readonly string[]; readonly number: number | null; readonly present: readonly string[]; readonly nextOn: Day | null; readonly scores: boolean; readonly outflow: boolean; readonly today: Day }

const no = (code: string, text: string): ReturnType<typeof refuse> => refuse(`evaluation.${code}`, text)
const GONE = 'Deze evaluatie is er niet meer. Open het dossier opnieuw.'

function onStay(d: Dossier, stayId: string, verb: (stay: Stay) => Result<Stay>): Result<Dossier> {
  const stay = d.stays.find((s) => s.id === stayId)
  if (!stay) return no('gone', GONE)
  const next = verb(stay)
  return next.ok ? ok({ ...d, stays: d.stays.map((s) => (s.id === stayId ? next.value : s)) }) : next
}

const onEvaluation = (d: Dossier, ref: EvaluationRef, verb: (evaluation: Evaluation, stay: Stay) => Result<Evaluation>): Result<Dossier> =>
  onStay(d, ref.stayId, (stay) => {
    const found = stay.evaluations.find((e) => e.id === ref.evaluationId)
    if (!found) return no('gone', GONE)
    const next = verb(found, stay)
    return next.ok ? ok({ ...stay, evaluations: stay.evaluations.map((e) => (e.id === found.id ? next.value : e)) }) : next
  })

/** The version that is looked back on: the one in force, else the newest. */
export const versionInForce = (stay: Pick<Stay, 'plan'>): PlanVersion | null => stay.plan.findLast((v) => v.status === 'vastgesteld') ?? stay.plan.at(-1) ?? null

/** The version that an evaluation looked back on; the one in force when it is not there (it came from elsewhere without it). */
export const versionLookedAt = (stay: Pick<Stay, 'plan'>, e: Pick<Evaluation, 'versionId'>): PlanVersion | null => stay.plan.find((v) => v.id === e.versionId) ?? versionInForce(stay)

/** What the plan and the intake already say of leaving: the talk about it begins there. What was written before stays. */
function outflowFrom(stay: Stay, version: PlanVersion): Outflow {
  if (!sameValue(stay.outflow, emptyOutflow)) return stay.outflow
  const { afterwards, backToHerkomst, backReason, urgentie } = version.content
  return { ...emptyOutflow, wish: afterwards, gemeente: stay.facts.application.futureGemeente, back: backToHerkomst, backReason, urgentie, notice: { ...emptyOutflow.notice, to: stay.facts.contactGemeente } }
}

/** Begins a look back at the plan in force, with its running goals. One at a time. */
export const startEvaluation = (d: Dossier, stayId: string, start: Start, act: Act): Result<Dossier> =>
  onStay(d, stayId, (stay) => {
    const version = versionInForce(stay)
    if (!version) return no('no-plan', 'Er is nog geen plan om op terug te kijken. Maak eerst het plan.')
    if (stay.evaluations.some((e) => e.status === 'concept')) return no('exists', 'Er is al een evaluatie bezig. Ga daarmee verder.')
    const goals = version.content.goals.filter(isRunning)
    const number = Math.max(start.number ?? 1, ...stay.evaluations.map((e) => e.number + 1))
    const scores = start.scores ? [...new Set(goals.map((g) => g.leefgebied))].map((id) => ({ id, resident: null, team: null })) : []
    const evaluation: Evaluation = {
      id: act.newId, number, status: 'concept', createdAt: act.at, dutyIds: [...start.dutyIds], versionId: version.id, newVersionId: null, frozen: null, signatures: [], lapsed: [], final: null, copies: [],
      content: { ...emptyTalk, on: start.today, present: [...start.present], goals: goals.map(emptyLook), scores, nextOn: start.nextOn },
    }
    return ok({ ...stay, evaluations: [...stay.evaluations, evaluation], outflow: start.outflow ? outflowFrom(stay, version) : stay.outflow })
  })

/** Takes away an evaluation that is still concept. */
export const dropEvaluation = (d: Dossier, ref: EvaluationRef): Result<Dossier> =>
  onStay(d, ref.stayId, (stay) => {
    const found = stay.evaluations.find((e) => e.id === ref.evaluationId)
    if (!found) return no('gone', GONE)
    return found.status === 'concept' ? ok({ ...stay, evaluations: stay.evaluations.filter((e) => e !== found) }) : no('frozen', 'De tekst van deze evaluatie staat vast. Weggooien kan alleen bij een concept.')
  })

const phaseId = (e: Pick<Evaluation, 'id'>): string => `fase-${e.id}`.slice(0, 64)
const withFacts = (d: Dossier, ref: EvaluationRef, next: (facts: Stay['facts'], e: Evaluation) => Stay['facts']): Result<Dossier> =>
  onStay(d, ref.stayId, (stay) => {
    const found = stay.evaluations.find((e) => e.id === ref.evaluationId)
    return found ? ok({ ...stay, facts: next(stay.facts, found) }) : no('gone', GONE)
  })

/** Fixes the text: → ter ondertekening. From now on its duties are discharged, and the stay is in the phase that was agreed since the day of the talk (A22). */
export const freezeEvaluation = (d: Dossier, ref: EvaluationRef, frozen: Frozen): Result<Dossier> => {
  const fixed = freezeText(d, ref, frozen)
  return fixed.ok ? withFacts(fixed.value, ref, (facts, { id, content: { on, phase } }) => (phase.to === null || on === null ? facts : enterPhase(facts, { id: phaseId({ id }), phase: phase.to, since: on, why: phase.why }))) : fixed
}
const freezeText = (d: Dossier, ref: EvaluationRef, frozen: Frozen): Result<Dossier> =>
  onEvaluation(d, ref, (e) => (e.status === 'concept' ? ok({ ...e, status: 'ter-ondertekening', frozen, signatures: [] }) : no('frozen', 'De tekst van deze evaluatie staat al vast.')))

/** Back to concept. Signatures so far lapse; that they were there is kept, the ink is not. The phase that was entered with this talk is taken back. */
export const unfreezeEvaluation = (d: Dossier, ref: EvaluationRef, act: Act): Result<Dossier> => {
  const back = unfreezeText(d, ref, act)
  return back.ok ? withFacts(back.value, ref, (facts, e) => leavePhase(facts, phaseId(e))) : back
}
const unfreezeText = (d: Dossier, ref: EvaluationRef, act: Act): Result<Dossier> =>
  onEvaluation(d, ref, (e) => {
    if (e.status !== 'ter-ondertekening' || !e.frozen) return no('not-frozen', 'Alleen een tekst die klaarstaat om te tekenen kan terug naar concept.')
    const lapsed = { at: act.at, userId: act.userId, fingerprint: e.frozen.fingerprint, signers: e.signatures.map((s) => ({ role: s.role, name: s.name, at: s.at, route: s.route.kind })) }
    return ok({ ...e, status: 'concept', frozen: null, signatures: [], lapsed: [...e.lapsed, lapsed] })
  })

/** Adds a signature under the frozen text. One signature for each role. */
export const signEvaluation = (d: Dossier, ref: EvaluationRef, signature: Signature): Result<Dossier> =>
  onEvaluation(d, ref, (e) => {
    if (e.status !== 'ter-ondertekening' || !e.frozen) return no('not-frozen', 'Er valt nu niets te tekenen. Zet de tekst eerst vast.')
    if (e.frozen.fingerprint !== signature.fingerprint) return no('other-text', 'De tekst is intussen veranderd. Lees hem opnieuw en teken dan.')
    return unfitSignature('evaluation', signature, e.signatures) ?? ok({ ...e, signatures: [...e.signatures, signature] })
  })

/** Takes a signature back, as long as the evaluation is not final. */
export const retractFromEvaluation = (d: Dossier, ref: EvaluationRef, signatureId: string): Result<Dossier> =>
  onEvaluation(d, ref, (e) => (e.status === 'ter-ondertekening' ? ok({ ...e, signatures: e.signatures.filter((s) => s.id !== signatureId) }) : no('final', 'Deze evaluatie is vastgesteld. De handtekeningen blijven staan.')))

/** Refuses unless every signer signed or gave a reason. */
export function evaluationReady(e: Evaluation, signers: readonly Signer[]): Result<true> {
  if (e.status === 'vastgesteld' || e.status === 'elders') return no('final', 'Deze evaluatie is al vastgesteld.')
  if (e.status !== 'ter-ondertekening' || !e.frozen) return no('not-frozen', 'Zet de tekst eerst vast om te tekenen.')
  const waiting = stillToSign(signers, e.signatures)
  return waiting.length === 0 ? ok(true) : no('waiting', `Nog niet getekend: ${waiting.map((s) => s.name || s.role).join(', ')}.`)
}

/** Makes an evaluation final. */
export const finaliseEvaluation = (d: Dossier, ref: EvaluationRef, signers: readonly Signer[], final: NonNullable<Evaluation['final']>, copies: Evaluation['copies']): Result<Dossier> =>
  onEvaluation(d, ref, (e) => {
    const ready = evaluationReady(e, signers)
    return ready.ok ? ok({ ...e, status: 'vastgesteld', final, copies: [...e.copies, ...copies] }) : ready
  })

/** Records that somebody got a copy of the report. */
export const giveEvaluationCopy = (d: Dossier, ref: EvaluationRef, copy: Evaluation['copies'][number]): Result<Dossier> =>
  onEvaluation(d, ref, (e) => (e.frozen && copy.to.trim() ? ok({ ...e, copies: [...e.copies, copy] }) : no('copy', 'Vul in wie een kopie kreeg. Dat kan als de tekst vaststaat.')))

/** A new concept of the plan with what the talk changed; everything else in it is the version in force, goals keep their ids. */
export const versionFromEvaluation = (d: Dossier, ref: EvaluationRef, act: Act): Result<Dossier> =>
  onStay(d, ref.stayId, (stay) => {
    const evaluation = stay.evaluations.find((e) => e.id === ref.evaluationId)
    const from = versionInForce(stay)
    if (!evaluation || !from) return no('gone', GONE)
    if (evaluation.status === 'concept') return no('not-frozen', 'Zet eerst de tekst van de evaluatie vast. Daarna komt de nieuwe versie van het plan.')
    if (evaluation.newVersionId !== null) return no('made', 'Uit deze evaluatie kwam al een nieuwe versie van het plan.')
    if (stay.plan.some((v) => isOpen(v) || v.status === 'ter-ondertekening')) return no('exists', 'Er is al een nieuwere versie van het plan in de maak. Ga daarmee verder.')
    const content = planAfter(from.content, evaluation.content, stay.outflow)
    if (sameValue(content, from.content)) return no('same', 'Er verandert niets in het plan. Een nieuwe versie is niet nodig.')
    const version: PlanVersion = { id: act.newId, number: Math.max(...stay.plan.map((v) => v.number)) + 1, status: 'concept', createdAt: act.at, discussedOn: evaluation.content.on, content, frozen: null, signatures: [], lapsed: [], final: null, copies: [] }
    return ok({ ...stay, plan: [...stay.plan, version], evaluations: stay.evaluations.map((e) => (e === evaluation ? { ...e, newVersionId: version.id } : e)) })
  })
