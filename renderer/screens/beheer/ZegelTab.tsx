import { IconFileSearch } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import type { SealInfo } from '#shared/domain/seal/report.ts'
import { call } from '../../state/client.ts'
import { flushHouse } from '../../state/house.ts'
import { go } from '../../state/router.ts'
import { useMay, useWhyNot } from '../../state/rights.ts'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { Attention } from '../../ui/Field.tsx'
import { CertificateFacts } from '../../ui/seal/CertificateFacts.tsx'
import css from './Beheer.module.css'
import { LoadSeal } from './LoadSeal.tsx'
import { TabHead } from './TabHead.tsx'
import { useOpenHouse } from './useOpenHouse.ts'

/** What final documents are sealed with, and another certificate in its place. */
export function ZegelTab() {
  const open = useOpenHouse()
  const chooses = useMay('seal.change')
  const noCheck = useWhyNot('document.check')
  const [info, setInfo] = useState<SealInfo | null>(null)
  const [trouble, setTrouble] = useState<string>()
  const [said, setSaid] = useState<string>()
  useEffect(() => {
    void (async () => {
      const answer = await call('seal.info', {})
      if (answer.ok) setInfo(answer.value)
      else setTrouble(answer.problem.text)
    })()
  }, [])
  if (!open) return null
  const takeOwn = async (): Promise<void> => {
    // The new certificate takes the name of the house as it was just typed.
    await flushHouse()
    const answer = await call('seal.useOwn', {})
    setTrouble(answer.ok ? undefined : answer.problem.text)
    if (!answer.ok) return
    setInfo(answer.value)
    setSaid('Vanaf nu gebruikt het huis zijn eigen zegel.')
  }
  const loaded = (next: SealInfo): void => {
    setInfo(next)
    setTrouble(undefined)
    setSaid('Vanaf nu gebruikt het huis dit certificaat.')
  }
  const used = info && (info.using === 'loaded' && info.loaded ? info.loaded : info.own)
  const renamed = info?.using === 'own' && info.own.subject !== [...open.house.name.trim()].slice(0, 64).join('')
  return (
    <>
      <TabHead title="Zegel"><Button icon={IconFileSearch} blocked={noCheck} onClick={() => go({ screen: 'controleer' })}>Controleer document</Button></TabHead>
      {trouble !== undefined && <Attention>{trouble}</Attention>}
      {renamed && <Banner tone="calm" heading="Op het zegel staat een andere naam" actions={chooses ? <Button onClick={() => void takeOwn()}>Maak een zegel met de naam van nu</Button> : undefined}>Het huis heet nu {open.house.name}. Documenten met het oude zegel blijven van ons.</Banner>}
      {info && used && (
        <Card title={info.using === 'own' ? 'Het eigen zegel van dit huis' : 'Een geladen certificaat'} note="staat op elk document dat wordt vastgesteld">
          <div className={css.fields}>
            <CertificateFacts certificate={used} own={info.using === 'own'} />
            {said !== undefined && <p className="second" role="status">{said}{info.remembered > 0 ? ' Wat eerder is verzegeld, herkent Baken nog steeds.' : ''}</p>}
            {info.using === 'loaded' && chooses && <div><Button onClick={() => void takeOwn()}>Ga terug naar het eigen zegel</Button></div>}
          </div>
        </Card>
      )}
      <Card title="Wat een ander ziet">
        <div className={css.fields}>
          <p>Wie een vastgesteld document opent in een pdf-programma, ziet daar het zegel en of er sindsdien iets veranderd is. Dat kan iedereen nakijken, ook zonder Baken.</p>
          {info?.using === 'loaded' ? (
            <p className="second">Of een pdf-programma de uitgever van dit certificaat vertrouwt, hangt van dat programma af. Zegt het dat de uitgever onbekend is, dan is dat geen fout.</p>
          ) : (
            <p className="second">Het eigen zegel heeft dit huis zelf gemaakt. Een pdf-programma kent het niet, en zegt dat de uitgever onbekend is. Dat is geen fout. Wil je dat niet, laad dan een gekocht certificaat, of geef de ontvanger de vingerafdruk hierboven om te vergelijken.</p>
          )}
        </div>
      </Card>
      {chooses ? <Card title="Gebruik een gekocht certificaat"><LoadSeal onLoaded={loaded} /></Card> : <p className="second">Een ander certificaat laadt een hbo-professional of de beheerder.</p>}
    </>
  )
}
