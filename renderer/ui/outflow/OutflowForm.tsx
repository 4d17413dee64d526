import { outflowAreas, type Outflow, type OutflowArea } from '#shared/domain/stay/outflow.ts'
import type { StayFacts } from '#shared/domain/stay/stay.ts'
import { choiceWords, optionsOf } from '#shared/text/choices.ts'
import { Coached } from '../coach/Coached.tsx'
import { DateField } from '../DateField.tsx'
import { ReadOnly } from '../readOnly.ts'
import { SegmentedBar } from '../SegmentedBar.tsx'
import { Select } from '../Select.tsx'
import { TextInput } from '../TextInput.tsx'
import { helpWithMove } from './helpWithMove.ts'
import css from './Outflow.module.css'

const yesNo = [{ value: 'ja', label: 'Ja' }, { value: 'nee', label: 'Nee' }, { value: 'open', label: 'Nog niet gevraagd' }] as const
const areaTitle = { inkomen: 'Inkomen', schulden: 'Schulden', daginvulling: 'Daginvulling', netwerk: 'Netwerk' } as const
type Change = (outflow: Outflow, label: string) => void
type Props = { readonly outflow: Outflow; readonly onChange: Change; readonly facts: Pick<StayFacts, 'gemeenteHerkomst'>; readonly readOnly: boolean }

/** What the resident wants after the stay, all of it under each other (V08–V10, V43, B42, B43). `label` names the change in the history. */
export function OutflowForm({ outflow: o, onChange, facts, readOnly }: Props) {
  const put = (patch: Partial<Outflow>, label: string): void => onChange({ ...o, ...patch }, label)
  const help = (patch: Partial<Outflow['followUp']>, label: string): void => put({ followUp: { ...o.followUp, ...patch } }, label)
  return (
    <ReadOnly value={readOnly}>
      <div className={css.form}>
        <Coached own rows={2} field="outflow.wish" label="Hoe wil ik wonen?" help="met wie, waar, met welke hulp" value={o.wish} onChange={(wish) => put({ wish }, 'Hoe ik wil wonen')} />
        <TextInput field="outflow.gemeente" label="In welke gemeente?" value={o.gemeente} onChange={(gemeente) => put({ gemeente }, 'Gemeente na vertrek')} />
        <SegmentedBar field="outflow.back" label={`Terug naar ${facts.gemeenteHerkomst || 'de gemeente van herkomst'}?`} options={optionsOf(choiceWords.backToHerkomst)} value={o.back} onChange={(back) => put({ back }, 'Terug naar herkomst')} />
        <Coached field="outflow.backReason" label="Waarom wel of niet?" value={o.backReason} onChange={(backReason) => put({ backReason }, 'Waarom wel of niet terug')} />
        <Coached field="outflow.positiveNetwork" label="Wie helpt daar om clean te blijven?" value={o.positiveNetwork} onChange={(positiveNetwork) => put({ positiveNetwork }, 'Goede mensen daar')} />
        {outflowAreas.map((area) => <Area key={area} area={area} outflow={o} onChange={onChange} />)}
        <section className={css.block} aria-label="Urgentie voor een woning">
          <h3>Urgentie voor een woning</h3>
          <div className={css.two}>
            <Select label="Stand" field="outflow.urgentie.state" options={optionsOf(choiceWords.urgentie)} value={o.urgentie.state} onChange={(state) => put({ urgentie: { ...o.urgentie, state } }, 'Urgentie')} />
            <DateField label="Op" field="outflow.urgentie.on" value={o.urgentie.on} onChange={(on) => put({ urgentie: { ...o.urgentie, on } }, 'Urgentie op')} />
          </div>
        </section>
        <section className={css.block} aria-label="Hulp na vertrek">
          <h3>Hulp na vertrek</h3>
          <SegmentedBar field="outflow.followUp.needed" label="Is er hulp nodig na vertrek?" options={yesNo} value={o.followUp.needed} onChange={(needed) => help({ needed }, 'Hulp nodig na vertrek')} />
          {o.followUp.needed === 'ja' && (
            <>
              <Coached field="outflow.followUp.what" label="Welke hulp?" value={o.followUp.what} onChange={(what) => help({ what }, 'Welke hulp na vertrek')} />
              <div className={css.two}>
                <TextInput field="outflow.followUp.by" label="Van wie?" value={o.followUp.by} onChange={(by) => help({ by }, 'Hulp na vertrek van wie')} />
                <DateField field="outflow.followUp.from" label="Vanaf" value={o.followUp.from} onChange={(from) => help({ from }, 'Hulp na vertrek vanaf')} />
              </div>
            </>
          )}
          <SegmentedBar field="outflow.nearness" label="Gaat het zonder hulp in de buurt, dag en nacht?" options={yesNo} value={o.nearness} onChange={(nearness) => put({ nearness }, 'Zonder nabijheid')} />
          <SegmentedBar field="outflow.rhythm" label="Is er een vast dagritme?" options={yesNo} value={o.rhythm} onChange={(rhythm) => put({ rhythm }, 'Vast dagritme')} />
        </section>
      </div>
    </ReadOnly>
  )
}

function Area({ area, outflow: o, onChange }: { readonly area: OutflowArea; readonly outflow: Outflow; readonly onChange: Change }) {
  const [now, title, field] = [o.areas[area], areaTitle[area], `outflow.areas.${area}`]
  const put = (patch: Partial<Outflow['areas'][OutflowArea]>, label: string): void => onChange({ ...o, areas: { ...o.areas, [area]: { ...now, ...patch } } }, `${title}: ${label}`)
  return (
    <section className={css.block} aria-label={title}>
      <h3>{title}</h3>
      <div className={css.two}>
        <Coached field={`${field}.status`} label="Hoe staat het ervoor?" value={now.status} onChange={(status) => put({ status }, 'hoe staat het ervoor')} />
        <Coached field={`${field}.action`} label="Wat moet er nog?" {...helpWithMove(area)} value={now.action} onChange={(action) => put({ action }, 'wat moet er nog')} />
        <TextInput field={`${field}.who`} label="Wie doet het?" value={now.who} onChange={(who) => put({ who }, 'wie')} />
        <DateField field={`${field}.due`} label="Klaar op" value={now.due} onChange={(due) => put({ due }, 'klaar op')} />
      </div>
    </section>
  )
}
