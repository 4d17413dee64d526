import { IconBook, IconPrinter } from '@tabler/icons-react'
import { huisregels } from '#shared/documents/huisregels.ts'
import { instroomvoorwaarden } from '#shared/documents/instroomvoorwaarden.ts'
import { finalOnes } from '#shared/domain/regels/versions.ts'
import { paperInSentence } from '#shared/text/regels/words.ts'
import { call } from '../../../state/client.ts'
import { changeReceipt, useReceipts } from '../../../state/receipts.ts'
import { useWhyNot } from '../../../state/rights.ts'
import { showNotice } from '../../../state/toasts.ts'
import { Button } from '../../../ui/Button.tsx'
import { Card } from '../../../ui/Card.tsx'
import { printDocument } from '../../../ui/documents/acts.ts'
import { JobLine } from '../../../ui/documents/JobLine.tsx'
import { ReadAlong } from '../../../ui/reading/ReadAlong.tsx'
import { useReadAlong } from '../../../ui/reading/useReadAlong.ts'
import { Fingerprint } from '../../../ui/signing/Fingerprint.tsx'
import { usePendingRetract } from '../../../ui/signing/usePendingRetract.ts'
import { UndoToast } from '../../../ui/UndoToast.tsx'
import { goIn } from '../goIn.ts'
import css from '../Huisregels.module.css'
import { signingLines, type SigningLine } from '../model/signing.ts'
import type { RulesView } from '../useRulesView.ts'
import { ReceiptLine } from './ReceiptLine.tsx'

/** Without the receipt that was just taken away and can still come back. */
const without = (lines: readonly SigningLine[], gone: string | undefined): readonly SigningLine[] =>
  gone === undefined ? lines : lines.map((l) => ({ ...l, receipts: l.receipts.filter((r) => r.signature.id !== gone) }))

/** Who signed a version and who did not yet; signing itself, and the papers for it. */
export function ReceiptsPane({ view }: { readonly view: RulesView }) {
  const { paper, route, signing } = view
  // A version that was looked up shows its own signatures; a concept has none, so those of the version that people sign.
  const version = finalOnes(view.versions).find((v) => v.id === route.versionId) ?? signing
  const list = useReceipts((s) => s.list)
  const noPrint = useWhyNot('document.out')
  const noRead = useWhyNot('dossier.read')
  const { reading, setReading } = useReadAlong()
  const retract = usePendingRetract(async (signatureId) => {
    const found = useReceipts.getState().list?.people.flatMap((p) => p.receipts.map((r) => ({ person: p, receipt: r }))).find((f) => f.receipt.signature.id === signatureId)
    if (!found) return
    const problem = await changeReceipt(() => call('receipt.retract', { dossierId: found.person.dossierId, stayId: found.person.stayId, receiptId: found.receipt.id }))
    if (problem !== null) showNotice(problem)
  })
  if (version === null) return null
  const lines = list ? without(signingLines(list.people, paper, version), retract.gone?.id) : []
  const waiting = lines.filter((l) => l.standing !== 'klaar')
  const stack = { kind: 'tekenbladen', paper, versionId: version.id, dossierIds: waiting.map((l) => l.person.dossierId) } as const
  const old = version.id !== signing?.id
  return (
    <div className={css.receipts}>
      <div className={css.head}>
        <h2 className={css.partTitle}>Wie tekent versie {version.number}</h2>
        {list && <p className="second" role="status">{lines.length - waiting.length} van {lines.length} klaar</p>}
        <span className={css.headEnd}>
          <JobLine target={stack} />
          <Button size="small" icon={IconBook} keys="F9" onClick={() => setReading(true)}>Lees samen</Button>
          {waiting.length > 0 && !old && <Button size="small" icon={IconPrinter} blocked={noPrint} onClick={() => void printDocument(stack)}>{waiting.length === 1 ? 'Druk 1 tekenblad af' : `Druk de stapel van ${waiting.length} af`}</Button>}
        </span>
      </div>
      <div className={css.sheet}>
        {noRead !== undefined && <p className="second">Wie tekende, staat in de dossiers. {noRead}.</p>}
        {old && <p className="second">Nu tekent iedereen versie {signing?.number}. Hier zie je wie versie {version.number} tekende.</p>}
        {lines.length > 0 && (
          <Card flush>
            <ul>
              {(old ? lines.filter((l) => l.receipts.length > 0) : lines).map((line) => (
                <ReceiptLine
                  key={line.person.dossierId} view={view} version={version} line={line} retract={retract} open={route.person === line.person.dossierId}
                  onOpen={(on) => goIn(route, on ? { part: 'tekenen', versionId: version.id, person: line.person.dossierId } : { part: 'tekenen', versionId: version.id })}
                />
              ))}
            </ul>
          </Card>
        )}
        {version.frozen && <Fingerprint fingerprint={version.frozen.fingerprint} />}
      </div>
      {retract.gone && <div className={css.toast}><UndoToast text={`De handtekening van ${retract.gone.name} is weg.`} onUndo={retract.bringBack} onGone={() => void retract.settle()} /><span className="hidden" role="status">De handtekening van {retract.gone.name} is weg.</span></div>}
      {reading && <ReadAlong document={{ huisregels, instroomvoorwaarden }[paper]({ paper, version, house: view.house, relapse: view.policies, today: view.today, mark: 'geen' })} backLabel={`Terug naar tekenen van ${paperInSentence[paper]}`} onClose={() => setReading(false)} />}
    </div>
  )
}
