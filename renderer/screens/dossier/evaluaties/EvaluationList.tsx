import { IconArrowRight, IconGitCompare, IconTrash, IconWriting } from '@tabler/icons-react'
import { shortDay } from '#shared/domain/calendar/format.ts'
import type { Evaluation } from '#shared/domain/evaluation/evaluation.ts'
import { dutyShort } from '#shared/norms/explain.ts'
import { useWhyNot } from '../../../state/rights.ts'
import { go } from '../../../state/router.ts'
import { dropTalk, makeNewVersion, noNewVersion, openTalk } from '../../../state/talk.ts'
import { Button } from '../../../ui/Button.tsx'
import { Card } from '../../../ui/Card.tsx'
import { DocumentButtons } from '../../../ui/documents/DocumentButtons.tsx'
import { PlanStatusTag } from '../../../ui/Tags.tsx'
import css from '../Dossier.module.css'
import type { StayView } from '../useStay.ts'

/** The evaluations of this stay, newest first, each with what can be done with it. */
export function EvaluationList({ view }: { readonly view: StayView }) {
  const { evaluations } = view.stay
  if (evaluations.length === 0) return null
  return <Card title="Evaluaties" note={String(evaluations.length)}><ul>{evaluations.toReversed().map((e) => <Item key={e.id} view={view} evaluation={e} />)}</ul></Card>
}

function Item({ view: { dossier, stay, duties }, evaluation: e }: { readonly view: StayView; readonly evaluation: Evaluation }) {
  const where = { dossierId: dossier.id, stayId: stay.id }
  const title = `Evaluatie ${e.number}`
  const serves = duties.filter((d) => e.dutyIds.includes(d.id)).map(dutyShort)
  return (
    <li className={css.doc}>
      <span className={css.docName}>
        <strong>{title}</strong>
        {e.status === 'elders' ? <span className="second">gehouden in een ander huis</span> : <PlanStatusTag status={e.status} />}
        <span className="caption">{[e.content.on === null ? 'nog geen dag' : shortDay(e.content.on), serves.length > 1 ? `in één gesprek: ${serves.join(', ')}` : ''].filter(Boolean).join(', ')}</span>
      </span>
      <span className={css.acts}>
        {e.status === 'concept' && <Button size="small" icon={IconArrowRight} onClick={() => openTalk(where, e.id)} label={`Ga verder, ${title}`}>Ga verder</Button>}
        {e.status === 'ter-ondertekening' && <Button size="small" icon={IconWriting} onClick={() => go({ screen: 'tekenEvaluatie', dossierId: dossier.id, evaluationId: e.id })} label={`Laat tekenen, ${title}`}>Laat tekenen</Button>}
        {(e.status === 'ter-ondertekening' || e.status === 'vastgesteld') && <PlanAfter view={{ dossier, stay }} evaluation={e} title={title} />}
        <DocumentButtons target={{ kind: 'evaluatie', ...where, evaluationId: e.id }} title={title} />
        {e.status === 'concept' && e.lapsed.length === 0 && <Drop where={where} evaluation={e} title={title} />}
      </span>
    </li>
  )
}

function Drop({ where, evaluation, title }: { readonly where: { readonly dossierId: string; readonly stayId: string }; readonly evaluation: Evaluation; readonly title: string }) {
  const no = useWhyNot('evaluation.write')
  return <Button size="small" icon={IconTrash} blocked={no} onClick={() => void dropTalk(where, evaluation)} label={`Gooi weg, ${title}`}>Gooi weg</Button>
}

/** The version of the plan that came out of it, or the button that makes one; nothing when nothing changes. */
function PlanAfter({ view: { dossier, stay }, evaluation: e, title }: { readonly view: Pick<StayView, 'dossier' | 'stay'>; readonly evaluation: Evaluation; readonly title: string }) {
  const no = useWhyNot('plan.write')
  const made = stay.plan.find((v) => v.id === e.newVersionId)
  if (made) return <Button size="small" icon={IconGitCompare} onClick={() => go({ screen: 'verschil', dossierId: dossier.id, from: e.versionId, to: made.id })} label={`Bekijk wat verandert in versie ${made.number}, ${title}`}>Bekijk wat verandert in versie {made.number}</Button>
  if (noNewVersion(dossier, { stayId: stay.id, evaluationId: e.id }) !== null) return null
  return <Button size="small" icon={IconGitCompare} blocked={no} onClick={() => void makeNewVersion({ dossierId: dossier.id, stayId: stay.id }, e.id)} label={`Maak nieuwe versie van het plan, ${title}`}>Maak nieuwe versie van het plan</Button>
}
