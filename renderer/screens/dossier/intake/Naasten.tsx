import { emptyNaaste, naasteLabel, type Naaste } from '#shared/domain/people/network.ts'
import { burdenWords } from '#shared/text/statuses.ts'
import { Checkbox } from '../../../ui/Checkbox.tsx'
import { Coached } from '../../../ui/coach/Coached.tsx'
import { DateField } from '../../../ui/DateField.tsx'
import { SegmentedBar } from '../../../ui/SegmentedBar.tsx'
import { TextInput } from '../../../ui/TextInput.tsx'
import { EntryList } from './EntryList.tsx'
import { newId } from './newId.ts'
import { Fields, Section, Wide } from './Section.tsx'
import { SuggestInput } from '../../../ui/SuggestInput.tsx'
import type { Intake } from './useIntake.ts'

const relations = ['moeder', 'vader', 'zus', 'broer', 'partner', 'dochter', 'zoon', 'oma', 'opa', 'tante', 'oom', 'vriend', 'vriendin', 'buurvrouw', 'buurman']
const joins = [{ value: 'ja', label: 'Ja' }, { value: 'nee', label: 'Nee' }, { value: 'onbekend', label: 'Nog vragen' }] as const
const scores = ['1', '2', '3', '4', '5'] as const
const burdens = scores.map((value, i) => ({ value, label: `${value} ${burdenWords[i] ?? ''}` }))
const scoreOf = (n: number | null): (typeof scores)[number] | null => scores.find((s) => Number(s) === n) ?? null

/** The people around the resident, each with what the resident agreed to. */
export function Naasten({ intake }: { readonly intake: Intake }) {
  const { dossier, putNaasten } = intake
  return (
    <Section id="naasten" note="Op papier staat “mijn zus”. Een naam alleen als die persoon dat goed vindt.">
      <EntryList items={dossier.naasten} one="Naaste" addLabel="Voeg naaste toe" field="naasten" nameOf={(n, i) => n.relation.trim() || n.name.trim() || String(i + 1)} make={() => emptyNaaste(newId())} onChange={putNaasten}>
        {(n, put) => <NaasteFields naaste={n} put={put} />}
      </EntryList>
    </Section>
  )
}

type Props = { readonly naaste: Naaste; readonly put: (patch: Partial<Naaste>, what: string) => void }
function NaasteFields({ naaste: n, put }: Props) {
  return (
    <Fields>
      <SuggestInput label="Band" help="zus, vader, vriend" options={relations} value={n.relation} onChange={(relation) => put({ relation }, 'band')} />
      <TextInput label="Naam naaste" value={n.name} onChange={(name) => put({ name }, 'naam')} />
      <TextInput label="Telefoon naaste" type="tel" value={n.phone} onChange={(phone) => put({ phone }, 'telefoon')} />
      <Wide><Checkbox checked={n.nameOnPaper} onChange={(nameOnPaper) => put({ nameOnPaper }, 'naam op papier')} note={`Op papier staat nu: ${naasteLabel(n)}.`}>De naam mag op papier</Checkbox></Wide>
      <TextInput label="Hoe vaak contact" value={n.contact} onChange={(contact) => put({ contact }, 'contact')} />
      <SegmentedBar label="Mag bij gesprekken zijn" options={joins} value={n.mayJoin} onChange={(mayJoin) => put({ mayJoin }, 'mag erbij zijn')} />
      {n.mayJoin === 'ja' && <DateField label="Bewoner vond dit goed op" value={n.consentOn} onChange={(consentOn) => put({ consentOn }, 'toestemming op')} attention={n.consentOn === null ? 'Vul in wanneer de bewoner dit goed vond.' : undefined} />}
      <Wide><Coached field={`naasten.${n.id}.does`} label="Wat deze naaste doet" rows={1} value={n.does} onChange={(does, changed) => put({ does }, changed)} /></Wide>
      <Wide><SegmentedBar label="Hoe zwaar is het voor deze naaste?" options={burdens} value={scoreOf(n.burden)} onChange={(burden) => put({ burden: Number(burden) }, 'belasting')} /></Wide>
      {n.burden !== null && <Wide><Coached field={`naasten.${n.id}.burdenNote`} label="Uitleg bij de belasting" rows={1} value={n.burdenNote} onChange={(burdenNote, changed) => put({ burdenNote }, changed)} /></Wide>}
    </Fields>
  )
}
