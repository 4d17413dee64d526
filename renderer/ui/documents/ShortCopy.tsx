import type { Dossier, Stay } from '#shared/domain/dossier.ts'
import type { PlanVersion } from '#shared/domain/plan/version.ts'
import css from './Documents.module.css'
import { DocumentButtons } from './DocumentButtons.tsx'

type Props = { readonly dossier: Dossier; readonly stay: Stay; readonly version: PlanVersion; /** False under a title that says it already. */ readonly named?: boolean }

/** The plan in short and in large print, to give along; says so when the resident reads with difficulty. */
export function ShortCopy({ dossier, stay, version, named = true }: Props) {
  return (
    <div className={css.short}>
      <span>
        {named && <><strong>In het kort</strong>{' '}</>}
        <span className="second">{dossier.person.easyReading ? 'Leest moeilijk: geef ook de eenvoudige versie mee.' : 'Grote letters, twee of drie bladzijden.'}</span>
      </span>
      <DocumentButtons target={{ kind: 'eenvoudig', dossierId: dossier.id, stayId: stay.id, versionId: version.id }} title={`Mijn plan in het kort, versie ${version.number}`} />
    </div>
  )
}
