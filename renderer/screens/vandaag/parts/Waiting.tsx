import type { Resident } from '#shared/domain/resident.ts'
import { go } from '../../../state/router.ts'
import { Button } from '../../../ui/Button.tsx'
import { Card } from '../../../ui/Card.tsx'
import { callName, listed } from '../model/words.ts'
import css from '../Vandaag.module.css'

/** Plans whose text is fixed and that still wait for somebody. */
export function Waiting({ residents }: { readonly residents: readonly Resident[] }) {
  const waiting = residents.flatMap((resident) => (resident.plan?.status === 'ter-ondertekening' ? [{ resident, plan: resident.plan }] : []))
  if (waiting.length === 0) return null
  return (
    <Card title="Wacht op handtekening" note={String(waiting.length)}>
      <ul className={css.lines}>
        {waiting.map(({ resident, plan }) => (
          <li key={resident.id}>
            <span className={css.two}><span>Trajectplan {callName(resident)}, versie {plan.version}</span><span className="caption">{plan.waitsFor.length > 0 ? listed(plan.waitsFor) : 'alleen nog vaststellen'}</span></span>
            <Button size="small" onClick={() => go({ screen: 'ondertekenen', dossierId: resident.id, versionId: plan.versionId })} label={`Teken, trajectplan ${callName(resident)}`}>Teken</Button>
          </li>
        ))}
      </ul>
    </Card>
  )
}
