import { currentPlan, type Dossier, type Stay } from '#shared/domain/dossier.ts'
import type { PlanVersion } from '#shared/domain/plan/version.ts'
import type { DocumentRef } from '#shared/ipc/contract.ts'
import { call } from '../../state/client.ts'
import { adopt, flush } from '../../state/dossier.ts'
import { refreshResidents } from '../../state/residents.ts'
import { go } from '../../state/router.ts'
import { showNotice } from '../../state/toasts.ts'
import { planStep } from './model/state.ts'

/** The paper of a version, to view, print or save. */
export const planRef = (d: Dossier, stay: Stay, v: PlanVersion): DocumentRef => ({ kind: 'trajectplan', dossierId: d.id, stayId: stay.id, versionId: v.id })

/** Opens the editor at a step. */
export const openEditor = (d: Dossier, step = '1'): void => go({ screen: 'plan', dossierId: d.id, step })

/** Does what the button at the top of the dossier says: begin, go on, sign, or view. */
export async function doPlanStep(d: Dossier, stay: Stay): Promise<void> {
  const plan = currentPlan(stay)
  const step = planStep(stay)
  if (step === 'ga-door') return openEditor(d)
  if (step === 'laat-tekenen' && plan) return go({ screen: 'ondertekenen', dossierId: d.id, versionId: plan.id })
  if (step === 'bekijk' && plan) return go({ screen: 'viewer', title: `Trajectplan, versie ${plan.number}`, what: { kind: 'document', ref: planRef(d, stay, plan) } })
  await flush()
  const started = await call('plan.start', { dossierId: d.id, stayId: stay.id })
  if (!started.ok) return showNotice(started.problem.text)
  adopt(started.value)
  void refreshResidents()
  openEditor(started.value)
}

/** Copies the version in force into a new concept and opens it. */
export async function revisePlan(d: Dossier, stay: Stay, v: PlanVersion): Promise<void> {
  await flush()
  const revised = await call('plan.revise', { dossierId: d.id, stayId: stay.id, versionId: v.id })
  if (!revised.ok) return showNotice(revised.problem.text)
  adopt(revised.value)
  void refreshResidents()
  openEditor(revised.value)
}

/** Records that somebody got a copy; answers with a refusal's sentence, or null. */
export async function noteCopy(d: Dossier, stay: Stay, v: PlanVersion, to: string, on: string | null): Promise<string | null> {
  const noted = await call('plan.copyGiven', { dossierId: d.id, stayId: stay.id, versionId: v.id, to, on })
  if (!noted.ok) return noted.problem.text
  adopt(noted.value)
  return null
}
