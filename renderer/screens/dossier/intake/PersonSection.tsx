import { Checkbox } from '../../../ui/Checkbox.tsx'
import { Coached } from '../../../ui/coach/Coached.tsx'
import { DateField } from '../../../ui/DateField.tsx'
import { TextInput } from '../../../ui/TextInput.tsx'
import { BsnField } from './BsnField.tsx'
import { RepresentativeFields } from './RepresentativeFields.tsx'
import { Fields, Section, Wide } from './Section.tsx'
import type { Intake } from './useIntake.ts'

/** Who this is. */
export function PersonSection({ intake }: { readonly intake: Intake }) {
  const { person, putPerson, extras } = intake
  return (
    <Section id="persoon">
      <Fields>
        <TextInput label="Voornaam" {...extras('person.firstName')} value={person.firstName} onChange={(firstName) => putPerson({ firstName }, 'Voornaam')} />
        <TextInput label="Tussenvoegsel" {...extras('person.tussenvoegsel')} value={person.tussenvoegsel} onChange={(tussenvoegsel) => putPerson({ tussenvoegsel }, 'Tussenvoegsel')} />
        <TextInput label="Achternaam" {...extras('person.lastName')} value={person.lastName} onChange={(lastName) => putPerson({ lastName }, 'Achternaam')} />
        <TextInput label="Roepnaam" help="als die anders is" {...extras('person.roepnaam')} value={person.roepnaam} onChange={(roepnaam) => putPerson({ roepnaam }, 'Roepnaam')} />
        <DateField label="Geboortedatum" {...extras('person.birthDate')} value={person.birthDate} onChange={(birthDate) => putPerson({ birthDate }, 'Geboortedatum')} />
        <TextInput label="Telefoon" type="tel" {...extras('person.phone')} value={person.phone} onChange={(phone) => putPerson({ phone }, 'Telefoon')} />
        <TextInput label="Cliëntnummer" help="van het huis" {...extras('person.clientNumber')} value={person.clientNumber} onChange={(clientNumber) => putPerson({ clientNumber }, 'Cliëntnummer')} />
        <BsnField value={person.bsn} onChange={(bsn) => putPerson({ bsn }, 'BSN')} />
        <Wide><Coached label="Goed om te weten" help="taal, lezen, gezondheid, eten: alleen wat nodig is" rows={2} {...extras('person.goodToKnow')} value={person.goodToKnow} onChange={(goodToKnow, changed) => putPerson({ goodToKnow }, changed)} /></Wide>
        <Wide><Checkbox field="person.easyReading" checked={person.easyReading} onChange={(easyReading) => putPerson({ easyReading }, 'Lezen is lastig')} note="We bieden papieren ook kort en groot aan.">Lezen is lastig</Checkbox></Wide>
      </Fields>
      <RepresentativeFields intake={intake} />
    </Section>
  )
}
