import { roles, type Role } from '#shared/domain/permissions.ts'
import { roleName, roleNote } from '#shared/text/rights.ts'
import { Checkbox } from '../../../ui/Checkbox.tsx'
import { Field } from '../../../ui/Field.tsx'
import css from '../Beheer.module.css'

type Props = { readonly value: readonly Role[]; readonly onChange: (roles: Role[]) => void; readonly attention?: string | undefined }

/** One role or more; somebody with two has the rights of both. */
export function RolePick({ value, onChange, attention }: Props) {
  return (
    <Field label="Rol" help="meer dan één mag" group attention={attention}>
      {() => (
        <div className={css.pairs}>
          {roles.map((role) => <Checkbox key={role} checked={value.includes(role)} note={roleNote[role]} onChange={(on) => onChange(roles.filter((r) => (r === role ? on : value.includes(r))))}>{roleName[role]}</Checkbox>)}
        </div>
      )}
    </Field>
  )
}
