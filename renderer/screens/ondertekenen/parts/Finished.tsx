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
import { Copies } from '../../../ui/signing/Copies.tsx'
import { SigningCards } from '../../../ui/signing/SigningCards.tsx'
import signingCss from '../../../ui/signing/Signing.module.css'
import type { SigningDesk } from '../../../ui/signing/types.ts'
import { useToday } from '../../../ui/Today.ts'
import type { SigningView } from '../view.ts'
import { Next } from './Next.tsx'

/** A final version: what can still be done with it. */
export function Finished({ view }: { readonly view: SigningView }) {
  const { text, signers, dossier, stay, ref, words } = view
  const today = useToday()
  const final = text.final
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (document.activeElement === document.body) heading.current?.focus()
  }, [])
  const title = view.ref.kind === 'evaluatie' ? words.Which : `${words.name}, ${words.which}`
  const desk: SigningDesk = {
    today,
    sign: () => Promise.resolve(`${words.Which} is al vastgesteld.`),
    pickScan: () => call('attachment.pick', { dossierId: dossier.id }),
    print: () => void printDocument(ref),
    viewScan: (scan) => go({ screen: 'viewer', title: scan.name, what: { kind: 'attachment', dossierId: dossier.id, blobId: scan.id } }),
  }
  const copy = async (to: string, on: string | null): Promise<string | null> => {
    const answer = await view.acts.copyGiven(to, on)
    if (answer.ok) adopt(answer.value)
    return answer.ok ? null : answer.problem.text
  }
  return (
    <>
      <Card>
        <div className={signingCss.form} role="status">
          <h2 ref={heading} className="heading" tabIndex={-1}>{words.Which} is {text.status === 'vervangen' ? 'vervangen door een nieuwere' : 'vastgesteld'}</h2>
          {final && <p className="second">{shortDay(dayOfMoment(final.at))}, {clockOnScreen(final.at)}, door {final.name}{final.onBehalfOf ? `, namens ${final.onBehalfOf}` : ''}. De tekst kan niet meer veranderen.</p>}
        </div>
        <div className={signingCss.finalButtons}>
          <Button {...(ref.kind === 'evaluatie' ? {} : { variant: 'primary' as const })} icon={IconEye} onClick={() => go({ screen: 'viewer', title, what: { kind: 'document', ref } })}>Bekijk PDF</Button>
          <Button icon={IconFileTypePdf} onClick={() => void saveDocument(ref, 'pdf')}>Bewaar als PDF</Button>
          <Button icon={IconFileTypeDocx} onClick={() => void saveDocument(ref, 'docx')}>Bewaar als Word</Button>
          <Button icon={IconPrinter} onClick={() => void printDocument(ref)}>Druk af</Button>
          <JobLine target={ref} />
        </div>
        <Next view={view} />
        <Copies copies={text.copies} today={today} suggestions={[callName(dossier.person), stay.facts.contactGemeente]} onCopy={copy} />
      </Card>
      <SigningCards signers={signers.filter((s) => text.signatures.some((g) => g.role === s.role))} signatures={text.signatures} desk={desk} statement={() => ''} onRetract={null} closed />
    </>
  )
}
