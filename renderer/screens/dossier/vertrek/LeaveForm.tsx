import type { StayFacts } from '#shared/domain/stay/stay.ts'
import { endGaps, type StayEnd } from '#shared/domain/stay/end.ts'
import { choiceWords, optionsOf } from '#shared/text/choices.ts'
import { fieldLabels } from '#shared/text/fieldLabels.ts'
import { useHouse } from '../../../state/house.ts'
import { LinkButton } from '../../../ui/Button.tsx'
import { DateField } from '../../../ui/DateField.tsx'
import { normSources } from '../../../ui/normSources.ts'
import { useReadOnly } from '../../../ui/readOnly.ts'
import { Select } from '../../../ui/Select.tsx'
import { TextArea } from '../../../ui/TextArea.tsx'
import { TextInput } from '../../../ui/TextInput.tsx'
import { gapText, knownAddresses } from '../model/leaving.ts'
import css from './Vertrek.module.css'

const results = optionsOf(choiceWords.endResult)
type Props = { readonly end: StayEnd; readonly facts: StayFacts; readonly onChange: (patch: Partial<StayEnd>, label: string) => void }

/** The fields of leaving. What is missing stands beside its field and stops nobody. */
export function LeaveForm({ end, facts, onChange }: Props) {
  const readOnly = useReadOnly()
  const profiles = useHouse((s) => s.profiles)
  const gaps = endGaps(end)
  // The handing over comes from the national guidance (V17), also where the house does not count that layer.
  const handing = profiles.flatMap((p) => p.norms.filter((n) => n.id === 'V17').map((n) => ({ ...n, layer: p.layer, profile: p.id, from: null, until: null })))
  const attention = (field: keyof typeof gapText): string | undefined => (gaps.includes(field) ? gapText[field] : undefined)
  const addresses = knownAddresses(facts).filter((a) => a.address !== end.address)
  return (
    <div className={css.fields}>
      <DateField label={fieldLabels['end.on']} help="de laatste dag in het huis" field="end.on" attention={attention('on')} value={end.on} onChange={(on) => onChange({ on }, fieldLabels['end.on'])} />
      <Select label={fieldLabels['end.result']} field="end.result" attention={attention('result')} options={results} value={end.result || null} onChange={(result) => onChange({ result }, fieldLabels['end.result'])} />
      <div className={css.wide}><TextArea label={fieldLabels['end.reason']} help="wat er gebeurde, in feiten; geen oordeel" field="end.reason" rows={2} value={end.reason} onChange={(reason) => onChange({ reason }, fieldLabels['end.reason'])} /></div>
      <div>
        <TextInput label={fieldLabels['end.address']} field="end.address" value={end.address} onChange={(address) => onChange({ address }, fieldLabels['end.address'])} />
        {!readOnly && addresses.length > 0 && <p className={css.take}>{addresses.map((a) => <LinkButton key={a.label} onClick={() => onChange({ address: a.address }, fieldLabels['end.address'])}>{a.label}</LinkButton>)}</p>}
      </div>
      <div>
        <TextInput label={fieldLabels['end.gemeente']} field="end.gemeente" value={end.gemeente} onChange={(gemeente) => onChange({ gemeente }, fieldLabels['end.gemeente'])} />
        {!readOnly && facts.gemeenteHerkomst.trim() !== '' && facts.gemeenteHerkomst !== end.gemeente && <p className={css.take}><LinkButton onClick={() => onChange({ gemeente: facts.gemeenteHerkomst }, fieldLabels['end.gemeente'])}>{`Neem ${facts.gemeenteHerkomst}`}</LinkButton></p>}
      </div>
      <TextInput label={fieldLabels['end.handedTo']} field="end.handedTo" attention={attention('handedTo')} source={normSources(handing)} value={end.handedTo} onChange={(handedTo) => onChange({ handedTo }, fieldLabels['end.handedTo'])} />
      <DateField label={fieldLabels['end.handedOn']} field="end.handedOn" attention={end.handedTo.trim() === '' ? undefined : attention('handedOn')} value={end.handedOn} onChange={(handedOn) => onChange({ handedOn }, fieldLabels['end.handedOn'])} />
    </div>
  )
}
