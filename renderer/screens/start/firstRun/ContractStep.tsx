import type { Profile } from '#shared/domain/profile/profile.ts'
import { useHouse } from '../../../state/house.ts'
import { ChoiceTiles } from '../../../ui/ChoiceTiles.tsx'
import { Select } from '../../../ui/Select.tsx'
import { useFirstHouse } from './draft.ts'
import type { StepProps } from './FirstRun.tsx'
import { StepForm } from './StepForm.tsx'

// A contract first, then one that still has to be filled in, and the house's own proposal last.
const rank = (p: Profile): number => (p.layer === 'huis' ? 2 : p.notice === '' ? 0 : 1)

/** Step 2: which contract sets the terms. */
export function ContractStep({ onNext, onBack }: StepProps) {
  const { house, change } = useFirstHouse()
  const profiles = useHouse((s) => s.profiles)
  const sorted = profiles.filter((p) => p.layer !== 'landelijk').toSorted((a, b) => rank(a) - rank(b))
  const options = sorted.map((p) => ({ value: p.id, label: p.name, note: `${p.document}. ${p.notice || `${p.norms.length} normen. Het plan heet ${p.words.plan}.`}` }))
  const choice = { label: 'Contractprofiel voor nieuwe bewoners', options, value: profiles.some((p) => p.id === house.contractProfile) ? house.contractProfile : null, onChange: (contractProfile: string) => change({ contractProfile }) }
  return (
    <StepForm title="Onder welk contract werk je?" lead="Het contract bepaalt welke termijnen Baken bewaakt en wat er in een plan moet staan. Bij elke termijn zie je de zin waar hij vandaan komt." next="Verder" onSubmit={onNext} onBack={onBack}>
      {options.length <= 5 ? <ChoiceTiles column {...choice} /> : <Select {...choice} />}
      <p className="second">Twijfel je? Kies het huisprofiel. Je kunt het later wijzigen in Beheer.</p>
    </StepForm>
  )
}
