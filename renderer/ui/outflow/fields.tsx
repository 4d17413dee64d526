import type { Day } from '#shared/domain/calendar/day.ts'
import { CoachedNames } from '../coach/CoachedNames.tsx'
import { DateField } from '../DateField.tsx'
import { NameNote } from '../names/NameNote.tsx'
import { SegmentedBar } from '../SegmentedBar.tsx'
import { TextInput } from '../TextInput.tsx'
import { useOutflow } from './outflow.ts'

type Props<T> = { readonly field: string; readonly label: string; readonly help?: string; readonly value: T; readonly onChange: (value: T) => void }
const yesNo = [{ value: 'ja', label: 'Ja' }, { value: 'nee', label: 'Nee' }, { value: 'open', label: 'Nog niet gevraagd' }] as const
const useAsked = (field: string): string | undefined => useOutflow().attention(field)

/** Running text about leaving, with the language coach. */
export function Words(props: Props<string> & { readonly own?: boolean; readonly rows?: number }) {
  return <CoachedNames {...props} attention={useAsked(props.field)} />
}
/** One line about leaving; it says so when another resident's name stands in it. */
export function Line(props: Props<string>) {
  return <div><TextInput {...props} attention={useAsked(props.field)} /><NameNote text={props.value} /></div>
}
/** A day about leaving. */
export function OnDay(props: Props<Day | null>) {
  return <DateField {...props} attention={useAsked(props.field)} />
}
/** Yes, no, or not asked yet. */
export function YesNo(props: Props<(typeof yesNo)[number]['value']>) {
  return <SegmentedBar {...props} options={yesNo} attention={useAsked(props.field)} />
}
