import type { StaffFunction } from '#shared/domain/house/house.ts'
import { functionName } from '#shared/text/statuses.ts'
import { usePlan } from '../desk/usePlan.ts'
import { Choice } from './Choice.tsx'
import { Select } from './Select.tsx'
import type { PlanFieldProps } from './types.ts'

type Props = PlanFieldProps<string | null> & { readonly functions: readonly StaffFunction[] }

/** A member of staff with one of these functions; nobody is an answer too. */
export function StaffField({ value, onChange, functions, ...props }: Props) {
  const { house } = usePlan()
  const staff = house.staff.filter((s) => (s.active && functions.includes(s.function)) || s.id === value)
  const options = [...staff.map((s) => ({ value: s.id, label: functions.length > 1 ? `${s.name}, ${functionName[s.function]}` : s.name })), { value: '', label: staff.length ? 'Nog niemand' : 'Nog niemand. Zet medewerkers bij Beheer, Huis.' }]
  const field = { ...props, options, value: value ?? '', onChange: (id: string, label: string) => onChange(id || null, label) }
  return options.length <= 5 ? <Choice {...field} /> : <Select {...field} />
}
