import { Card } from '../../../ui/Card.tsx'
import { goodToKnow } from '../model/know.ts'
import css from '../Dossier.module.css'
import type { StayView } from '../useStay.ts'

/** The facts that staff look up most. */
export function Know({ view }: { readonly view: StayView }) {
  const facts = goodToKnow(view.stay, view.house, view.dossier.person)
  return (
    <Card title="Goed om te weten">
      <dl className={css.facts}>
        {facts.map((f) => (
          <div key={f.label}>
            <dt>{f.label}</dt>
            <dd>{f.value}{f.note && <span className={css.note}>{f.note}</span>}</dd>
          </div>
        ))}
      </dl>
    </Card>
  )
}
