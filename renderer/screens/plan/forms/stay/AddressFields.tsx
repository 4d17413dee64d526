import type { LayeredNorm } from '#shared/domain/profile/profile.ts'
import type { Uitstroomadres } from '#shared/domain/stay/stay.ts'
import { fieldLabels } from '#shared/text/fieldLabels.ts'
import { choiceWords, optionsOf } from '#shared/text/choices.ts'
import { usePlan } from '../../desk/usePlan.ts'
import { DayField } from '../../fields/DayField.tsx'
import { Fields } from '../../fields/Fields.tsx'
import { Line } from '../../fields/Line.tsx'
import { Part } from '../../fields/Part.tsx'
import { Select } from '../../fields/Select.tsx'

type Props = { readonly which: 'plannedAddress' | 'emergencyAddress'; readonly title: string; readonly source: readonly LayeredNorm[] }
const kinds = optionsOf(choiceWords.addressKind)

/** An address to leave to: where, what kind, whose it is, and when it was confirmed. */
export function AddressFields({ which, title, source }: Props) {
  const { facts, editStay } = usePlan()
  const address = facts[which]
  const edit = (patch: Partial<Uitstroomadres>, label: string): void => editStay((f) => ({ ...f, [which]: { ...f[which], ...patch } }), `${title}: ${label}`)
  const path = `stay.${which}` as const
  return (
    <Part title={title} field={path} source={source}>
      <Fields wide>
        <Line field={`${path}.address`} label={fieldLabels[`${path}.address`]} help="of: nog geen woning" value={address.address} onChange={(v, label) => edit({ address: v }, label)} />
        <Line field={`${path}.whose`} label={fieldLabels[`${path}.whose`]} help="bijvoorbeeld: zus" value={address.whose} onChange={(whose, label) => edit({ whose }, label)} />
      </Fields>
      <Fields>
        <Select field={`${path}.kind`} label={fieldLabels[`${path}.kind`]} options={kinds} value={address.kind} onChange={(kind, label) => edit({ kind }, label)} />
        <DayField field={`${path}.confirmedOn`} label={fieldLabels[`${path}.confirmedOn`]} value={address.confirmedOn} onChange={(confirmedOn, label) => edit({ confirmedOn }, label)} />
      </Fields>
    </Part>
  )
}
