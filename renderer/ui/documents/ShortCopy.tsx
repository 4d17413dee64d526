import type { Dossier, Stay } from '#shared/domain/dossier.ts'
import type { PlanVersion } from '#shared/domain/plan/version.ts'
import css from './Documents.module.css'
import { DocumentButtons } from './DocumentButtons.tsx'

type Props = { readonly dossier: Dossier; readonly stay: Stay; readonly version: PlanVersion; readonly size?: 'small' | 'normal' }

/** The plan in short and in large print, to give along; says so when the resident reads with difficulty. */
export function ShortCopy({ dossier, stay, version, size = 'small' }: Props) {
  return (
    <div className={css.short}>
      <span>
        <strong>In het kort</strong>{' '}
        <span className="second">{dossier.person.easyReading ? 'Leest moeilijk: geef ook de eenvoudige versie mee.' : 'Grote letters, twee of drie bladzijden.'}</span>
      </span>
      <DocumentButtons target={{ kind: 'eenvoudig', dossierId: dossier.id, stayId: stay.id, versionId: version.id }} title={`Mijn plan in het kort, versie ${version.number}`} size={size} />
    </div>
  )
}
