import { callName } from '#shared/domain/people/person.ts'
import { stillToSign } from '#shared/domain/signature/signers.ts'
import { call } from '../../../state/client.ts'
import { adopt } from '../../../state/dossier.ts'
import { refreshResidents } from '../../../state/residents.ts'
import { useWhyNot } from '../../../state/rights.ts'
import { go } from '../../../state/router.ts'
import { showNotice } from '../../../state/toasts.ts'
import { printDocument } from '../../../ui/documents/acts.ts'
import { SigningCards } from '../../../ui/signing/SigningCards.tsx'
import type { SigningDesk } from '../../../ui/signing/types.ts'
import { usePendingRetract } from '../../../ui/signing/usePendingRetract.ts'
import { howMany, listed } from '../../../ui/signing/words.ts'
import { useToday } from '../../../ui/Today.ts'
import { UndoToast } from '../../../ui/UndoToast.tsx'
import css from '../Ondertekenen.module.css'
import type { SigningView } from '../view.ts'
import { FinalStep } from './FinalStep.tsx'

/** The cards while signatures are collected. */
export function Collecting({ view }: { readonly view: SigningView }) {
  const { dossier, text, signers, acts, words, ref } = view
  const today = useToday()
  const no = useWhyNot(view.rights.sign)
  const name = callName(dossier.person)
  const retract = usePendingRetract(async (signatureId) => {
    const answer = await acts.retract(signatureId)
    if (answer.ok) adopt(answer.value)
    else showNotice(answer.problem.text)
    void refreshResidents()
  })
  const desk: SigningDesk = {
    today,
    sign: async (signature) => {
      await retract.settle()
      const answer = await acts.sign(signature)
      if (!answer.ok) return answer.problem.text
      adopt(answer.value)
      void refreshResidents()
      return null
    },
    pickScan: () => call('attachment.pick', { dossierId: dossier.id }),
    print: () => void printDocument(ref),
    viewScan: (scan) => go({ screen: 'viewer', title: scan.name, what: { kind: 'attachment', dossierId: dossier.id, blobId: scan.id } }),
  }
  const shown = text.signatures.filter((s) => s.id !== retract.gone?.id)
  const waiting = stillToSign(signers, shown).filter((s) => s.role !== 'hbo')
  const ready = waiting.length === 0
  const names = waiting.map((s) => (s.role === 'bewoner' ? name : s.name) || s.role)
  return (
    <>
      <h2 className="heading">{howMany(signers.length, words.thisOne)}</h2>
      {no !== undefined && <p className="second">Laten tekenen: {no.charAt(0).toLowerCase() + no.slice(1)}. Je ziet hier wie al tekende.</p>}
      <SigningCards
        closed={no !== undefined}
        signers={signers}
        signatures={shown}
        desk={desk}
        statement={(role) => words.statement(role, name || 'de bewoner')}
        onRetract={no === undefined ? retract.take : null}
        last={{ role: 'hbo', ready, waits: `Kan als ${listed(names)} ${names.length === 1 ? 'heeft' : 'hebben'} getekend of een reden ${names.length === 1 ? 'gaf' : 'gaven'}`, form: <FinalStep view={view} desk={desk} signed={shown.some((s) => s.role === 'hbo')} before={retract.settle} /> }}
      />
      {retract.gone && <div className={css.toast}><UndoToast text={`De handtekening van ${retract.gone.name} is weg.`} onUndo={retract.bringBack} onGone={() => void retract.settle()} /><span className="hidden" role="status">{`De handtekening van ${retract.gone.name} is weg.`}</span></div>}
    </>
  )
}
