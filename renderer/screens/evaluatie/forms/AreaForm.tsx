import type { Outflow, OutflowArea } from '#shared/domain/stay/outflow.ts'
import { helpWithMove } from '../../../ui/outflow/helpWithMove.ts'
import { useTalk } from '../desk/talkDesk.ts'
import { areaTitle } from '../model/parts.ts'
import { Line, OnDay, Text } from './Text.tsx'
import css from './Form.module.css'

/** One of the four areas that are prepared before somebody leaves (B42): how it stands, and what must still be done. */
export function AreaForm({ area }: { readonly area: OutflowArea }) {
  const { stay: { outflow }, editOutflow } = useTalk()
  const now = outflow.areas[area]
  const put = (patch: Partial<Outflow['areas'][OutflowArea]>, label: string): void => editOutflow((o) => ({ ...o, areas: { ...o.areas, [area]: { ...o.areas[area], ...patch } } }), `${areaTitle[area]}: ${label}`)
  const field = `outflow.areas.${area}`
  return (
    <>
      <Text field={`${field}.status`} label="Hoe staat het ervoor?" rows={3} value={now.status} onChange={(status) => put({ status }, 'hoe staat het ervoor')} />
      <Text field={`${field}.action`} label="Wat moet er nog?" {...helpWithMove(area)} value={now.action} onChange={(action) => put({ action }, 'wat moet er nog')} />
      <div className={css.two}>
        <Line field={`${field}.who`} label="Wie doet het?" value={now.who} onChange={(who) => put({ who }, 'wie')} />
        <OnDay field={`${field}.due`} label="Klaar op" value={now.due} onChange={(due) => put({ due }, 'klaar op')} />
      </div>
    </>
  )
}
