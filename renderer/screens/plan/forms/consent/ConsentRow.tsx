import type { ConsentEntry } from '#shared/domain/consent/consent.ts'
import { usePlan } from '../../desk/usePlan.ts'
import { Choice } from '../../fields/Choice.tsx'
import { DayField } from '../../fields/DayField.tsx'
import { Fields } from '../../fields/Fields.tsx'
import { Line } from '../../fields/Line.tsx'
import { Prose } from '../../fields/Prose.tsx'

type Props = { readonly item: ConsentEntry; readonly onPatch: (patch: Partial<ConsentEntry>, label: string) => void }
const answers = [{ value: 'ja', label: 'Ja' }, { value: 'nee', label: 'Nee' }, { value: 'open', label: 'Nog kiezen' }] as const

/** One consent: with whom, about what, until when, and the answer. Answering sets the day. */
export function ConsentRow({ item, onPatch }: Props) {
  const { today } = usePlan()
  const path = `consents.entries.${item.id}`
  return (
    <>
      <Fields wide>
        <Line field={`${path}.who`} label="Met wie" own value={item.who} onChange={(who, label) => onPatch({ who }, label)} />
        <DayField field={`${path}.until`} label="Tot" value={item.until} onChange={(until, label) => onPatch({ until }, label)} />
      </Fields>
      <Prose field={`${path}.what`} label="Wat en waarvoor" value={item.what} onChange={(what, label) => onPatch({ what }, label)} rows={1} />
      <Choice field={`${path}.choice`} label="Vind ik dat goed?" options={answers} value={item.choice} onChange={(choice, label) => onPatch({ choice, on: choice === 'open' ? null : today }, label)} />
    </>
  )
}
