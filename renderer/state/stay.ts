import type { Change } from '#shared/domain/change.ts'
import type { Dossier, Stay } from '#shared/domain/dossier.ts'
import type { Outflow } from '#shared/domain/stay/outflow.ts'
import type { Result } from '#shared/result/result.ts'
import { edit, useDossier } from './dossier.ts'

/**
 * Changes something of one stay of the open dossier, from the stay as it is now and not as it was when a form was drawn:
 * two quick edits must not undo each other. Null when the stay is gone, or when `make` has nothing to change.
 */
export function editStay(stayId: string, label: string, make: (stay: Stay) => Change | null): Result<Dossier> | null {
  const stay = useDossier.getState().dossier?.stays.find((s) => s.id === stayId)
  const next = stay && make(stay)
  return next ? edit(next, label) : null
}

/** Changes what the resident wants after the stay. */
export const editOutflow = (stayId: string, label: string, what: (now: Outflow) => Outflow): Result<Dossier> | null =>
  editStay(stayId, label, (stay) => ({ kind: 'outflow', stayId, outflow: what(stay.outflow) }))
