import type { Option } from '../../../ui/ChoiceTiles.tsx'
import { SegmentedBar } from '../../../ui/SegmentedBar.tsx'
import { useAttention } from '../desk/talkDesk.ts'

type Props<V extends string> = { readonly field: string; readonly label: string; readonly help?: string; readonly options: readonly Option<V>[]; readonly value: V; readonly onChange: (value: V) => void; readonly hideLabel?: boolean }
const yesNo = [{ value: 'ja', label: 'Ja' }, { value: 'nee', label: 'Nee' }, { value: 'open', label: 'Nog niet gevraagd' }] as const
/** Yes, no, or not asked. */
export type Answer = (typeof yesNo)[number]['value']

/** One of a few, all in view. */
export function Pick<V extends string>(props: Props<V>) {
  return <SegmentedBar {...props} attention={useAttention(props.field)} />
}

/** A question with yes or no. */
export function YesNo(props: Omit<Props<Answer>, 'options'>) {
  return <Pick {...props} options={yesNo} />
}
