import { longDay } from '#shared/domain/calendar/format.ts'
import { destroyGroundName } from '#shared/domain/privacy/destruction.ts'
import type { PrivacyList } from '#shared/domain/privacy/list.ts'
import { Card } from '../../../ui/Card.tsx'
import css from './Privacy.module.css'

/** What was destroyed: when, why and by whom; never of whom. */
export function Receipts({ list }: { readonly list: PrivacyList['receipts'] }) {
  return (
    <Card title="Bewijs van vernietiging" flush={list.length > 0}>
      {list.length === 0 ? <p className="second">Er is nog niets vernietigd. Straks staat hier wanneer, op welke grond en wie het deden. Nooit van wie.</p> : (
        <ul>
          {list.map((r) => (
            <li key={r.dossierId} className={css.row}>
              <span className={css.who}>{longDay(r.on)}</span>
              <span className={css.what}>
                {r.ground === null ? 'Zonder voorstel' : destroyGroundName[r.ground]}
                <span className={css.why}>{r.ground === null ? 'na 30 dagen in de prullenbak, of van voor het terugzetten van een reservekopie' : `voorgesteld door ${r.askedBy}, bevestigd door ${r.confirmedBy}`}</span>
                <span className={css.why}>dossier {r.dossierId}</span>
              </span>
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}
