import type { Professional } from '#shared/domain/people/network.ts'
import { fieldLabels } from '#shared/text/fieldLabels.ts'
import { choiceWords, optionsOf } from '#shared/text/choices.ts'
import { DayField } from '../../fields/DayField.tsx'
import { Fields } from '../../fields/Fields.tsx'
import { Line } from '../../fields/Line.tsx'
import { Prose } from '../../fields/Prose.tsx'
import { Select } from '../../fields/Select.tsx'

type Props = { readonly item: Professional; readonly onPatch: (patch: Partial<Professional>, label: string) => void }
const kinds = optionsOf(choiceWords.professionalKind)

/** Another professional who helps. */
export function ProfessionalRow({ item, onPatch }: Props) {
  const path = `professionals.${item.id}`
  return (
    <>
      <Fields>
        <Select field={`${path}.kind`} label={fieldLabels['professionals.kind']} options={kinds} value={item.kind} onChange={(kind, label) => onPatch({ kind }, label)} />
        <Line field={`${path}.name`} label={fieldLabels['professionals.name']} own value={item.name} onChange={(name, label) => onPatch({ name }, label)} />
        <Line field={`${path}.organisation`} label={fieldLabels['professionals.organisation']} value={item.organisation} onChange={(organisation, label) => onPatch({ organisation }, label)} />
        <Line field={`${path}.phone`} label={fieldLabels['professionals.phone']} value={item.phone} onChange={(phone, label) => onPatch({ phone }, label)} />
      </Fields>
      <Prose field={`${path}.does`} label={fieldLabels['professionals.does']} value={item.does} onChange={(does, label) => onPatch({ does }, label)} rows={1} />
      <Fields>
        <DayField field={`${path}.from`} label={fieldLabels['professionals.from']} value={item.from} onChange={(from, label) => onPatch({ from }, label)} />
        <DayField field={`${path}.to`} label={fieldLabels['professionals.to']} value={item.to} onChange={(to, label) => onPatch({ to }, label)} />
      </Fields>
    </>
  )
}
