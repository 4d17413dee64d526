import { evaluatie } from '#shared/documents/evaluatie.ts'
import type { TalkInput } from '#shared/documents/evaluatie/input.ts'
import { planRules } from '#shared/documents/planRules.ts'
import { thaw } from '#shared/documents/frozen.ts'
import { withSignatures } from '#shared/documents/signing.ts'
import type { Dossier, Stay } from '#shared/domain/dossier.ts'
import type { Evaluation } from '#shared/domain/evaluation/evaluation.ts'
import { evaluationSigners } from '#shared/domain/evaluation/signers.ts'
import { dropEvaluation, evaluationReady, finaliseEvaluation, freezeEvaluation, giveEvaluationCopy, retractFromEvaluation, signEvaluation, startEvaluation, unfreezeEvaluation, versionFromEvaluation } from '#shared/domain/evaluation/verbs.ts'
import type { House } from '#shared/domain/house/house.ts'
import { normsFor, normsOn } from '#shared/norms/layers.ts'
import { stayDuties } from '#shared/norms/resident.ts'
import { talkFor } from '#shared/norms/talk.ts'
import { talkFindings } from '#shared/norms/talkFindings.ts'
import { ok, refuse, type Result } from '#shared/result/result.ts'
import { fixedText } from '../documents/fixedText.ts'
import type { OpenSession } from '../session/session.ts'
import type { Context } from './context.ts'
import { finalFiles } from './finalFiles.ts'
import { change, findDossier, openSession } from './open.ts'
import { signatureFrom } from './signature.ts'
import type { Handlers } from './table.ts'

const day = (moment: string): string => moment.slice(0, 10)
type Ref = { readonly dossierId: string; readonly stayId: string; readonly evaluationId: string }
type Found = { readonly dossier: Dossier; readonly stay: Stay; readonly evaluation: Evaluation }

function within(dossier: Dossier, ref: Ref): Result<Found> {
  const stay = dossier.stays.find((s) => s.id === ref.stayId)
  const evaluation = stay?.evaluations.find((e) => e.id === ref.evaluationId)
  return stay && evaluation ? ok({ dossier, stay, evaluation }) : refuse('evaluation.gone', 'Deze evaluatie is er niet meer. Open het dossier opnieuw.')
}

/** An evaluation with its stay and dossier. */
export function findEvaluation(open: OpenSession, ref: Ref): Result<Found> {
  const dossier = findDossier(open, ref.dossierId)
  return dossier.ok ? within(dossier.value, ref) : dossier
}

/** What the papers of a stay are made from, as the norms hold today. */
export function stayInput(ctx: Pick<Context, 'profiles' | 'now'>, house: House, dossier: Dossier, stay: Stay): Omit<TalkInput, 'evaluation' | 'mark'> {
  const today = day(ctx.now())
  const { planName, personWord, profile } = planRules(ctx.profiles, house, stay.facts, today)
  return { dossier, stay, house, norms: normsOn(normsFor(ctx.profiles, stay.facts.contractProfile, house), today), duties: stayDuties(stay, house, ctx.profiles, today), planName, personWord, profile, today }
}

function gap({ evaluation, stay }: Found): ReturnType<typeof refuse> | null {
  const [first, ...more] = talkFindings(evaluation, stay).filter((f) => f.must)
  return first ? refuse('evaluation.incomplete', `De evaluatie is nog niet af. ${first.text}${more.length > 0 ? ` En nog ${more.length}: kijk bij Controleer de evaluatie.` : ''}`, first.field) : null
}

/** Everything that happens to an evaluation besides typing. */
export const evaluationHandlers = {
  'evaluation.start': (input, ctx) =>
    change(ctx, input.dossierId, (d, open) => {
      const stay = d.stays.find((s) => s.id === input.stayId)
      if (!stay) return refuse('stay.gone', 'Dit verblijf is er niet meer. Open het dossier opnieuw.')
      const house = open.vault.house()
      const at = ctx.now()
      const talk = talkFor(stayDuties(stay, house, ctx.profiles, day(at)), input.dutyIds)
      const staff = (id: string | null): string => house.staff.find((s) => s.id === id)?.name ?? ''
      const present = [...new Set([d.person.roepnaam.trim() || d.person.firstName.trim(), staff(stay.facts.begeleiderId), staff(stay.facts.hboId)])].filter((name) => name !== '')
      return startEvaluation(d, input.stayId, { ...talk, present, scores: house.scores, today: day(at) }, { at, userId: open.user.id, newId: ctx.newId() })
    }),
  'evaluation.drop': (input, ctx) => change(ctx, input.dossierId, (d) => dropEvaluation(d, input)),
  'evaluation.freeze': (input, ctx) =>
    change(ctx, input.dossierId, (d, open) => {
      const found = within(d, input)
      if (!found.ok) return found
      const at = ctx.now()
      const text = fixedText(evaluatie({ ...stayInput(ctx, open.vault.house(), d, found.value.stay), evaluation: found.value.evaluation, mark: 'geen' }))
      return gap(found.value) ?? freezeEvaluation(d, input, { at, userId: open.user.id, ...text })
    }),
  'evaluation.unfreeze': (input, ctx) => change(ctx, input.dossierId, (d, open) => unfreezeEvaluation(d, input, { at: ctx.now(), userId: open.user.id, newId: ctx.newId() })),
  'evaluation.sign': (input, ctx) =>
    change(ctx, input.dossierId, (d, open) => {
      const found = within(d, input)
      if (!found.ok) return found
      return signEvaluation(d, input, signatureFrom(input, { at: ctx.now(), userId: open.user.id, newId: ctx.newId(), fingerprint: found.value.evaluation.frozen?.fingerprint ?? '' }))
    }),
  'evaluation.retract': (input, ctx) => change(ctx, input.dossierId, (d) => retractFromEvaluation(d, input, input.signatureId)),
  'evaluation.finalise': async (input, ctx) => {
    const open = openSession(ctx)
    if (!open.ok) return open
    const found = findEvaluation(open.value, input)
    if (!found.ok) return found
    const { dossier, stay, evaluation } = found.value
    const house = open.value.vault.house()
    const signers = evaluationSigners(house, dossier, stay, evaluation)
    const ready = evaluationReady(evaluation, signers)
    if (!ready.ok) return ready
    if (!evaluation.frozen) return refuse('evaluation.not-frozen', 'Zet de tekst eerst vast om te tekenen.')
    const at = ctx.now()
    const copies = [...(input.copyToResident ? [{ to: 'bewoner', on: day(at) }] : []), ...(input.copyToGemeente ? [{ to: stay.facts.contactGemeente || 'gemeente', on: day(at) }] : [])]
    const responsible = house.staff.find((s) => s.id === stay.facts.hboId)
    const by = { at, userId: open.value.user.id, name: open.value.user.name, onBehalfOf: responsible && responsible.userId !== open.value.user.id ? responsible.name : '' }
    const document = withSignatures(thaw(evaluation.frozen), { status: 'vastgesteld', frozen: evaluation.frozen, signatures: evaluation.signatures, final: by, copies: [...evaluation.copies, ...copies] }, house)
    const files = await finalFiles(ctx, open.value.vault, { owner: dossier.id, document, name: document.title, fingerprint: evaluation.frozen.fingerprint, at })
    if (!files.ok) return files
    return change(ctx, input.dossierId, (d) => {
      const same = within(d, input)
      if (!same.ok) return same
      if (same.value.evaluation.frozen?.fingerprint !== evaluation.frozen?.fingerprint || same.value.evaluation.signatures.length !== evaluation.signatures.length) return refuse('evaluation.changed', 'De evaluatie veranderde net. Kijk haar na en stel haar opnieuw vast.')
      return finaliseEvaluation(d, input, signers, { ...by, ...files.value }, copies)
    })
  },
  'evaluation.copyGiven': (input, ctx) => change(ctx, input.dossierId, (d) => giveEvaluationCopy(d, input, { to: input.to, on: input.on ?? day(ctx.now()) })),
  'evaluation.newVersion': (input, ctx) => change(ctx, input.dossierId, (d, open) => versionFromEvaluation(d, input, { at: ctx.now(), userId: open.user.id, newId: ctx.newId() })),
} satisfies Partial<Handlers>
