import { askedPerWeek } from '#shared/norms/contactHours.ts'
import { Card } from '../../../ui/Card.tsx'
import { normSources } from '../../../ui/normSources.ts'
import { useSource } from '../../../ui/Source.tsx'
import { averages } from '../model/contacts.ts'
import type { StayView } from '../useStay.ts'
import css from './Logboek.module.css'

/** Hours of contact a week, on average, beside the norm; and what the contract says of contact. Nothing here blocks anything. */
export function ContactAverages({ view: { stay, norms, today } }: { readonly view: StayView }) {
  const asking = askedPerWeek(norms)?.norms ?? []
  const spoken = norms.filter((n) => n.rule.kind === 'say' && n.rule.where.startsWith('Dossier, Logboek'))
  const bron = useSource(normSources([...asking, ...spoken]))
  const list = averages(stay, norms, today)
  return (
    <Card title="Uren contact, gemiddeld" action={asking.length > 0 || spoken.length > 0 ? bron.button : undefined}>
      {bron.panel}
      {list.length === 0 && <p className="second">Zodra de dag van plaatsing er is, staat hier het gemiddelde per week.</p>}
      <dl className={css.averages}>
        {list.map((a) => <div key={a.id} className={css.average}><dt>{a.name}</dt><dd><strong>{a.hours}</strong> <span className="second">{a.words}</span></dd></div>)}
      </dl>
      {spoken.length > 0 && <ul className="second">{spoken.map((n) => <li key={n.id}>{n.text}</li>)}</ul>}
    </Card>
  )
}
