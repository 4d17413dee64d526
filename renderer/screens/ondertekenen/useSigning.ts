import { useMemo } from 'react'
import { thaw } from '#shared/documents/frozen.ts'
import { withSignatures } from '#shared/documents/signing.ts'
import type { Document } from '#shared/documents/model.ts'
import type { Dossier, Stay } from '#shared/domain/dossier.ts'
import type { House } from '#shared/domain/house/house.ts'
import type { PlanVersion } from '#shared/domain/plan/version.ts'
import { planSigners, type Signer } from '#shared/domain/signature/signers.ts'
import type { DocumentRef } from '#shared/ipc/contract.ts'
import { useDossier } from '../../state/dossier.ts'
import { blocking, planFindings, type PlanSituation } from '#shared/norms/findings.ts'
import { normsFor } from '#shared/norms/layers.ts'
import type { LayeredNorm } from '#shared/domain/profile/profile.ts'
import { useHouse } from '../../state/house.ts'
import { useToday } from '../../ui/Today.ts'

/** A version on its way to being final: everything the screen shows. */
export type SigningView = { readonly dossier: Dossier; readonly stay: Stay; readonly house: House; readonly version: PlanVersion; readonly signers: readonly Signer[]; readonly paper: Document | null; readonly blocked: string | null; readonly ref: DocumentRef; readonly planRef: { readonly dossierId: string; readonly stayId: string; readonly versionId: string } }

/** Why this version can't be made final yet, as one sentence; null when it can. */
function blockedBy(norms: readonly LayeredNorm[], situation: PlanSituation): string | null {
  const [first, ...more] = blocking(planFindings(norms, situation))
  return first ? `Dit plan is nog niet af, dus vaststellen kan nog niet. ${first.text}${more.length > 0 ? ` En nog ${more.length}.` : ''} Kies “Toch aanpassen”.` : null
}

/** The version to sign, with its signers and its frozen text; null while it is not there. */
export function useSigning(dossierId: string, versionId: string): SigningView | null {
  const dossier = useDossier((s) => s.dossier)
  const house = useHouse((s) => s.house)
  const profiles = useHouse((s) => s.profiles)
  const today = useToday()
  return useMemo(() => {
    if (!house || dossier?.id !== dossierId) return null
    const stay = dossier.stays.find((s) => s.plan.some((v) => v.id === versionId))
    const version = stay?.plan.find((v) => v.id === versionId)
    if (!stay || !version) return null
    const planRef = { dossierId, stayId: stay.id, versionId }
    return { dossier, stay, house, version, planRef, ref: { kind: 'trajectplan', ...planRef }, signers: planSigners(house, dossier, stay.facts, version.content), blocked: blockedBy(normsFor(profiles, stay.facts.contractProfile, house), { house, dossier, facts: stay.facts, content: version.content, today }), paper: version.frozen ? withSignatures(thaw(version.frozen), version, house) : null }
  }, [dossier, house, profiles, today, dossierId, versionId])
}
