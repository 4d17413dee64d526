import { IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { mayBin } from '#shared/domain/bin.ts'
import type { Dossier } from '#shared/domain/dossier.ts'
import { fullName } from '#shared/domain/people/name.ts'
import { call } from '../../../state/client.ts'
import { adopt, closeDossier, flush } from '../../../state/dossier.ts'
import { refreshResidents } from '../../../state/residents.ts'
import { go } from '../../../state/router.ts'
import { showNotice, showUndo } from '../../../state/toasts.ts'
import { Button } from '../../../ui/Button.tsx'
import { Card } from '../../../ui/Card.tsx'
import { Dialog } from '../../../ui/Dialog.tsx'
import css from '../Dossier.module.css'

const takeBack = async (id: string): Promise<void> => {
  const back = await call('dossier.unbin', { id })
  if (!back.ok) return showNotice(back.problem.text)
  adopt(back.value)
  void refreshResidents()
  go({ screen: 'dossier', id, tab: 'overzicht' })
}

/** The way to the bin, for a dossier that was made by mistake. */
export function BinCard({ dossier, today }: { readonly dossier: Dossier; readonly today: string }) {
  const [asking, setAsking] = useState(false)
  const may = mayBin(dossier)
  const name = fullName(dossier.person) || 'deze bewoner'
  const lived = dossier.stays.some((s) => s.facts.placementDate !== null && s.facts.placementDate <= today)
  const bin = async (): Promise<void> => {
    await flush()
    const done = await call('dossier.bin', { id: dossier.id })
    setAsking(false)
    if (!done.ok) return showNotice(done.problem.text)
    closeDossier()
    await refreshResidents()
    go({ screen: 'bewoners' }, 'replace')
    showUndo(`Het dossier van ${name} staat in de prullenbak.`, () => void takeBack(dossier.id))
  }
  return (
    <Card title="Per ongeluk gemaakt?">
      <div className={css.doc}>
        <span className="second">Een dossier zonder handtekeningen kan in de prullenbak. Daar blijft het 30 dagen, en zo lang kun je het terugzetten.</span>
        <Button size="small" icon={IconTrash} onClick={() => setAsking(true)} {...(!may.ok && { blocked: may.problem.text })}>Zet in de prullenbak</Button>
      </div>
      {asking && (
        <Dialog title="Zet in de prullenbak" onClose={() => setAsking(false)} actions={<><Button onClick={() => setAsking(false)}>Annuleer</Button><Button variant="primary" onClick={() => void bin()}>Zet in de prullenbak</Button></>}>
          <div className={css.exchange}>
            <p>Het dossier van {name} staat dan in geen enkele lijst meer. Na 30 dagen wordt het vernietigd, met alles wat erbij hoort. Tot dan zet je het terug bij Bewoners, Prullenbak.</p>
            {lived && <p><strong>Heeft {name} hier echt gewoond?</strong> Dan bewaart het huis het dossier 15 jaar, ook zonder handtekening. Zet het dan niet in de prullenbak.</p>}
          </div>
        </Dialog>
      )}
    </Card>
  )
}
