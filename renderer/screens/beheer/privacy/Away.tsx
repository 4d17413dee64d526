import { longDay } from '#shared/domain/calendar/format.ts'
import type { PrivacyList } from '#shared/domain/privacy/list.ts'
import { Card } from '../../../ui/Card.tsx'
import css from './Privacy.module.css'

const dossiers = (n: number): string => (n === 1 ? 'één vernietigd dossier' : `${n} vernietigde dossiers`)

/** Places with copies that could not be reached when a dossier was destroyed. */
export function Away({ places }: { readonly places: PrivacyList['away'] }) {
  return (
    <Card title="Kopieën buiten bereik" flush>
      <p className={css.intro}>Op deze plekken kan nog iets staan van een vernietigd dossier. Sluit de schijf of stick aan. Bij de volgende reservekopie daar haalt Baken het eruit. Terugzetten brengt het dossier nooit terug.</p>
      <ul>{places.map((p) => <li key={p.place} className={css.row}><span className={css.who}>{p.place}</span><span className={css.what}>{dossiers(p.dossiers)}<span className={css.why}>sinds {longDay(p.since)}; na twaalf maanden zijn die kopieën te oud en verdwijnt deze regel</span></span></li>)}</ul>
    </Card>
  )
}
