import type { ReactNode } from 'react'
import { OwnWords as Words } from '../../../ui/TextArea.tsx'
import { Coach } from '../../../ui/coach/Coach.tsx'
import { NameNote } from '../../../ui/names/NameNote.tsx'
import { WordGuide } from './WordGuide.tsx'
import type { PlanFieldProps } from './types.ts'
import { useFieldProps } from './useExtras.ts'
import css from './Fields.module.css'

type Props = PlanFieldProps<string> & { readonly words?: number; readonly size?: 'large' | 'small'; readonly beside?: ReactNode }

/** The resident's own words: the largest field of its block. */
export function OwnWords({ words, size = 'large', beside, value, onChange, ...props }: Props) {
  const field = useFieldProps(props)
  return (
    <div className={css.slot}>
      <Words {...field} size={size} aside={beside} value={value} onChange={(text) => onChange(text, props.label)} />
      <Coach field={props.field} label={props.label} text={value} onChange={onChange}>{words !== undefined && <WordGuide text={value} most={words} />}</Coach>
      <NameNote text={value} />
    </div>
  )
}
