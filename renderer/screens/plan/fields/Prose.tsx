import { TextArea } from '../../../ui/TextArea.tsx'
import { Coach } from '../../../ui/coach/Coach.tsx'
import { NameNote } from '../../../ui/names/NameNote.tsx'
import { WordGuide } from './WordGuide.tsx'
import type { PlanFieldProps } from './types.ts'
import { useFieldProps } from './useExtras.ts'
import css from './Fields.module.css'

type Props = PlanFieldProps<string> & { readonly rows?: number; readonly words?: number }

/** Running text, with a gentle guide for its length. */
export function Prose({ rows = 2, words, value, onChange, ...props }: Props) {
  const field = useFieldProps(props)
  return (
    <div className={css.slot}>
      <TextArea {...field} rows={rows} value={value} onChange={(text) => onChange(text, props.label)} />
      <Coach field={props.field} label={props.label} text={value} onChange={onChange}>{words !== undefined && <WordGuide text={value} most={words} />}</Coach>
      <NameNote text={value} />
    </div>
  )
}
