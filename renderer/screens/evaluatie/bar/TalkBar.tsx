import { IconArrowBackUp, IconBook, IconWriting } from '@tabler/icons-react'
import { dayAndMonth, shortDay } from '#shared/domain/calendar/format.ts'
import { fullName } from '#shared/domain/people/name.ts'
import { undo, useDossier } from '../../../state/dossier.ts'
import { go } from '../../../state/router.ts'
import { Button } from '../../../ui/Button.tsx'
import { PageBar } from '../../../ui/PageBar.tsx'
import { useReadOnly } from '../../../ui/readOnly.ts'
import { PlanStatusTag } from '../../../ui/Tags.tsx'
import { useTalk } from '../desk/talkDesk.ts'

/** The bar of the form: whose talk, which one, when it should be, and the acts on the whole. */
export function TalkBar({ onReadAlong }: { readonly onReadAlong: () => void }) {
  const { dossier, evaluation, content, duties, month, part, groups, go: to } = useTalk()
  const last = useDossier((s) => s.undo)
  const readOnly = useReadOnly()
  const term = duties.filter((d) => evaluation.dutyIds.includes(d.id)).map((d) => d.date).sort()[0]
  const note = [content.on === null ? 'nog geen dag' : shortDay(content.on), month === null ? '' : `maand ${month}`, term === undefined ? '' : `termijn ${dayAndMonth(term)}`].filter(Boolean).join(', ')
  return (
    <PageBar
      kind="editor"
      title={`Evaluatie ${evaluation.number}`}
      back={{ label: fullName(dossier.person) || 'Dossier', onClick: () => go({ screen: 'dossier', id: dossier.id, tab: 'evaluaties' }) }}
      {...(evaluation.status !== 'elders' && { tags: <PlanStatusTag status={evaluation.status} /> })}
      note={note}
      actions={
        <>
          {!readOnly && last !== null && <Button variant="text" icon={IconArrowBackUp} label={`Ongedaan maken: ${last}`} onClick={() => void undo()}>Ongedaan maken</Button>}
          <Button icon={IconBook} keys="F9" onClick={onReadAlong}>Meelezen</Button>
          {evaluation.status === 'ter-ondertekening' && <Button variant="primary" icon={IconWriting} onClick={() => go({ screen: 'tekenEvaluatie', dossierId: dossier.id, evaluationId: evaluation.id })}>Ga naar ondertekenen</Button>}
          {!readOnly && (part === 'check' ? <Button key="back" onClick={() => to(groups[0]?.parts[0]?.id ?? 'start')}>Terug naar de evaluatie</Button> : <Button key="check" variant="primary" onClick={() => to('check')}>Controleer de evaluatie</Button>)}
        </>
      }
    />
  )
}
