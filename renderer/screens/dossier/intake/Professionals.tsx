import { emptyProfessional } from '#shared/domain/people/network.ts'
import { Coached } from '../../../ui/coach/Coached.tsx'
import { DateField } from '../../../ui/DateField.tsx'
import { Select } from '../../../ui/Select.tsx'
import { TextInput } from '../../../ui/TextInput.tsx'
import { EntryList } from './EntryList.tsx'
import { newId } from './newId.ts'
import { Fields, Section, Wide } from './Section.tsx'
import type { Intake } from './useIntake.ts'

const kinds = [{ value: 'kliniek', label: 'Kliniek' }, { value: 'ggz', label: 'Ggz' }, { value: 'huisarts', label: 'Huisarts' }, { value: 'budgetbeheer', label: 'Budgetbeheer' }, { value: 'ambulant', label: 'Ambulante begeleiding' }, { value: 'werk', label: 'Werk of dagbesteding' }, { value: 'anders', label: 'Anders' }] as const
const kindName = (kind: string): string => kinds.find((k) => k.value === kind)?.label ?? ''

/** Other professionals who help: clinic, GGZ, doctor, budget. */
export function Professionals({ intake }: { readonly intake: Intake }) {
  return (
    <Section id="hulp">
      <EntryList items={intake.dossier.professionals} one="Hulpverlener" addLabel="Voeg hulpverlener toe" field="professionals" nameOf={(p) => p.name.trim() || p.organisation.trim() || kindName(p.kind)} make={() => emptyProfessional(newId())} onChange={intake.putProfessionals}>
        {(p, put) => (
          <Fields>
            <Select label="Soort hulp" options={kinds} value={p.kind} onChange={(kind) => put({ kind }, 'soort')} />
            <TextInput label="Naam hulpverlener" value={p.name} onChange={(name) => put({ name }, 'naam')} />
            <TextInput label="Organisatie" value={p.organisation} onChange={(organisation) => put({ organisation }, 'organisatie')} />
            <TextInput label="Telefoon hulpverlener" type="tel" value={p.phone} onChange={(phone) => put({ phone }, 'telefoon')} />
            <DateField label="Vanaf" value={p.from} onChange={(from) => put({ from }, 'vanaf')} />
            <DateField label="Tot" value={p.to} onChange={(to) => put({ to }, 'tot')} attention={p.from && p.to && p.to < p.from ? 'Dit is vóór het begin. Kijk de twee datums na.' : undefined} />
            <Wide><Coached field={`professionals.${p.id}.does`} label="Wat deze hulpverlener doet" rows={1} value={p.does} onChange={(does, changed) => put({ does }, changed)} /></Wide>
          </Fields>
        )}
      </EntryList>
    </Section>
  )
}
