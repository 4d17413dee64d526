import type { Staff } from '#shared/domain/house/house.ts'
import { useMay } from '../../../state/rights.ts'
import { go } from '../../../state/router.ts'
import { LinkButton } from '../../../ui/Button.tsx'
import { ChoiceTiles } from '../../../ui/ChoiceTiles.tsx'
import { Select } from '../../../ui/Select.tsx'
import { Section } from './Section.tsx'
import type { Intake } from './useIntake.ts'

type PickProps = { readonly label: string; readonly help: string; readonly field: string; readonly staff: readonly Staff[]; readonly value: string | null; readonly onChange: (id: string | null) => void }
const NOBODY = '-'

/** One of the team: tiles for a few, folded away for many. */
function StaffPick({ staff, value, onChange, ...field }: PickProps) {
  const options = [...staff.map((s) => ({ value: s.id, label: s.name || 'Zonder naam' })), { value: NOBODY, label: 'Nog niemand' }]
  const props = { ...field, options, value: value ?? NOBODY, onChange: (id: string) => onChange(id === NOBODY ? null : id) }
  return options.length <= 5 ? <ChoiceTiles {...props} /> : <Select {...props} />
}

/** Who is responsible, who guides, who brings experience (B32, B33, A47). */
export function Team({ intake }: { readonly intake: Intake }) {
  const { facts, putFacts, house } = intake
  const adds = useMay('house.change')
  const among = (chosen: string | null, fits: (s: Staff) => boolean): readonly Staff[] => house.staff.filter((s) => (s.active && fits(s)) || s.id === chosen)
  const experts = among(facts.ervaringsdeskundigeId, (s) => s.function === 'ervaringsdeskundige')
  return (
    <Section id="team">
      <StaffPick label="Eindverantwoordelijk" help="hbo-professional; stelt het plan vast" field="stay.hboId" staff={among(facts.hboId, (s) => s.function === 'hbo')} value={facts.hboId} onChange={(hboId) => putFacts({ hboId }, 'Eindverantwoordelijk')} />
      <StaffPick label="Persoonlijk begeleider" help="mag dezelfde zijn" field="stay.begeleiderId" staff={among(facts.begeleiderId, (s) => s.function !== 'beheerder')} value={facts.begeleiderId} onChange={(begeleiderId) => putFacts({ begeleiderId }, 'Persoonlijk begeleider')} />
      {experts.length > 0 && <StaffPick label="Ervaringsdeskundige" help="loopt mee" field="stay.ervaringsdeskundigeId" staff={experts} value={facts.ervaringsdeskundigeId} onChange={(ervaringsdeskundigeId) => putFacts({ ervaringsdeskundigeId }, 'Ervaringsdeskundige')} />}
      <p className="second">Mist er iemand? {adds ? <LinkButton onClick={() => go({ screen: 'beheer', tab: 'team' })}>Voeg toe bij Beheer, Team</LinkButton> : 'Vraag een hbo-professional of een beheerder.'}</p>
    </Section>
  )
}
