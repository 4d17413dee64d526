import type { Uitstroomadres } from '#shared/domain/stay/stay.ts'
import { DateField } from '../../../ui/DateField.tsx'
import { Select } from '../../../ui/Select.tsx'
import { TextInput } from '../../../ui/TextInput.tsx'
import css from './Intake.module.css'
import { Fields, Section, Wide } from './Section.tsx'
import type { Intake } from './useIntake.ts'

const kinds = [{ value: 'eigen-woning', label: 'Eigen woning' }, { value: 'netwerk', label: 'Bij iemand uit het netwerk' }, { value: 'corporatie', label: 'Woning van een corporatie' }, { value: 'kamer', label: 'Kamer' }, { value: 'begeleid', label: 'Begeleid wonen' }, { value: 'anders', label: 'Anders' }, { value: 'onbekend', label: 'Nog niet bekend' }] as const

/** Where somebody goes later, where when it goes wrong, and the search for a home (A06, B08, B40). */
export function Addresses({ intake }: { readonly intake: Intake }) {
  const { facts, putFacts } = intake
  return (
    <Section id="adressen">
      <AddressFields intake={intake} name="Gepland adres" path="stay.plannedAddress" value={facts.plannedAddress} onChange={(plannedAddress, label) => putFacts({ plannedAddress }, label)} />
      <AddressFields intake={intake} name="Adres als het misgaat" path="stay.emergencyAddress" value={facts.emergencyAddress} onChange={(emergencyAddress, label) => putFacts({ emergencyAddress }, label)} />
      <div className={css.entries} data-field="stay.houseSeeker">
        <h3 className={css.sub}>Een woning zoeken</h3>
        <Fields>
          <DateField label="Ingeschreven als woningzoekende op" {...intake.extras('stay.houseSeeker.on')} value={facts.houseSeeker.on} onChange={(on) => putFacts({ houseSeeker: { ...facts.houseSeeker, on } }, 'Ingeschreven op')} />
          <TextInput label="Waar ingeschreven" help="corporatie of verhuurder" {...intake.extras('stay.houseSeeker.where')} value={facts.houseSeeker.where} onChange={(where) => putFacts({ houseSeeker: { ...facts.houseSeeker, where } }, 'Waar ingeschreven')} />
        </Fields>
      </div>
    </Section>
  )
}

type Props = { readonly intake: Intake; readonly name: string; readonly path: string; readonly value: Uitstroomadres; readonly onChange: (next: Uitstroomadres, label: string) => void }
function AddressFields({ intake, name, path, value, onChange }: Props) {
  const put = (patch: Partial<Uitstroomadres>, what: string): void => onChange({ ...value, ...patch }, `${name}, ${what}`)
  return (
    <div className={css.entries} data-field={path}>
      <h3 className={css.sub}>{name}</h3>
      <Fields>
        <Wide><TextInput label={name} hideLabel help="straat, postcode en plaats, of alleen de plaats" {...intake.extras(`${path}.address`)} value={value.address} onChange={(address) => put({ address }, 'adres')} /></Wide>
        <Select label={`Soort, ${name.toLowerCase()}`} options={kinds} value={value.kind} onChange={(kind) => put({ kind }, 'soort')} />
        <TextInput label={`Van wie, ${name.toLowerCase()}`} help="zus, corporatie" value={value.whose} onChange={(whose) => put({ whose }, 'van wie')} />
        <DateField label={`Bevestigd op, ${name.toLowerCase()}`} {...intake.extras(`${path}.confirmedOn`)} value={value.confirmedOn} onChange={(confirmedOn) => put({ confirmedOn }, 'bevestigd op')} />
      </Fields>
    </div>
  )
}
