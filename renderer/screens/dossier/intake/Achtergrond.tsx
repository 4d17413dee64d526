import type { Treatment } from '#shared/domain/stay/stay.ts'
import { Coached } from '../../../ui/coach/Coached.tsx'
import { DateField } from '../../../ui/DateField.tsx'
import { SegmentedBar } from '../../../ui/SegmentedBar.tsx'
import { TextInput } from '../../../ui/TextInput.tsx'
import { EntryList } from './EntryList.tsx'
import css from './Intake.module.css'
import { Fields, Section, Wide } from './Section.tsx'
import { SuggestInput } from '../../../ui/SuggestInput.tsx'
import { newId } from './newId.ts'
import type { Intake } from './useIntake.ts'

const done = [{ value: 'ja', label: 'Ja' }, { value: 'nee', label: 'Nee' }, { value: 'onbekend', label: 'Weet ik niet' }] as const

/** Treatments, the clinic, who supports the placement, and why the resident wants this. */
export function Achtergrond({ intake }: { readonly intake: Intake }) {
  const { facts, putFacts, extras, house } = intake
  const clinics = house.contacts.filter((c) => c.kind === 'kliniek').map((c) => c.name)
  return (
    <Section id="achtergrond">
      <Coached own label="Waarom ik dit wil" help="in de woorden van de bewoner" {...extras('stay.motivation')} value={facts.motivation} onChange={(motivation, changed) => putFacts({ motivation }, changed)} />
      <Coached label="Hulp die eerder niet genoeg was" help="wat is geprobeerd, wat bracht het" rows={2} {...extras('stay.triedBefore')} value={facts.triedBefore} onChange={(triedBefore, changed) => putFacts({ triedBefore }, changed)} />
      <Fields>
        <DateField label="Clean sinds" {...extras('stay.cleanSince')} value={facts.cleanSince} onChange={(cleanSince) => putFacts({ cleanSince }, 'Clean sinds')} />
        <DateField label="Kliniek verlaten op" {...extras('stay.clinicLeftOn')} value={facts.clinicLeftOn} onChange={(clinicLeftOn) => putFacts({ clinicLeftOn }, 'Kliniek verlaten op')} />
        <DateField label="Nazorg van de kliniek tot" {...extras('stay.aftercareUntil')} value={facts.aftercareUntil} onChange={(aftercareUntil) => putFacts({ aftercareUntil }, 'Nazorg tot')} />
        <TextInput label="Behandelaar die dit steunt" {...extras('stay.referralBy')} value={facts.referralBy} onChange={(referralBy) => putFacts({ referralBy }, 'Behandelaar')} />
        <DateField label="Datum van de verwijzing" {...extras('stay.referralOn')} value={facts.referralOn} onChange={(referralOn) => putFacts({ referralOn }, 'Datum van de verwijzing')} />
      </Fields>
      <h3 className={css.sub}>Eerdere behandelingen</h3>
      <EntryList
        items={facts.treatments}
        one="Behandeling"
        addLabel="Voeg behandeling toe"
        field="stay.treatments"
        nameOf={(t, i) => t.clinic.trim() || String(i + 1)}
        make={(): Treatment => ({ id: newId(), clinic: '', period: '', completed: 'onbekend', endedOn: null })}
        onChange={(treatments, label) => putFacts({ treatments: [...treatments] }, label)}
      >
        {(t, put) => (
          <Fields>
            <SuggestInput label="Kliniek" options={clinics} value={t.clinic} onChange={(clinic) => put({ clinic }, 'kliniek')} />
            <TextInput label="Periode" help="9 weken, 2023" value={t.period} onChange={(period) => put({ period }, 'periode')} />
            <DateField label="Klaar op" {...extras(`stay.treatments.${t.id}.endedOn`)} value={t.endedOn} onChange={(endedOn) => put({ endedOn }, 'klaar op')} />
            <Wide><SegmentedBar label="Afgemaakt?" options={done} value={t.completed} onChange={(completed) => put({ completed }, 'afgemaakt')} /></Wide>
          </Fields>
        )}
      </EntryList>
    </Section>
  )
}
