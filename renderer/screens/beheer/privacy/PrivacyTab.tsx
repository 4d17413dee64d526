import { useState } from 'react'
import type { PrivacyList } from '#shared/domain/privacy/list.ts'
import { openHelp } from '../../../state/help.ts'
import { LinkButton } from '../../../ui/Button.tsx'
import { Card } from '../../../ui/Card.tsx'
import { Attention } from '../../../ui/Field.tsx'
import { TabHead } from '../TabHead.tsx'
import { Away } from './Away.tsx'
import { Receipts } from './Receipts.tsx'
import { RequestItem } from './RequestItem.tsx'
import { RetentionList } from './RetentionList.tsx'
import { usePrivacy, type Privacy } from './usePrivacy.ts'

/** What waits for a second hbo, what was destroyed, and what is kept until when. */
export function PrivacyTab() {
  const { desk, trouble, change } = usePrivacy()
  const [said, setSaid] = useState('')
  return (
    <>
      <TabHead title="Privacy" />
      <div>
        <p className="second">Vernietigen doe je met zijn tweeën: de een stelt het voor bij het dossier, een andere hbo-professional bevestigt het hier. Een inzagepakket maak je bij het dossier, op het tabblad Documenten. <LinkButton onClick={openHelp}>Lees hoe het werkt</LinkButton></p>
        <p className="second" role="status">{said}</p>
      </div>
      {trouble !== null && <Attention>{trouble}</Attention>}
      {desk && <Desk desk={desk} change={change} onSaid={setSaid} />}
    </>
  )
}

function Desk({ desk, change, onSaid }: { readonly desk: PrivacyList; readonly change: Privacy['change']; readonly onSaid: (text: string) => void }) {
  const { requests, away, receipts, retention, alone } = desk
  return (
    <>
      <Card title="Wacht op een tweede hbo-professional" note={requests.length === 0 ? '' : String(requests.length)} flush={requests.length > 0}>
        {requests.length === 0 ? <p className="second">Er ligt geen voorstel om een dossier te vernietigen.</p> : <ul>{requests.map((r) => <RequestItem key={r.dossierId} request={r} alone={alone} change={change} onSaid={onSaid} />)}</ul>}
      </Card>
      {away.length > 0 && <Away places={away} />}
      <RetentionList list={retention} />
      <Receipts list={receipts} />
    </>
  )
}
