import { IconFileCheck, IconPaperclip, IconPrinter } from '@tabler/icons-react'
import { useState } from 'react'
import type { BlobRef } from '#shared/domain/fields.ts'
import { Button } from '../Button.tsx'
import { DateField } from '../DateField.tsx'
import { Attention } from '../Field.tsx'
import { Icon } from '../Icon.tsx'
import css from './Signing.module.css'
import type { NewRoute, SigningDesk } from './types.ts'

type Props = { readonly desk: SigningDesk; readonly submitLabel: string; readonly busy: boolean; readonly onSubmit: (route: NewRoute) => void }

/** Print, sign with a pen, scan, and attach the scan to this very version. */
export function PaperRoute({ desk, submitLabel, busy, onSubmit }: Props) {
  const [scan, setScan] = useState<BlobRef | null>(null)
  const [signedOn, setSignedOn] = useState<string | null>(desk.today)
  const [problem, setProblem] = useState<string | null>(null)
  const pick = async (): Promise<void> => {
    const picked = await desk.pickScan()
    if (!picked.ok) return setProblem(picked.problem.text)
    if (picked.value) setScan(picked.value)
    setProblem(null)
  }
  const submit = (): void => {
    if (scan === null) setProblem('Kies eerst de scan van het getekende papier.')
    else onSubmit({ kind: 'paper', scan, signedOn })
  }
  return (
    <>
      <ol className={css.steps}>
        <li><span>Druk deze versie af en teken met een pen.</span><Button size="small" icon={IconPrinter} onClick={desk.print}>Druk af</Button></li>
        <li>
          <span>{scan ? <span className={css.scan}><Icon of={IconFileCheck} />{scan.name}</span> : 'Scan het getekende blad en voeg het toe.'}</span>
          <Button size="small" icon={IconPaperclip} onClick={() => void pick()}>{scan ? 'Kies een andere scan' : 'Kies de scan'}</Button>
        </li>
        <li><span>Op welke dag is er getekend?</span><span className={css.day}><DateField label="Getekend op" hideLabel value={signedOn} onChange={setSignedOn} /></span></li>
      </ol>
      {problem !== null && <Attention>{problem}</Attention>}
      <div className={css.buttons}>
        <span className={css.push}><Button variant="primary" size="large" onClick={submit} blocked={busy ? 'Bezig…' : undefined}>{submitLabel}</Button></span>
      </div>
    </>
  )
}
