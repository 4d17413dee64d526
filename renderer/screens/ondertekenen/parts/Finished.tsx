import { IconEye, IconFileTypeDocx, IconFileTypePdf, IconPrinter } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import { clockOnScreen, dayOfMoment, shortDay } from '#shared/domain/calendar/format.ts'
import { callName } from '#shared/domain/people/person.ts'
import { call } from '../../../state/client.ts'
import { adopt } from '../../../state/dossier.ts'
import { go } from '../../../state/router.ts'
import { Button } from '../../../ui/Button.tsx'
import { Card } from '../../../ui/Card.tsx'
import { printDocument, saveDocument } from '../../../ui/documents/acts.ts'
import { JobLine } from '../../../ui/documents/JobLine.tsx'
import { ShortCopy } from '../../../ui/documents/ShortCopy.tsx'
import { Copies } from '../../../ui/signing/Copies.tsx'
import { SigningCards } from '../../../ui/signing/SigningCards.tsx'
import signingCss from '../../../ui/signing/Signing.module.css'
import type { SigningDesk } from '../../../ui/signing/types.ts'
import { useToday } from '../../../ui/Today.ts'
import type { SigningView } from '../useSigning.ts'

/** A final version: what can still be done with it. */
export function Finished({ view }: { readonly view: SigningView }) {
  const { version, signers, dossier, stay, ref, planRef } = view
  const today = useToday()
  const final = version.final
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (document.activeElement === document.body) heading.current?.focus()
  }, [])
  const title = `Trajectplan, versie ${version.number}`
  const desk: SigningDesk = {
    today,
    sign: () => Promise.resolve('Deze versie is al vastgesteld.'),
    pickScan: () => call('attachment.pick', { dossierId: dossier.id }),
    print: () => void printDocument(ref),
    viewScan: (scan) => go({ screen: 'viewer', title: scan.name, what: { kind: 'attachment', dossierId: dossier.id, blobId: scan.id } }),
  }
  const copy = async (to: string, on: string | null): Promise<string | null> => {
    const answer = await call('plan.copyGiven', { ...planRef, to, on })
    if (answer.ok) adopt(answer.value)
    return answer.ok ? null : answer.problem.text
  }
  return (
    <>
      <Card>
        <div className={signingCss.form} role="status">
          <h2 ref={heading} className="heading" tabIndex={-1}>Versie {version.number} is {version.status === 'vervangen' ? 'vervangen door een nieuwere' : 'vastgesteld'}</h2>
          {final && <p className="second">{shortDay(dayOfMoment(final.at))}, {clockOnScreen(final.at)}, door {final.name}{final.onBehalfOf ? `, namens ${final.onBehalfOf}` : ''}. De tekst kan niet meer veranderen.</p>}
        </div>
        <div className={signingCss.finalButtons}>
          <Button variant="primary" icon={IconEye} onClick={() => go({ screen: 'viewer', title, what: { kind: 'document', ref } })}>Bekijk PDF</Button>
          <Button icon={IconFileTypePdf} onClick={() => void saveDocument(ref, 'pdf')}>Bewaar als PDF</Button>
          <Button icon={IconFileTypeDocx} onClick={() => void saveDocument(ref, 'docx')}>Bewaar als Word</Button>
          <Button icon={IconPrinter} onClick={() => void printDocument(ref)}>Druk af</Button>
          <JobLine target={ref} />
        </div>
        <ShortCopy dossier={dossier} stay={stay} version={version} />
        <Copies copies={version.copies} today={today} suggestions={[callName(dossier.person), stay.facts.contactGemeente]} onCopy={copy} />
      </Card>
      <SigningCards signers={signers.filter((s) => version.signatures.some((g) => g.role === s.role))} signatures={version.signatures} desk={desk} statement={() => ''} onRetract={null} closed />
    </>
  )
}
