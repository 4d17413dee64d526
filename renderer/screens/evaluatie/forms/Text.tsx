import { CoachedNames } from '../../../ui/coach/CoachedNames.tsx'
import { TextInput } from '../../../ui/TextInput.tsx'
import { DateField } from '../../../ui/DateField.tsx'
import type { Day } from '#shared/domain/calendar/day.ts'
import { useAttention } from '../desk/talkDesk.ts'

type Props<T> = { readonly field: string; readonly label: string; readonly help?: string; readonly value: T; readonly onChange: (value: T) => void }

/** Running text of the talk, with the language coach; `own` is the resident's own voice: larger. */
export function Text(props: Props<string> & { readonly own?: boolean; readonly rows?: number }) {
  return <CoachedNames {...props} attention={useAttention(props.field)} />
}

/** One line of the talk. */
export function Line(props: Props<string>) {
  return <TextInput {...props} attention={useAttention(props.field)} />
}

/** A day in the talk. */
export function OnDay(props: Props<Day | null>) {
  return <DateField {...props} attention={useAttention(props.field)} />
}
