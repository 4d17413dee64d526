import type { Professional } from '#shared/domain/people/network.ts'
import { DayField } from '../../fields/DayField.tsx'
import { Fields } from '../../fields/Fields.tsx'
import { Line } from '../../fields/Line.tsx'
import { Prose } from '../../fields/Prose.tsx'
import { Select } from '../../fields/Select.tsx'

type Props = { readonly item: Professional; readonly onPatch: (patch: Partial<Professional>, label: string) => void }
const kinds = [
  { value: 'kliniek', label: 'Kliniek' }, { value: 'ggz', label: 'GGZ' }, { value: 'huisarts', label: 'Huisarts' }, { value: 'budgetbeheer', label: 'Budgetbeheer' }, { value: 'ambulant', label: 'Ambulante hulp' },
  { value: 'werk', label: 'Werk of leren' }, { value: 'anders', label: 'Anders' },
] as const

/** Another professional who helps. */
export function ProfessionalRow({ item, onPatch }: Props) {
  const path = `professionals.${item.id}`
  return (
    <>
      <Fields>
        <Select field={`${path}.kind`} label="Soort hulp" options={kinds} value={item.kind} onChange={(kind, label) => onPatch({ kind }, label)} />
        <Line field={`${path}.name`} label="Naam" own value={item.name} onChange={(name, label) => onPatch({ name }, label)} />
        <Line field={`${path}.organisation`} label="Organisatie" value={item.organisation} onChange={(organisation, label) => onPatch({ organisation }, label)} />
        <Line field={`${path}.phone`} label="Telefoon" value={item.phone} onChange={(phone, label) => onPatch({ phone }, label)} />
      </Fields>
      <Prose field={`${path}.does`} label="Wat doet deze hulp?" value={item.does} onChange={(does, label) => onPatch({ does }, label)} rows={1} />
      <Fields>
        <DayField field={`${path}.from`} label="Vanaf" value={item.from} onChange={(from, label) => onPatch({ from }, label)} />
        <DayField field={`${path}.to`} label="Tot" value={item.to} onChange={(to, label) => onPatch({ to }, label)} />
      </Fields>
    </>
  )
}
