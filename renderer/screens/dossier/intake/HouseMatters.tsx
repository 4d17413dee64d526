import { DateField } from '../../../ui/DateField.tsx'
import { AtDoor } from '../../../ui/signing/AtDoor.tsx'
import { TextInput } from '../../../ui/TextInput.tsx'
import { MoneyField } from './MoneyField.tsx'
import { Fields, Section } from './Section.tsx'
import type { Intake } from './useIntake.ts'

/** Rent, and what was signed at the door (V44). */
export function HouseMatters({ intake }: { readonly intake: Intake }) {
  const { facts, putFacts, extras, house, dossier, stay } = intake
  const door = { dossierId: dossier.id, stay, papers: house.papers }
  return (
    <Section id="huis">
      <Fields>
        <MoneyField label="Huur per maand" help={house.rent === null ? 'in euro' : `in dit huis € ${house.rent}`} {...extras('stay.rent')} value={facts.rent} onChange={(rent) => putFacts({ rent }, 'Huur')} />
        <AtDoor paper="huisregels" field="stay.houseRulesSignedOn" {...door}>
          <DateField label="Huisregels getekend op" {...extras('stay.houseRulesSignedOn')} value={facts.houseRulesSignedOn} onChange={(day) => putFacts({ houseRulesSignedOn: day, houseRulesVersion: facts.houseRulesVersion || house.houseRulesVersion }, 'Huisregels getekend op')} />
          <TextInput label="Versie van de huisregels" value={facts.houseRulesVersion} onChange={(houseRulesVersion) => putFacts({ houseRulesVersion }, 'Versie huisregels')} />
        </AtDoor>
        <AtDoor paper="instroomvoorwaarden" field="stay.admissionSignedOn" {...door}>
          <DateField label="Instroomvoorwaarden getekend op" {...extras('stay.admissionSignedOn')} value={facts.admissionSignedOn} onChange={(day) => putFacts({ admissionSignedOn: day, admissionVersion: facts.admissionVersion || house.admissionVersion }, 'Instroomvoorwaarden getekend op')} />
          <TextInput label="Versie van de instroomvoorwaarden" value={facts.admissionVersion} onChange={(admissionVersion) => putFacts({ admissionVersion }, 'Versie instroomvoorwaarden')} />
        </AtDoor>
      </Fields>
    </Section>
  )
}
