import { dayAndMonth, shortDay } from '#shared/domain/calendar/format.ts'
import type { Learning } from '#shared/domain/stay/learning.ts'
import { useTalk } from '../desk/talkDesk.ts'
import { OnDay, Text } from './Text.tsx'
import css from './Form.module.css'

/** The slips of this period, told in neutral words, and the look back on each (L07). */
export function LearningForm() {
  const { learning } = useTalk()
  return learning.map((l) => <Item key={l.id} item={l} />)
}

function Item({ item: l }: { readonly item: Learning }) {
  const { editLearning } = useTalk()
  const put = (patch: Partial<Learning['looked']>, label: string): void => editLearning((all) => all.map((x) => (x.id === l.id ? { ...x, looked: { ...x.looked, ...patch } } : x)), label)
  return (
    <div className={css.block} data-field="learning">
      <h3>{`Leermoment van ${dayAndMonth(l.on)}`}</h3>
      <div className={css.fact}>
        {l.what.trim() !== '' && <p dir="auto">{l.what}</p>}
        {l.agreement.trim() !== '' && <p dir="auto"><strong>Nieuwe afspraak:</strong> {l.agreement}</p>}
        {l.lookBackOn !== null && <p className={css.agreed}>{`Terugkijken op ${shortDay(l.lookBackOn)}`}</p>}
      </div>
      <Text own field={`learning.${l.id}.looked`} label="Hoe ging het daarna?" value={l.looked.text} onChange={(text) => put({ text }, 'Leermoment, hoe ging het')} />
      <div className={css.two}><OnDay field={`learning.${l.id}.on`} label="Teruggekeken op" value={l.looked.on} onChange={(on) => put({ on }, 'Leermoment, teruggekeken op')} /></div>
    </div>
  )
}
