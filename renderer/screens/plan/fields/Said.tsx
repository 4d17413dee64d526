import type { LayeredNorm } from '#shared/domain/profile/profile.ts'
import { useSource } from '../../../ui/Source.tsx'
import { normSources } from '../../../ui/normSources.ts'
import css from './Fields.module.css'

type Props = { readonly field?: string; readonly label?: string; readonly lines: readonly string[]; readonly empty: string; readonly source?: readonly LayeredNorm[] }

/** Something that the program fills in: read only, with where it comes from. */
export function Said({ field, label, lines, empty, source = [] }: Props) {
  const bron = useSource(normSources(source))
  return (
    <div className={css.slot} data-field={field}>
      {label !== undefined && <div className={css.saidHead}><span className={css.saidLabel}>{label}</span>{bron.button !== null && <span className={css.end}>{bron.button}</span>}</div>}
      <div className={css.said} dir="auto">
        {lines.length === 0 ? <span className={css.soft}>{empty}</span> : lines.length === 1 ? lines[0] : <ul>{lines.map((l) => <li key={l}>{l}</li>)}</ul>}
      </div>
      {bron.panel}
    </div>
  )
}
