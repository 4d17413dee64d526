import { useEffect } from 'react'
import { openDossier, useDossier } from '../../state/dossier.ts'
import { useHouse } from '../../state/house.ts'
import { useMay } from '../../state/rights.ts'
import { go } from '../../state/router.ts'
import { Banner } from '../../ui/Banner.tsx'
import { PageBar } from '../../ui/PageBar.tsx'
import { TalkEditor } from './TalkEditor.tsx'
import css from './Talk.module.css'

type Props = { readonly dossierId: string; readonly stayId: string; readonly evaluationId: string; readonly part?: string; readonly field?: string }

/** The look back of a resident: what is said in the talk, written while it is said. */
export function EvaluatieScreen({ dossierId, stayId, evaluationId, part, field }: Props) {
  useEffect(() => void openDossier(dossierId), [dossierId])
  const dossier = useDossier((s) => (s.dossier?.id === dossierId ? s.dossier : null))
  const trouble = useDossier((s) => s.trouble)
  const house = useHouse((s) => s.house)
  const profiles = useHouse((s) => s.profiles)
  const writes = useMay('evaluation.write')
  const stay = dossier?.stays.find((s) => s.id === stayId)
  const evaluation = stay?.evaluations.find((e) => e.id === evaluationId)
  if (dossier && house && stay && evaluation) return <TalkEditor key={evaluation.id} {...{ dossier, stay, evaluation, house, profiles, writes }} wanted={part} wantedField={field} />
  if (trouble === null && (!dossier || !house)) return <div className={css.screen} aria-busy="true" />
  return (
    <div className={css.screen}>
      <PageBar kind="editor" title="Evaluatie" back={{ label: 'Evaluaties', onClick: () => go({ screen: 'dossier', id: dossierId, tab: 'evaluaties' }) }} />
      <div className={css.alone}><Banner heading="Deze evaluatie is er niet">{trouble ?? 'Open het dossier en kijk bij Evaluaties.'}</Banner></div>
    </div>
  )
}
