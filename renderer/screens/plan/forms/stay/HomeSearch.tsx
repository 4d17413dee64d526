import { fieldLabels } from '#shared/text/fieldLabels.ts'
import { choiceWords, optionsOf } from '#shared/text/choices.ts'
import { normsOfDuty } from '../../model/sources.ts'
import { usePlan } from '../../desk/usePlan.ts'
import { DayField } from '../../fields/DayField.tsx'
import { Fields } from '../../fields/Fields.tsx'
import { Line } from '../../fields/Line.tsx'
import { Part } from '../../fields/Part.tsx'
import { Select } from '../../fields/Select.tsx'

const states = optionsOf(choiceWords.urgentie)

/** Registered for a home, and urgency. */
export function HomeSearch() {
  const { content, facts, norms, editPlan, editStay } = usePlan()
  const { urgentie } = content
  const { houseSeeker } = facts
  return (
    <Part title="Een woning zoeken" field="stay.houseSeeker" source={normsOfDuty(norms, 'woningzoekende')}>
      <Fields>
        <DayField field="stay.houseSeeker.on" label={fieldLabels['stay.houseSeeker.on']} value={houseSeeker.on} onChange={(on, label) => editStay((f) => ({ ...f, houseSeeker: { ...f.houseSeeker, on } }), label)} />
        <Line field="stay.houseSeeker.where" label={fieldLabels['stay.houseSeeker.where']} value={houseSeeker.where} onChange={(where, label) => editStay((f) => ({ ...f, houseSeeker: { ...f.houseSeeker, where } }), label)} />
      </Fields>
      <Fields>
        <Select field="content.urgentie.state" label={fieldLabels['content.urgentie.state']} options={states} value={urgentie.state} onChange={(state, label) => editPlan((c) => ({ ...c, urgentie: { ...c.urgentie, state } }), label)} />
        <DayField field="content.urgentie.on" label={fieldLabels['content.urgentie.on']} value={urgentie.on} onChange={(on, label) => editPlan((c) => ({ ...c, urgentie: { ...c.urgentie, on } }), label)} />
      </Fields>
    </Part>
  )
}
