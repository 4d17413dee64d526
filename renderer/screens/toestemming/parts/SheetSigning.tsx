import { IconShieldCheck } from '@tabler/icons-react'
import { useState } from 'react'
import { callName } from '#shared/domain/people/person.ts'
import { stillToSign } from '#shared/domain/signature/signers.ts'
import { call } from '../../../state/client.ts'
import { adopt } from '../../../state/dossier.ts'
import { useWhyNot } from '../../../state/rights.ts'
import { go } from '../../../state/router.ts'
import { Button } from '../../../ui/Button.tsx'
import { printDocument } from '../../../ui/documents/acts.ts'
import { Attention } from '../../../ui/Field.tsx'
import { SigningCards } from '../../../ui/signing/SigningCards.tsx'
import type { SigningDesk } from '../../../ui/signing/types.ts'
import { howMany, listed, sheetStatement } from '../../../ui/signing/words.ts'
import css from '../Toestemming.module.css'
import type { SheetView } from '../useSheet.ts'

/** The people who sign the sheet, and the last step. */
export function SheetSigning({ view }: { readonly view: SheetView }) {
  const { dossier, sheet, sheetRef, signers, ref, today } = view
  const no = useWhyNot('consent.write')
  const noFinal = useWhyNot('consent.finalise')
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const desk: SigningDesk = {
    today,
    sign: async (signature) => {
      const answer = await call('consent.sign', { ...sheetRef, ...signature })
      if (answer.ok) adopt(answer.value)
      return answer.ok ? null : answer.problem.text
    },
    pickScan: () => call('attachment.pick', { dossierId: dossier.id }),
    print: () => void printDocument(ref),
    viewScan: (scan) => go({ screen: 'viewer', title: scan.name, what: { kind: 'attachment', dossierId: dossier.id, blobId: scan.id } }),
  }
  const waiting = stillToSign(signers, sheet.signatures)
  const finalise = async (): Promise<void> => {
    setBusy(true)
    const answer = await call('consent.finalise', sheetRef)
    setBusy(false)
    if (answer.ok) adopt(answer.value)
    else setProblem(answer.problem.text)
  }
  return (
    <>
      <h2 className="heading">{howMany(signers.length)}</h2>
      {no !== undefined && <p className="second">Laten tekenen: {no.charAt(0).toLowerCase() + no.slice(1)}. Je ziet hier wie al tekende.</p>}
      <SigningCards closed={no !== undefined} signers={signers} signatures={sheet.signatures} desk={desk} statement={(role) => sheetStatement(role, callName(dossier.person) || 'de bewoner')} onRetract={null} />
      {problem !== null && <Attention>{problem}</Attention>}
      {waiting.length === 0
        ? <div className={css.end}><Button variant="primary" size="large" icon={IconShieldCheck} onClick={() => void finalise()} blocked={noFinal ?? (busy ? 'Bezig…' : undefined)}>{`Stel versie ${sheet.number} vast`}</Button></div>
        : <p className="second">Vaststellen kan als {listed(waiting.map((s) => s.name || s.role))} getekend {waiting.length === 1 ? 'heeft' : 'hebben'}.</p>}
    </>
  )
}
