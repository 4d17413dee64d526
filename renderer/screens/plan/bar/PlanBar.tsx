import { IconArrowBackUp, IconBook, IconGitCompare } from '@tabler/icons-react'
import { useMemo, memo } from 'react'
import { fullName } from '#shared/domain/people/name.ts'
import { undo, useDossier } from '../../../state/dossier.ts'
import { go } from '../../../state/router.ts'
import { Button } from '../../../ui/Button.tsx'
import { PageBar } from '../../../ui/PageBar.tsx'
import { PlanStatusTag } from '../../../ui/Tags.tsx'
import { useCheck } from '../desk/useCheck.ts'
import { usePlan } from '../desk/usePlan.ts'
import { planDueNote } from '../model/planDue.ts'

/** The bar of the editor: whose plan, how far, and the acts on the whole. */
export const PlanBar = memo(function PlanBar({ onReadAlong }: { readonly onReadAlong: () => void }) {
  const { dossier, stay, version, facts, norms, rules, today } = usePlan()
  const { checking, open, close } = useCheck()
  const last = useDossier((s) => s.undo)
  const done = stay.plan.some((v) => v.final !== null)
  const due = useMemo(() => planDueNote(norms, facts, done, today), [norms, facts, done, today])
  const note = [`versie ${version.number}`, due].filter(Boolean).join(', ')
  return (
    <PageBar
      kind="editor"
      title={rules.planName}
      back={{ label: fullName(dossier.person) || 'Dossier', onClick: () => go({ screen: 'dossier', id: dossier.id, tab: 'overzicht' }) }}
      tags={<PlanStatusTag status={version.status} />}
      note={note}
      actions={
        <>
          {last !== null && <Button variant="text" icon={IconArrowBackUp} label={`Ongedaan maken: ${last}`} onClick={() => void undo()}>Ongedaan maken</Button>}
          {stay.plan.length > 1 && <Button icon={IconGitCompare} onClick={() => go({ screen: 'verschil', dossierId: dossier.id, from: null, to: version.id })}>Bekijk wat verandert</Button>}
          <Button icon={IconBook} keys="F9" onClick={onReadAlong}>Meelezen</Button>
          {checking ? <Button key="back" onClick={close}>Terug naar het plan</Button> : <Button key="check" variant="primary" onClick={open}>Controleer het plan</Button>}
        </>
      }
    />
  )
})
