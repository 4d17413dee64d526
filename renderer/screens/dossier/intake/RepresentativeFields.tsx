import { SegmentedBar } from '../../../ui/SegmentedBar.tsx'
import { TextInput } from '../../../ui/TextInput.tsx'
import { Fields, Wide } from './Section.tsx'
import type { Intake } from './useIntake.ts'

const kinds = [{ value: 'geen', label: 'Niemand' }, { value: 'curator', label: 'Curator' }, { value: 'mentor', label: 'Mentor' }, { value: 'bewindvoerder', label: 'Bewindvoerder' }, { value: 'gemachtigde', label: 'Gemachtigde' }] as const

/** Who signs for or beside the resident, when there is somebody. */
export function RepresentativeFields({ intake }: { readonly intake: Intake }) {
  const { person, putPerson } = intake
  const representative = person.representative
  return (
    <Fields>
      <Wide>
        <SegmentedBar
          label="Vertegenwoordiger"
          help="wie tekent voor of naast de bewoner?"
          field="person.representative"
          options={kinds}
          value={representative?.kind ?? 'geen'}
          onChange={(kind) => putPerson({ representative: kind === 'geen' ? null : { name: '', phone: '', ...representative, kind } }, 'Vertegenwoordiger')}
        />
      </Wide>
      {representative && (
        <>
          <TextInput label="Naam vertegenwoordiger" value={representative.name} onChange={(name) => putPerson({ representative: { ...representative, name } }, 'Naam vertegenwoordiger')} attention={representative.name.trim() ? undefined : 'Vul de naam in. Dan kan deze persoon tekenen.'} />
          <TextInput label="Telefoon vertegenwoordiger" type="tel" value={representative.phone} onChange={(phone) => putPerson({ representative: { ...representative, phone } }, 'Telefoon vertegenwoordiger')} />
        </>
      )}
    </Fields>
  )
}
