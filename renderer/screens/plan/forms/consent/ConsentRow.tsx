import type { ConsentEntry } from '#shared/domain/consent/consent.ts'
import { fieldLabels } from '#shared/text/fieldLabels.ts'
import { choiceWords, optionsOf } from '#shared/text/choices.ts'
import { usePlan } from '../../desk/usePlan.ts'
import { Choice } from '../../fields/Choice.tsx'
import { DayField } from '../../fields/DayField.tsx'
import { Fields } from '../../fields/Fields.tsx'
import { Line } from '../../fields/Line.tsx'
import { Prose } from '../../fields/Prose.tsx'

type Props = { readonly item: ConsentEntry; readonly onPatch: (patch: Partial<ConsentEntry>, label: string) => void }
const answers = optionsOf(choiceWords.consent)

/** One consent: with whom, about what, until when, and the answer. Answering sets the day. */
export function ConsentRow({ item, onPatch }: Props) {
  const { today } = usePlan()
  const path = `consents.entries.${item.id}`
  return (
    <>
      <Fields wide>
        <Line field={`${path}.who`} label={fieldLabels['consents.who']} own value={item.who} onChange={(who, label) => onPatch({ who }, label)} />
        <DayField field={`${path}.until`} label={fieldLabels['consents.until']} value={item.until} onChange={(until, label) => onPatch({ until }, label)} />
      </Fields>
      <Prose field={`${path}.what`} label={fieldLabels['consents.what']} value={item.what} onChange={(what, label) => onPatch({ what }, label)} rows={1} />
      <Choice field={`${path}.choice`} label={fieldLabels['consents.choice']} options={answers} value={item.choice} onChange={(choice, label) => onPatch({ choice, on: choice === 'open' ? null : today }, label)} />
    </>
  )
}
