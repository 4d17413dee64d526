import { useMemo } from 'react'
import { thaw } from '#shared/documents/frozen.ts'
import { withSignatures } from '#shared/documents/signing.ts'
import { evaluationSigners } from '#shared/domain/evaluation/signers.ts'
import { call } from '../../state/client.ts'
import { useDossier } from '../../state/dossier.ts'
import { useHouse } from '../../state/house.ts'
import { reportStatement } from '../../ui/signing/words.ts'
import type { SigningView, SigningWords } from './view.ts'

const words = (number: number): SigningWords => ({
  name: 'Evaluatie', which: `evaluatie ${number}`, Which: `Evaluatie ${number}`, thisOne: 'dit verslag', involved: 'Ik was betrokken bij deze evaluatie en sta in voor het verslag.',
  afterFinal: 'Wat er daarna verandert, komt in de volgende evaluatie.', onlyHbo: 'Alleen een hbo-professional stelt een evaluatie vast.', statement: reportStatement,
  notFixed: { text: 'Tekenen kan als het gesprek is gehouden en de tekst vaststaat. Dat doe je in de evaluatie, bij het laatste deel.', open: 'Open de evaluatie' },
})

/** The evaluation to sign, with its signers and its frozen report; null while it is not there, or was held elsewhere. */
export function useEvaluationSigning(dossierId: string, evaluationId: string): SigningView | null {
  const dossier = useDossier((s) => s.dossier)
  const house = useHouse((s) => s.house)
  return useMemo(() => {
    if (!house || dossier?.id !== dossierId) return null
    const stay = dossier.stays.find((s) => s.evaluations.some((e) => e.id === evaluationId))
    const evaluation = stay?.evaluations.find((e) => e.id === evaluationId)
    if (!stay || !evaluation || evaluation.status === 'elders') return null
    const at = { dossierId, stayId: stay.id, evaluationId }
    const text = { ...evaluation, status: evaluation.status }
    return {
      dossier, stay, house, text, ref: { kind: 'evaluatie', ...at }, words: words(evaluation.number), rights: { sign: 'evaluation.sign', finalise: 'evaluation.finalise' }, blocked: null,
      signers: evaluationSigners(house, dossier, stay, evaluation), paper: evaluation.frozen ? withSignatures(thaw(evaluation.frozen), text, house) : null,
      form: { screen: 'evaluatie', ...at }, home: { screen: 'dossier', id: dossierId, tab: 'evaluaties' },
      acts: {
        sign: (signature) => call('evaluation.sign', { ...at, ...signature }), retract: (signatureId) => call('evaluation.retract', { ...at, signatureId }), unfreeze: () => call('evaluation.unfreeze', at),
        finalise: (copies) => call('evaluation.finalise', { ...at, ...copies }), copyGiven: (to, on) => call('evaluation.copyGiven', { ...at, to, on }),
      },
    }
  }, [dossier, house, dossierId, evaluationId])
}
