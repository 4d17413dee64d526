import { useId } from 'react'
import { LINE_LIMIT } from '../../../ui/limit.ts'
import { useReadOnly } from '../../../ui/readOnly.ts'
import css from './Panel.module.css'

/** The name of the block, as large as the heading that it is; empty, the name of its kind stands in it. */
export function TitleField({ title, placeholder, onChange }: { readonly title: string; readonly placeholder: string; readonly onChange: (title: string) => void }) {
  const id = useId()
  const readOnly = useReadOnly()
  return (
    <>
      <h2 className="hidden">{title || placeholder}</h2>
      <label htmlFor={id} className="hidden">Naam van het blok</label>
      <input id={id} data-first className={css.title} value={title} placeholder={placeholder} readOnly={readOnly} maxLength={LINE_LIMIT} spellCheck={false} autoComplete="off" onChange={(event) => onChange(event.currentTarget.value)} />
    </>
  )
}
