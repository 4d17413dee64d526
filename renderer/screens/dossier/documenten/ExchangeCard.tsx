import { IconFileExport } from '@tabler/icons-react'
import { useState } from 'react'
import type { Dossier } from '#shared/domain/dossier.ts'
import { callName } from '#shared/domain/people/person.ts'
import { call } from '../../../state/client.ts'
import { flush } from '../../../state/dossier.ts'
import { useWhyNot } from '../../../state/rights.ts'
import { say } from '../../../state/toasts.ts'
import { Button } from '../../../ui/Button.tsx'
import { Card } from '../../../ui/Card.tsx'
import { Checkbox } from '../../../ui/Checkbox.tsx'
import { Dialog } from '../../../ui/Dialog.tsx'
import { Attention } from '../../../ui/Field.tsx'
import css from '../Dossier.module.css'

/** The dossier as one file for another house or program. */
export function ExchangeCard({ dossier }: { readonly dossier: Dossier }) {
  const [asking, setAsking] = useState(false)
  const no = useWhyNot('exchange.out')
  return (
    <Card title="Uitwisselbestand">
      <div className={css.doc}>
        <span className="second">Het hele dossier in één bestand, voor een ander huis of een ander programma.</span>
        <Button size="small" icon={IconFileExport} blocked={no} onClick={() => setAsking(true)}>Bewaar als uitwisselbestand</Button>
      </div>
      {asking && <ExportDialog dossier={dossier} onClose={() => setAsking(false)} />}
    </Card>
  )
}

function ExportDialog({ dossier, onClose }: { readonly dossier: Dossier; readonly onClose: () => void }) {
  const [withBsn, setWithBsn] = useState(false)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const save = async (): Promise<void> => {
    if (busy) return
    setBusy(true)
    await flush()
    const saved = await call('exchange.export', { dossierId: dossier.id, withBsn })
    setBusy(false)
    if (!saved.ok) return setProblem(saved.problem.text)
    if (saved.value.savedAs === null) return
    say(`Bewaard als ${saved.value.savedAs}.`)
    onClose()
  }
  return (
    <Dialog title="Bewaar als uitwisselbestand" onClose={onClose} actions={<><Button onClick={onClose}>Annuleer</Button><Button variant="primary" onClick={() => void save()}>Kies waar het komt</Button></>}>
      <div className={css.exchange}>
        <p><strong>Dit bestand is niet versleuteld.</strong> Iedereen die het heeft, kan alles lezen wat {callName(dossier.person) || 'deze bewoner'} hier vertelde. Geef het alleen aan wie het nodig heeft, en gooi het weg als het is aangekomen.</p>
        <dl className={css.inOut}>
          <dt>Gaat mee</dt>
          <dd>persoonsgegevens, naasten, hulpverleners, verblijven, alle versies van het plan, toestemming, en de namen van wie hier werkt voor deze bewoner</dd>
          <dt>Blijft hier</dt>
          <dd>bijlagen en scans, de inkt van handtekeningen, getekende pdf’s. Een getekend plan geef je mee als pdf.</dd>
        </dl>
        {dossier.person.bsn !== '' && <Checkbox checked={withBsn} onChange={setWithBsn} note="Alleen als de ontvanger het nodig heeft en mag hebben.">Geef het BSN mee</Checkbox>}
        {problem !== null && <Attention>{problem}</Attention>}
      </div>
    </Dialog>
  )
}
