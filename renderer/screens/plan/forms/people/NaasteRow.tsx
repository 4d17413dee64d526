import type { Naaste } from '#shared/domain/people/network.ts'
import { burdenWords } from '#shared/text/statuses.ts'
import { fieldLabels } from '#shared/text/fieldLabels.ts'
import { choiceWords, optionsOf } from '#shared/text/choices.ts'
import { Choice } from '../../fields/Choice.tsx'
import { DayField } from '../../fields/DayField.tsx'
import { Fields } from '../../fields/Fields.tsx'
import { Line } from '../../fields/Line.tsx'
import { Prose } from '../../fields/Prose.tsx'
import { ScoreField } from '../../fields/ScoreField.tsx'
import { Tick } from '../../fields/Tick.tsx'

type Props = { readonly item: Naaste; readonly onPatch: (patch: Partial<Naaste>, label: string) => void }
const mayJoin = optionsOf(choiceWords.mayJoin)

/** One naaste: who, what they do, whether they may be there, and how heavy it is for them. */
export function NaasteRow({ item, onPatch }: Props) {
  const path = `naasten.${item.id}`
  return (
    <>
      <Fields>
        <Line field={`${path}.relation`} label={fieldLabels['naasten.relation']} help="bijvoorbeeld: zus" value={item.relation} onChange={(relation, label) => onPatch({ relation }, label)} />
        <Line field={`${path}.name`} label={fieldLabels['naasten.name']} own value={item.name} onChange={(name, label) => onPatch({ name }, label)} />
      </Fields>
      <Tick label={fieldLabels['naasten.nameOnPaper']} note="Alleen als deze naaste dat goed vindt. Anders staat er: mijn zus, mijn vader." checked={item.nameOnPaper} onChange={() => onPatch({ nameOnPaper: !item.nameOnPaper }, 'Naam op papier')} />
      <Prose field={`${path}.does`} label={fieldLabels['naasten.does']} value={item.does} onChange={(does, label) => onPatch({ does }, label)} rows={1} />
      <Fields>
        <Line field={`${path}.phone`} label={fieldLabels['naasten.phone']} value={item.phone} onChange={(phone, label) => onPatch({ phone }, label)} />
        <Line field={`${path}.contact`} label={fieldLabels['naasten.contact']} value={item.contact} onChange={(contact, label) => onPatch({ contact }, label)} />
      </Fields>
      <Fields wide>
        <Choice field={`${path}.mayJoin`} label={fieldLabels['naasten.mayJoin']} options={mayJoin} value={item.mayJoin} onChange={(value, label) => onPatch({ mayJoin: value }, label)} />
        <DayField field={`${path}.consentOn`} label={fieldLabels['naasten.consentOn']} value={item.consentOn} onChange={(consentOn, label) => onPatch({ consentOn }, label)} />
      </Fields>
      <ScoreField field={`${path}.burden`} label={fieldLabels['naasten.burden']} help="1 is licht, 5 is te zwaar" words={burdenWords} value={item.burden} onChange={(burden, label) => onPatch({ burden }, label)} />
      {item.burden !== null && <Prose field={`${path}.burdenNote`} label={fieldLabels['naasten.burdenNote']} value={item.burdenNote} onChange={(burdenNote, label) => onPatch({ burdenNote }, label)} rows={1} />}
    </>
  )
}
