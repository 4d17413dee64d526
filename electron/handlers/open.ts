import type { Dossier, Stay } from '#shared/domain/dossier.ts'
import type { PlanVersion } from '#shared/domain/plan/version.ts'
import { ok, refuse, type Result } from '#shared/result/result.ts'
import type { OpenSession } from '../session/session.ts'
import type { Context } from './context.ts'

/** The open session, or the refusal that says to sign in. */
export function openSession(ctx: Context): Result<OpenSession> {
  const open = ctx.session.current()
  return open ? ok(open) : refuse('session.locked', 'Baken is vergrendeld. Ontgrendel eerst.')
}

/** A dossier of the open vault. */
export function findDossier(open: OpenSession, id: string): Result<Dossier> {
  const dossier = open.vault.dossiers().get(id)
  return dossier ? ok(dossier) : refuse('dossier.unknown', 'Dit dossier is er niet. Ga terug naar de lijst met bewoners.')
}

/** A version of a plan with its stay and dossier. */
export function findVersion(open: OpenSession, ref: { readonly dossierId: string; readonly stayId: string; readonly versionId: string }): Result<{ readonly dossier: Dossier; readonly stay: Stay; readonly version: PlanVersion }> {
  const dossier = findDossier(open, ref.dossierId)
  if (!dossier.ok) return dossier
  const stay = dossier.value.stays.find((s) => s.id === ref.stayId)
  const version = stay?.plan.find((v) => v.id === ref.versionId)
  return stay && version ? ok({ dossier: dossier.value, stay, version }) : refuse('plan.gone', 'Deze versie is er niet meer. Open het dossier opnieuw.')
}

/**
 * Changes a dossier by a pure verb and stores the outcome: one revision further, changed now. The answer is what was stored.
 * Nothing awaits between reading and asking to store, so that two changes can't be made on one reading.
 */
export async function change(ctx: Context, dossierId: string, verb: (dossier: Dossier, open: OpenSession) => Result<Dossier>): Promise<Result<Dossier>> {
  const open = openSession(ctx)
  if (!open.ok) return open
  return open.value.inTurn(dossierId, async () => {
    const found = findDossier(open.value, dossierId)
    if (!found.ok) return found
    const next = verb(found.value, open.value)
    if (!next.ok) return next
    const stored: Dossier = { ...next.value, revision: found.value.revision + 1, changedAt: ctx.now() }
    const saved = await open.value.vault.saveDossier(stored)
    return saved.ok ? ok(stored) : saved
  })
}
