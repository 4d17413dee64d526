import { useMemo } from 'react'
import { thaw } from '#shared/documents/frozen.ts'
import { withSignatures } from '#shared/documents/signing.ts'
import { planSigners } from '#shared/domain/signature/signers.ts'
import type { LayeredNorm } from '#shared/domain/profile/profile.ts'
import { signedFacts } from '#shared/domain/regels/signedFacts.ts'
import { blocking, planFindings, type PlanSituation } from '#shared/norms/findings.ts'
import { normsFor } from '#shared/norms/layers.ts'
import { call } from '../../state/client.ts'
import { useDossier } from '../../state/dossier.ts'
import { useHouse } from '../../state/house.ts'
import { planStatement } from '../../ui/signing/words.ts'
import { useToday } from '../../ui/Today.ts'
import type { SigningView, SigningWords } from './view.ts'

function blockedBy(norms: readonly LayeredNorm[], situation: PlanSituation): string | null {
  const [first, ...more] = blocking(planFindings(norms, situation))
  return first ? `Dit plan is nog niet af, dus vaststellen kan nog niet. ${first.text}${more.length > 0 ? ` En nog ${more.length}.` : ''} Kies “Toch aanpassen”.` : null
}
const words = (number: number): SigningWords => ({
  name: 'Trajectplan', finalise: `Stel versie ${number} vast`, which: `versie ${number}`, Which: `Versie ${number}`, thisOne: 'deze versie', involved: 'Ik was betrokken bij dit plan en sta ervoor in.',
  afterFinal: `Aanpassen kan met versie ${number + 1}.`, onlyHbo: 'Alleen een hbo-professional stelt een plan vast.', statement: planStatement,
  notFixed: { text: 'Tekenen kan als jullie de tekst hebben besproken en vastgezet. Dat doe je in het plan, bij de laatste stap.', open: 'Open het plan' },
})

/** The version of a plan to sign, with its signers and its frozen text; null while it is not there. */
export function usePlanSigning(dossierId: string, versionId: string): SigningView | null {
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
    return {
      dossier, stay, house, text: version, ref: { kind: 'trajectplan', ...planRef }, words: words(version.number), rights: { sign: 'plan.sign', finalise: 'plan.finalise' },
      signers: planSigners(house, dossier, stay.facts, version.content), paper: version.frozen ? withSignatures(thaw(version.frozen), version, house) : null,
      blocked: blockedBy(normsFor(profiles, stay.facts.contractProfile, house), { house, dossier, facts: signedFacts(stay, house.papers), content: version.content, today }),
      form: { screen: 'plan', dossierId, step: version.status === 'ter-ondertekening' ? '1' : '12' }, home: { screen: 'dossier', id: dossierId, tab: 'plan' },
      acts: {
        sign: (signature) => call('plan.sign', { ...planRef, ...signature }), retract: (signatureId) => call('plan.retract', { ...planRef, signatureId }), unfreeze: () => call('plan.unfreeze', planRef),
        finalise: (copies) => call('plan.finalise', { ...planRef, ...copies }), copyGiven: (to, on) => call('plan.copyGiven', { ...planRef, to, on }),
      },
    }
  }, [dossier, house, profiles, today, dossierId, versionId])
}
