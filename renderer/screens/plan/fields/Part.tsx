import type { LayeredNorm } from '#shared/domain/profile/profile.ts'
import { useId, type ReactNode } from 'react'
import { Attention } from '../../../ui/Field.tsx'
import { useSource } from '../../../ui/Source.tsx'
import { normSources } from '../../../ui/normSources.ts'
import { useAttention } from './useExtras.ts'
import css from './Fields.module.css'

type Props = { readonly title?: string; readonly before?: ReactNode; readonly field?: string; readonly source?: readonly LayeredNorm[]; readonly children: ReactNode }

/** A group of fields with a small heading, and the norms that ask for the group. */
export function Part({ title, before, field, source = [], children }: Props) {
  const id = useId()
  const bron = useSource(normSources(source))
  const attention = useAttention(field)
  return (
    <section className={css.part} data-field={field} aria-labelledby={title === undefined ? undefined : id}>
      {title !== undefined && (
        <div className={css.partHead}>
          {before}
          <h3 id={id}>{title}</h3>
          {bron.button !== null && <span className={css.end}>{bron.button}</span>}
        </div>
      )}
      {bron.panel}
      {attention !== undefined && <Attention>{attention}</Attention>}
      {children}
    </section>
  )
}
