import type { Outflow, OutflowArea } from '#shared/domain/stay/outflow.ts'
import { choiceWords, optionsOf } from '#shared/text/choices.ts'
import { SegmentedBar } from '../SegmentedBar.tsx'
import { Select } from '../Select.tsx'
import { areaTitle } from './areaTitle.ts'
import { Line, OnDay, Words, YesNo } from './fields.tsx'
import { helpWithMove } from './helpWithMove.ts'
import css from './Outflow.module.css'
import { useOutflow } from './outflow.ts'

/** How and where the resident wants to live, and whether back to where they came from (V08–V10, V42). */
export function WishPart() {
  const { outflow: o, herkomst, edit, attention } = useOutflow()
  const put = (patch: Partial<Outflow>, label: string): void => edit((now) => ({ ...now, ...patch }), label)
  return (
    <>
      <Words own rows={2} field="outflow.wish" label="Hoe wil ik wonen?" help="met wie, waar, met welke hulp" value={o.wish} onChange={(wish) => put({ wish }, 'Hoe ik wil wonen')} />
      <div className={css.two}><Line field="outflow.gemeente" label="In welke gemeente?" value={o.gemeente} onChange={(gemeente) => put({ gemeente }, 'Gemeente na vertrek')} /></div>
      <SegmentedBar field="outflow.back" label={`Terug naar ${herkomst || 'de gemeente van herkomst'}?`} options={optionsOf(choiceWords.backToHerkomst)} value={o.back} onChange={(back) => put({ back }, 'Terug naar herkomst')} attention={attention('outflow.back')} />
      <Words field="outflow.backReason" label="Waarom wel of niet?" value={o.backReason} onChange={(backReason) => put({ backReason }, 'Waarom wel of niet terug')} />
      <Words field="outflow.positiveNetwork" label="Wie helpt daar om clean te blijven?" value={o.positiveNetwork} onChange={(positiveNetwork) => put({ positiveNetwork }, 'Goede mensen daar')} />
    </>
  )
}

/** One of the four areas that are prepared before somebody leaves (B42): how it stands, and what must still be done. */
export function AreaPart({ area }: { readonly area: OutflowArea }) {
  const { outflow, edit } = useOutflow()
  const [now, field] = [outflow.areas[area], `outflow.areas.${area}`]
  const put = (patch: Partial<Outflow['areas'][OutflowArea]>, label: string): void => edit((o) => ({ ...o, areas: { ...o.areas, [area]: { ...o.areas[area], ...patch } } }), `${areaTitle[area]}: ${label}`)
  return (
    <>
      <Words field={`${field}.status`} label="Hoe staat het ervoor?" rows={3} value={now.status} onChange={(status) => put({ status }, 'hoe staat het ervoor')} />
      <Words field={`${field}.action`} label="Wat moet er nog?" {...helpWithMove(area)} value={now.action} onChange={(action) => put({ action }, 'wat moet er nog')} />
      <div className={css.two}>
        <Line field={`${field}.who`} label="Wie doet het?" value={now.who} onChange={(who) => put({ who }, 'wie')} />
        <OnDay field={`${field}.due`} label="Klaar op" value={now.due} onChange={(due) => put({ due }, 'klaar op')} />
      </div>
    </>
  )
}

/** Urgentie for a home (B41). */
export function UrgencyPart() {
  const { outflow: { urgentie }, edit, attention } = useOutflow()
  const put = (patch: Partial<Outflow['urgentie']>, label: string): void => edit((o) => ({ ...o, urgentie: { ...o.urgentie, ...patch } }), label)
  return (
    <div className={css.two}>
      <Select label="Stand" field="outflow.urgentie.state" options={optionsOf(choiceWords.urgentie)} value={urgentie.state} onChange={(state) => put({ state }, 'Urgentie')} attention={attention('outflow.urgentie.state')} />
      <OnDay field="outflow.urgentie.on" label="Op" value={urgentie.on} onChange={(on) => put({ on }, 'Urgentie op')} />
    </div>
  )
}

/** Help after leaving (V10). */
export function FollowPart() {
  const { outflow: { followUp }, edit } = useOutflow()
  const put = (patch: Partial<Outflow['followUp']>, label: string): void => edit((o) => ({ ...o, followUp: { ...o.followUp, ...patch } }), label)
  return (
    <>
      <YesNo field="outflow.followUp.needed" label="Is er hulp nodig na vertrek?" value={followUp.needed} onChange={(needed) => put({ needed }, 'Hulp nodig na vertrek')} />
      {followUp.needed === 'ja' && (
        <>
          <Words field="outflow.followUp.what" label="Welke hulp?" value={followUp.what} onChange={(what) => put({ what }, 'Welke hulp na vertrek')} />
          <div className={css.two}>
            <Line field="outflow.followUp.by" label="Van wie?" value={followUp.by} onChange={(by) => put({ by }, 'Hulp na vertrek van wie')} />
            <OnDay field="outflow.followUp.from" label="Vanaf" value={followUp.from} onChange={(from) => put({ from }, 'Hulp na vertrek vanaf')} />
          </div>
        </>
      )}
    </>
  )
}

/** Whether the resident can do without somebody near, and has a rhythm (B43). */
export function ReadyPart() {
  const { outflow, edit } = useOutflow()
  return (
    <>
      <YesNo field="outflow.nearness" label="Gaat het zonder hulp in de buurt, dag en nacht?" value={outflow.nearness} onChange={(nearness) => edit((o) => ({ ...o, nearness }), 'Zonder nabijheid')} />
      <YesNo field="outflow.rhythm" label="Is er een vast dagritme?" value={outflow.rhythm} onChange={(rhythm) => edit((o) => ({ ...o, rhythm }), 'Vast dagritme')} />
    </>
  )
}
