import { IconCopyCheck } from '@tabler/icons-react'
import { useState } from 'react'
import { useBackups } from '../../../state/backups.ts'
import { call } from '../../../state/client.ts'
import { openHelp } from '../../../state/help.ts'
import { useWhyNot } from '../../../state/rights.ts'
import { joinPlaces } from '../../../ui/backupWords.ts'
import { Banner } from '../../../ui/Banner.tsx'
import { Button, LinkButton } from '../../../ui/Button.tsx'
import { Card } from '../../../ui/Card.tsx'
import { Attention } from '../../../ui/Field.tsx'
import { TabHead } from '../TabHead.tsx'
import css from './Backups.module.css'
import { CopyItem } from './CopyItem.tsx'
import { Places } from './Places.tsx'
import { useCopies } from './useCopies.ts'

const FEW = 8

/** The backups of the house: the last good one in each place, one more now, a second place, and all of them by date. */
export function ReservekopieenTab() {
  const { status, list, trouble, doing, act } = useCopies()
  const running = useBackups((s) => s.busy)
  const no = useWhyNot('backup.manage')
  const [said, setSaid] = useState('')
  const [opened, setOpened] = useState<string | null>(null)
  const [all, setAll] = useState(false)
  if (status === null) return <><TabHead title="Reservekopieën" />{trouble !== null && <Attention>{trouble}</Attention>}</>
  if (status.example) return <><TabHead title="Reservekopieën" /><Banner tone="calm" heading="Het voorbeeldhuis krijgt geen reservekopieën">Het wordt elke dag opnieuw gemaakt. In je eigen huis maakt Baken elke dag een kopie, en als je vergrendelt of afsluit.</Banner></>
  const make = async (): Promise<void> => {
    setSaid('')
    const made = await act('make', () => call('backup.make', {}))
    if (made) setSaid(made.outcomes.map((o) => `${o.place === 'own' ? 'Op deze computer' : 'Tweede plek'}: ${o.sentence}`).join(' '))
  }
  const choose = async (): Promise<void> => {
    setSaid('')
    const chosen = await act('choose', () => call('backup.choosePlace', {}))
    if (chosen?.outcome) setSaid(`De eerste kopie staat er. ${chosen.outcome.sentence}`)
  }
  const forget = async (): Promise<void> => {
    if (await act('forget', () => call('backup.forgetPlace', {}))) setSaid('Baken maakt daar geen kopieën meer. De kopieën die er staan, blijven staan.')
  }
  const copies = joinPlaces(list?.backups ?? [])
  const shown = all ? copies : copies.slice(0, FEW)
  const busy = doing === 'make' || doing === 'choose' || running
  return (
    <>
      <TabHead title="Reservekopieën"><Button variant="primary" icon={IconCopyCheck} blocked={no} onClick={() => { if (!busy) void make() }}>{busy ? 'Kopie maken…' : 'Maak nu een kopie'}</Button></TabHead>
      <div>
        <p className="second">Baken kopieert elke dag de hele kluis, en als je vergrendelt of afsluit. Elke kopie wordt daarna gelezen en nagekeken. Zonder wachtwoord of herstelblad kan niemand erin lezen. <LinkButton onClick={openHelp}>Lees meer</LinkButton></p>
        <p className={css.said} role="status">{said}</p>
      </div>
      {trouble !== null && <Attention>{trouble}</Attention>}
      {status.synced !== '' && <Banner tone="calm" heading="De kluis staat in een map die wordt gekopieerd">{status.synced}</Banner>}
      <Card title="Laatste goede kopie" flush><Places places={status.places} blocked={no} onChoose={() => void choose()} onForget={() => void forget()} /></Card>
      {list && (
        <Card title="Alle kopieën" note={copies.length === 0 ? 'nog geen' : 'van de laatste 7 dagen, 5 weken en 12 maanden'} flush>
          <ul>{shown.map((copy) => <CopyItem key={copy.line.name} copy={copy} open={opened === copy.line.name} onToggle={() => setOpened(opened === copy.line.name ? null : copy.line.name)} />)}</ul>
          {copies.length > shown.length && <div className={css.more}><LinkButton onClick={() => setAll(true)}>Toon alle {copies.length}</LinkButton></div>}
          {list.unusable.map((sentence) => <div key={sentence} className={css.more}><Attention>{sentence}</Attention></div>)}
        </Card>
      )}
    </>
  )
}
