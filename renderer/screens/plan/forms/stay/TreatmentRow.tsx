import type { Treatment } from '#shared/domain/stay/stay.ts'
import { fieldLabels } from '#shared/text/fieldLabels.ts'
import { choiceWords, optionsOf } from '#shared/text/choices.ts'
import { Choice } from '../../fields/Choice.tsx'
import { DayField } from '../../fields/DayField.tsx'
import { Fields } from '../../fields/Fields.tsx'
import { Line } from '../../fields/Line.tsx'

type Props = { readonly item: Treatment; readonly onPatch: (patch: Partial<Treatment>, label: string) => void }
const completed = optionsOf(choiceWords.completed)

/** One treatment before the stay. */
export function TreatmentRow({ item, onPatch }: Props) {
  const path = `stay.treatments.${item.id}`
  return (
    <>
      <Line field={`${path}.clinic`} label={fieldLabels['stay.treatments.clinic']} value={item.clinic} onChange={(clinic, label) => onPatch({ clinic }, label)} />
      <Fields>
        <Line field={`${path}.period`} label={fieldLabels['stay.treatments.period']} help="bijvoorbeeld: 9 weken" value={item.period} onChange={(period, label) => onPatch({ period }, label)} />
        <DayField field={`${path}.endedOn`} label={fieldLabels['stay.treatments.endedOn']} value={item.endedOn} onChange={(endedOn, label) => onPatch({ endedOn }, label)} />
      </Fields>
      <Choice field={`${path}.completed`} label={fieldLabels['stay.treatments.completed']} options={completed} value={item.completed} onChange={(value, label) => onPatch({ completed: value }, label)} />
    </>
  )
}
