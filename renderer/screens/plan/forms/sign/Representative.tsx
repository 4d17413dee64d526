import type { Representative as Rep } from '#shared/domain/people/person.ts'
import { fieldLabels } from '#shared/text/fieldLabels.ts'
import { useBind } from '../../desk/useBind.ts'
import { Fields } from '../../fields/Fields.tsx'
import { Line } from '../../fields/Line.tsx'
import { Select } from '../../fields/Select.tsx'

type Props = { readonly names: Readonly<Record<Rep['kind'], string>> }
const kinds = ['curator', 'mentor', 'bewindvoerder', 'gemachtigde'] as const

/** Somebody who signs for the resident because the law or the resident says so. */
export function Representative({ names }: Props) {
  const { field, value, onChange } = useBind().person('representative')
  const options = [{ value: '', label: 'Geen vertegenwoordiger' } as const, ...kinds.map((kind) => ({ value: kind, label: names[kind] }))]
  return (
    <>
      <Select field={`${field}.kind`} label={fieldLabels['person.representative.kind']} options={options} value={value?.kind ?? ''} onChange={(kind, label) => onChange(kind === '' ? null : { kind, name: value?.name ?? '', phone: value?.phone ?? '' }, label)} />
      {value && (
        <Fields>
          <Line field={`${field}.name`} label={fieldLabels['person.representative.name']} own value={value.name} onChange={(name, label) => onChange({ ...value, name }, `Vertegenwoordiger: ${label}`)} />
          <Line field={`${field}.phone`} label={fieldLabels['person.representative.phone']} value={value.phone} onChange={(phone, label) => onChange({ ...value, phone }, `Vertegenwoordiger: ${label}`)} />
        </Fields>
      )}
    </>
  )
}
