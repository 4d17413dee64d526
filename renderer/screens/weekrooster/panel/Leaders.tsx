import type { House } from '#shared/domain/house/house.ts'
import type { Block } from '#shared/domain/rooster/block.ts'
import { Checkbox } from '../../../ui/Checkbox.tsx'
import { useReadOnly } from '../../../ui/readOnly.ts'
import { TextInput } from '../../../ui/TextInput.tsx'
import { leaderNames } from '../model/words.ts'
import { Opens } from './Opens.tsx'
import css from './Panel.module.css'

type Props = { readonly block: Block; readonly staff: House['staff']; readonly onChange: (patch: Partial<Block>) => void }
const MOST = 6

/** Who leads: people of the team, or a volunteer by name. */
export function Leaders({ block, staff, onChange }: Props) {
  const readOnly = useReadOnly()
  const known = staff.filter((s) => s.active || block.leaders.includes(s.id))
  const toggle = (id: string, on: boolean): void => onChange({ leaders: on ? [...block.leaders, id].slice(0, MOST) : block.leaders.filter((l) => l !== id) })
  const shown = leaderNames(block, staff)
  return (
    <Opens label="Leider" shown={shown.join(', ') || 'Niemand'} readOnly={readOnly}>
      <fieldset className={css.list}>
        <legend className={css.legendText}>Wie leidt dit?</legend>
        {known.map((s) => <Checkbox key={s.id} checked={block.leaders.includes(s.id)} onChange={(on) => toggle(s.id, on)}>{s.name}</Checkbox>)}
        {known.length === 0 && <p className="second">Er staat nog niemand in het team. Voeg mensen toe bij Beheer, Team.</p>}
      </fieldset>
      <TextInput label="Een vrijwilliger" help="naam" value={block.volunteer} onChange={(volunteer) => onChange({ volunteer })} />
    </Opens>
  )
}
