import type { Naaste } from '#shared/domain/people/network.ts'
import { burdenWords } from '#shared/text/statuses.ts'
import { Choice } from '../../fields/Choice.tsx'
import { DayField } from '../../fields/DayField.tsx'
import { Fields } from '../../fields/Fields.tsx'
import { Line } from '../../fields/Line.tsx'
import { Prose } from '../../fields/Prose.tsx'
import { ScoreField } from '../../fields/ScoreField.tsx'
import { Tick } from '../../fields/Tick.tsx'

type Props = { readonly item: Naaste; readonly onPatch: (patch: Partial<Naaste>, label: string) => void }
const mayJoin = [{ value: 'ja', label: 'Ja' }, { value: 'nee', label: 'Nee' }, { value: 'onbekend', label: 'Nog vragen' }] as const

/** One naaste: who, what they do, whether they may be there, and how heavy it is for them. */
export function NaasteRow({ item, onPatch }: Props) {
  const path = `naasten.${item.id}`
  return (
    <>
      <Fields>
        <Line field={`${path}.relation`} label="Wie is het?" help="bijvoorbeeld: zus" value={item.relation} onChange={(relation, label) => onPatch({ relation }, label)} />
        <Line field={`${path}.name`} label="Naam" own value={item.name} onChange={(name, label) => onPatch({ name }, label)} />
      </Fields>
      <Tick label="Naam op papier" note="Alleen als deze naaste dat goed vindt. Anders staat er: mijn zus, mijn vader." checked={item.nameOnPaper} onChange={() => onPatch({ nameOnPaper: !item.nameOnPaper }, 'Naam op papier')} />
      <Prose field={`${path}.does`} label="Wat doet deze naaste?" value={item.does} onChange={(does, label) => onPatch({ does }, label)} rows={1} />
      <Fields>
        <Line field={`${path}.phone`} label="Telefoon" value={item.phone} onChange={(phone, label) => onPatch({ phone }, label)} />
        <Line field={`${path}.contact`} label="Hoe vaak contact" value={item.contact} onChange={(contact, label) => onPatch({ contact }, label)} />
      </Fields>
      <Fields wide>
        <Choice field={`${path}.mayJoin`} label="Mag erbij zijn" options={mayJoin} value={item.mayJoin} onChange={(value, label) => onPatch({ mayJoin: value }, label)} />
        <DayField field={`${path}.consentOn`} label="Afgesproken op" value={item.consentOn} onChange={(consentOn, label) => onPatch({ consentOn }, label)} />
      </Fields>
      <ScoreField field={`${path}.burden`} label="Is het niet te zwaar?" help="1 is licht, 5 is te zwaar" words={burdenWords} value={item.burden} onChange={(burden, label) => onPatch({ burden }, label)} />
      {item.burden !== null && <Prose field={`${path}.burdenNote`} label="Wat maakt het zwaar of licht?" value={item.burdenNote} onChange={(burdenNote, label) => onPatch({ burdenNote }, label)} rows={1} />}
    </>
  )
}
