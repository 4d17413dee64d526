import { naasteLabel } from '#shared/domain/people/network.ts'
import { fieldLabels } from '#shared/text/fieldLabels.ts'
import { useBind } from '../../desk/useBind.ts'
import { usePlan } from '../../desk/usePlan.ts'
import { Select } from '../../fields/Select.tsx'

/** A naaste who signs too, if the resident wants that. */
export function NaasteSigns() {
  const { dossier } = usePlan()
  const { field, value, onChange } = useBind().content('naasteSigns')
  const options = [{ value: '', label: 'Niemand' }, ...dossier.naasten.map((n) => ({ value: n.id, label: naasteLabel(n) }))]
  return <Select field={field} label={fieldLabels['content.naasteSigns']} help="alleen als de bewoner dat wil" options={options} value={value ?? ''} onChange={(id, label) => onChange(id || null, label)} />
}
