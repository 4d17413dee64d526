import { IconCopyPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { shortDay } from '#shared/domain/calendar/format.ts'
import type { ConsentEntry } from '#shared/domain/consent/consent.ts'
import { call } from '../../../state/client.ts'
import { adopt } from '../../../state/dossier.ts'
import { useWhyNot } from '../../../state/rights.ts'
import { go } from '../../../state/router.ts'
import { Button } from '../../../ui/Button.tsx'
import { Card } from '../../../ui/Card.tsx'
import { DocumentButtons } from '../../../ui/documents/DocumentButtons.tsx'
import { Attention } from '../../../ui/Field.tsx'
import { StateMark } from '../../../ui/StateMark.tsx'
import { signedText } from '../../../ui/signing/Signed.tsx'
import css from '../Toestemming.module.css'
import type { SheetView } from '../useSheet.ts'

const holds = (e: ConsentEntry, today: string): boolean => e.choice === 'ja' && e.withdrawnOn === null && (e.until === null || e.until >= today)
function standing(e: ConsentEntry, today: string): string {
  if (e.withdrawnOn) return `ingetrokken op ${shortDay(e.withdrawnOn)}`
  if (e.choice === 'nee') return 'nee'
  if (e.until && e.until < today) return `gestopt op ${shortDay(e.until)}`
  return e.until ? `ja, tot ${shortDay(e.until)}` : 'ja, tot de bewoner nee zegt'
}

/** A signed sheet: what holds now, and how one consent is withdrawn. */
export function Final({ view }: { readonly view: SheetView }) {
  const { sheet, sheetRef, ref, dossier, today } = view
  const no = useWhyNot('consent.write')
  const [asking, setAsking] = useState<string | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const title = `Toestemming, versie ${sheet.number}`
  const current = sheet.status === 'vastgesteld'
  const withdraw = async (entryId: string): Promise<void> => {
    const answer = await call('consent.withdraw', { ...sheetRef, entryId })
    if (answer.ok) adopt(answer.value)
    setProblem(answer.ok ? null : answer.problem.text)
    setAsking(null)
  }
  const newVersion = async (): Promise<void> => {
    const answer = await call('consent.start', { dossierId: dossier.id })
    if (!answer.ok) return setProblem(answer.problem.text)
    adopt(answer.value)
    const made = answer.value.consents.at(-1)
    if (made) go({ screen: 'toestemming', dossierId: dossier.id, sheetId: made.id })
  }
  return (
    <>
      <Card title={current ? 'Dit geldt nu' : 'Dit gold tot de nieuwe versie'} action={current && dossier.consents.at(-1)?.id === sheet.id ? <Button size="small" icon={IconCopyPlus} blocked={no} onClick={() => void newVersion()}>Maak een nieuwe versie</Button> : undefined}>
        <ul className={css.lines}>
          {sheet.entries.map((e) => (
            <li key={e.id}>
              <StateMark state={holds(e, today) ? 'gedaan' : 'komt-nog'} label={holds(e, today) ? 'mag' : 'mag niet'} />
              <span className={css.lineText}><strong>{e.who}</strong><span className="second">{e.what}</span></span>
              <span className="second">{standing(e, today)}</span>
              {current && holds(e, today) && asking !== e.id && <Button size="small" onClick={() => setAsking(e.id)} label={`Trek in, ${e.who}`}>Trek in</Button>}
              {asking === e.id && (
                <span className={css.confirm} role="group" aria-label={`Trek in, ${e.who}`} onKeyDown={(event) => event.key === 'Escape' && setAsking(null)}>
                  <span>Vanaf vandaag deelt het huis dit niet meer. Het getekende blad blijft zoals het is; dit komt erbij te staan.</span>
                  <span className={css.end}><Button size="small" ref={(button) => button?.focus()} onClick={() => setAsking(null)}>Laat staan</Button><Button size="small" onClick={() => void withdraw(e.id)}>Trek in vanaf vandaag</Button></span>
                </span>
              )}
            </li>
          ))}
        </ul>
        {sheet.entries.length === 0 && <p className="second">Op dit blad staat niemand. Het huis deelt alleen wat van de wet moet.</p>}
        {problem !== null && <Attention>{problem}</Attention>}
      </Card>
      <Card title="Getekend">
        <ul className={css.lines}>{sheet.signatures.map((s) => <li key={s.id}><StateMark state="gedaan" /><span className={css.lineText}><strong>{s.name}</strong><span className="second">{signedText(s)}</span></span></li>)}</ul>
      </Card>
      <DocumentButtons target={ref} title={title} size="normal" />
    </>
  )
}
