import type { Dossier } from '#shared/domain/dossier.ts'
import { versionFromEvaluation, type EvaluationRef } from '#shared/domain/evaluation/verbs.ts'
import type { Evaluation } from '#shared/domain/evaluation/evaluation.ts'
import { call } from './client.ts'
import { adopt, edit, flush, openDossier } from './dossier.ts'
import { refreshResidents } from './residents.ts'
import { go } from './router.ts'
import { showNotice, showUndo } from './toasts.ts'

type Where = { readonly dossierId: string; readonly stayId: string }
const conceptOf = (d: Dossier, stayId: string): Evaluation | undefined => d.stays.find((s) => s.id === stayId)?.evaluations.findLast((e) => e.status === 'concept')

/** Opens the form of a look back. */
export const openTalk = ({ dossierId, stayId }: Where, evaluationId: string): void => go({ screen: 'evaluatie', dossierId, stayId, evaluationId })

async function start(where: Where, dutyIds: readonly string[]): Promise<Evaluation | null> {
  await flush()
  const opened = await openDossier(where.dossierId)
  const started = opened.ok ? await call('evaluation.start', { ...where, dutyIds: [...dutyIds] }) : opened
  if (!started.ok) {
    showNotice(started.problem.text)
    return null
  }
  adopt(started.value)
  void refreshResidents()
  return conceptOf(started.value, where.stayId) ?? null
}

/** Begins a look back that discharges these duties, with all that fall together with them, and opens it. A refusal is said. */
export async function beginTalk(where: Where, dutyIds: readonly string[]): Promise<void> {
  const made = await start(where, dutyIds)
  if (made) openTalk(where, made.id)
}

/** Takes away a look back that is still concept; the undo begins it again with all that was said in it. */
export async function dropTalk(where: Where, evaluation: Evaluation): Promise<void> {
  await flush()
  const dropped = await call('evaluation.drop', { ...where, evaluationId: evaluation.id })
  if (!dropped.ok) return showNotice(dropped.problem.text)
  adopt(dropped.value)
  void refreshResidents()
  const label = `Evaluatie ${evaluation.number}`
  showUndo(`${label} is weg.`, () => void start(where, evaluation.dutyIds).then((made) => made && edit({ kind: 'evaluation', stayId: where.stayId, evaluationId: made.id, content: evaluation.content }, label)))
}

/** Why no new version of the plan can be made from an evaluation, as a sentence; null when it can. */
export function noNewVersion(d: Dossier, ref: EvaluationRef): string | null {
  const tried = versionFromEvaluation(d, ref, { at: d.changedAt, userId: '', newId: 'nieuw' })
  return tried.ok ? null : tried.problem.text
}

/** Makes the new version of the plan that an evaluation asks for, and shows what changes in it. */
export async function makeNewVersion(where: Where, evaluationId: string): Promise<void> {
  await flush()
  const made = await call('evaluation.newVersion', { ...where, evaluationId })
  if (!made.ok) return showNotice(made.problem.text)
  adopt(made.value)
  void refreshResidents()
  const version = made.value.stays.find((s) => s.id === where.stayId)?.plan.at(-1)
  if (version) go({ screen: 'verschil', dossierId: where.dossierId, from: null, to: version.id })
}
