import type { Treatment } from '#shared/domain/stay/stay.ts'
import { Choice } from '../../fields/Choice.tsx'
import { DayField } from '../../fields/DayField.tsx'
import { Fields } from '../../fields/Fields.tsx'
import { Line } from '../../fields/Line.tsx'

type Props = { readonly item: Treatment; readonly onPatch: (patch: Partial<Treatment>, label: string) => void }
const completed = [{ value: 'ja', label: 'Afgemaakt' }, { value: 'nee', label: 'Gestopt' }, { value: 'onbekend', label: 'Weet ik niet' }] as const

/** One treatment before the stay. */
export function TreatmentRow({ item, onPatch }: Props) {
  const path = `stay.treatments.${item.id}`
  return (
    <>
      <Line field={`${path}.clinic`} label="Waar" value={item.clinic} onChange={(clinic, label) => onPatch({ clinic }, label)} />
      <Fields>
        <Line field={`${path}.period`} label="Hoe lang" help="bijvoorbeeld: 9 weken" value={item.period} onChange={(period, label) => onPatch({ period }, label)} />
        <DayField field={`${path}.endedOn`} label="Klaar op" value={item.endedOn} onChange={(endedOn, label) => onPatch({ endedOn }, label)} />
      </Fields>
      <Choice field={`${path}.completed`} label="Hoe ging het" options={completed} value={item.completed} onChange={(value, label) => onPatch({ completed: value }, label)} />
    </>
  )
}
