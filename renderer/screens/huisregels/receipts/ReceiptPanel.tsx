import { IconFileText } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import type { Receipt } from '#shared/domain/regels/receipts.ts'
import type { RulesVersion } from '#shared/domain/regels/rules.ts'
import type { Signer } from '#shared/domain/signature/signers.ts'
import { paperName } from '#shared/text/regels/names.ts'
import { call } from '../../../state/client.ts'
import { changeReceipt } from '../../../state/receipts.ts'
import { openDossier, useDossier } from '../../../state/dossier.ts'
import { useWhyNot } from '../../../state/rights.ts'
import { go } from '../../../state/router.ts'
import { showNotice, showUndo } from '../../../state/toasts.ts'
import { Button, LinkButton } from '../../../ui/Button.tsx'
import { DateField } from '../../../ui/DateField.tsx'
import { printDocument } from '../../../ui/documents/acts.ts'
import { ReadOnly } from '../../../ui/readOnly.ts'
import { SigningCards } from '../../../ui/signing/SigningCards.tsx'
import type { SigningDesk } from '../../../ui/signing/types.ts'
import type { PendingRetract } from '../../../ui/signing/usePendingRetract.ts'
import css from '../Huisregels.module.css'
import { receiptStatement, type SigningLine } from '../model/signing.ts'
import type { RulesView } from '../useRulesView.ts'

type Props = { readonly view: RulesView; readonly version: RulesVersion; readonly line: SigningLine; readonly retract: PendingRetract }

/** One resident signs, says why not, or somebody signs for them; and the copies that go with it. */
export function ReceiptPanel({ view, version, line, retract }: Props) {
  const { paper, today } = view
  const { person, receipts } = line
  const no = useWhyNot('receipt.sign')
  const { dossierId, stayId } = person
  // The list has no ink; the dossier has.
  useEffect(() => void openDossier(dossierId), [dossierId])
  const kept = useDossier((s) => (s.dossier?.id === dossierId ? s.dossier.stays.find((stay) => stay.id === stayId)?.receipts : undefined))
  const at = { paper, versionId: version.id }
  const signers: readonly Signer[] = [{ role: 'bewoner', name: person.name, must: true }, ...(person.representative ? [{ role: 'vertegenwoordiger', name: person.representative, must: false } as const] : [])]
  const desk: SigningDesk = {
    today, disagreeNote: 'De regels gelden wel. Praat erover in de huisvergadering.',
    sign: async (signature) => {
      await retract.settle()
      return changeReceipt(() => call('receipt.sign', { dossierId, stayId, ...at, ...signature }))
    },
    pickScan: () => call('attachment.pick', { dossierId }),
    print: () => void printDocument({ kind: 'tekenbladen', ...at, dossierIds: [dossierId] }),
    viewScan: (scan) => go({ screen: 'viewer', title: scan.name, what: { kind: 'attachment', dossierId, blobId: scan.id } }),
  }
  if (!kept) return <p className="second" aria-busy="true">Het dossier gaat open…</p>
  const signatures = kept.filter((k) => receipts.some((r) => r.id === k.id)).map((k) => k.signature)
  const title = `${paperName[paper]}, versie ${version.number}`
  return (
    <>
      <div className={css.buttons}>
        <Button size="small" icon={IconFileText} onClick={() => go({ screen: 'viewer', title, what: { kind: 'document', ref: { kind: paper, versionId: version.id } } })}>Bekijk {title}</Button>
        <LinkButton onClick={() => go({ screen: 'dossier', id: dossierId, tab: 'documenten' })}>Naar het dossier</LinkButton>
      </div>
      <SigningCards closed={no !== undefined} signers={signers} signatures={signatures} desk={desk} statement={(role) => receiptStatement(paper, role, person.callName)} onRetract={no === undefined ? retract.take : null} />
      {receipts.map((r) => <ReceiptCopies key={r.id} receipt={r} who={person.callName} at={{ dossierId, stayId }} />)}
    </>
  )
}

type Copies = Pick<Receipt, 'copyOn' | 'gemeenteOn'>

/** When the resident got a copy and when the gemeente did (V44). */
function ReceiptCopies({ receipt, who, at }: { readonly receipt: Copies & Pick<Receipt, 'id'>; readonly who: string; readonly at: { readonly dossierId: string; readonly stayId: string } }) {
  const no = useWhyNot('document.out')
  const { copyOn, gemeenteOn } = receipt
  // On screen at once: the next day is typed before the machine has answered.
  const [shown, setShown] = useState<Copies>({ copyOn, gemeenteOn })
  useEffect(() => setShown({ copyOn, gemeenteOn }), [copyOn, gemeenteOn])
  const save = async (copies: Copies): Promise<void> => {
    setShown(copies)
    const problem = await changeReceipt(() => call('receipt.copyGiven', { ...at, receiptId: receipt.id, ...copies }))
    if (problem === null) return
    setShown({ copyOn, gemeenteOn })
    showNotice(problem)
  }
  const put = (patch: Partial<Copies>): void => {
    void save({ ...shown, ...patch })
    showUndo('De kopie is genoteerd.', () => void save(shown))
  }
  return (
    <ReadOnly value={no !== undefined}>
      <div className={css.pair}>
        <DateField label="Kopie gegeven op" help={`aan ${who}`} value={shown.copyOn} onChange={(day) => put({ copyOn: day })} />
        <DateField label="Naar de gemeente op" value={shown.gemeenteOn} onChange={(day) => put({ gemeenteOn: day })} />
      </div>
    </ReadOnly>
  )
}
