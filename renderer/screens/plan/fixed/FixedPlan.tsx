import { useMemo, type ReactNode } from 'react'
import type { Dossier, Stay } from '#shared/domain/dossier.ts'
import type { House } from '#shared/domain/house/house.ts'
import { fullName } from '#shared/domain/people/name.ts'
import type { PlanVersion } from '#shared/domain/plan/version.ts'
import type { Document } from '#shared/documents/model.ts'
import { thaw } from '#shared/documents/frozen.ts'
import { withSignatures } from '#shared/documents/signing.ts'
import type { Profile } from '#shared/domain/profile/profile.ts'
import { go } from '../../../state/router.ts'
import { Button } from '../../../ui/Button.tsx'
import { PageBar } from '../../../ui/PageBar.tsx'
import { ReadAlong } from '../../../ui/reading/ReadAlong.tsx'
import { useReadAlong } from '../../../ui/reading/useReadAlong.ts'
import { PlanStatusTag } from '../../../ui/Tags.tsx'
import { useLostFocus } from '../../../ui/desk/useLostFocus.ts'
import { usePaneKeys } from '../../../ui/desk/usePaneKeys.ts'
import { PaperPane } from '../paper/PaperPane.tsx'
import { FixedNotice } from './FixedNotice.tsx'
import { FixedSteps } from './FixedSteps.tsx'
import { existingStep } from '../model/steps.ts'
import css from './Fixed.module.css'

export type Props = { readonly dossier: Dossier; readonly stay: Stay; readonly version: PlanVersion; readonly house: House; readonly profiles: readonly Profile[]; readonly wanted: string }
const nowhere = (): void => {}

/** A version whose text is fixed: the paper itself, read only, and the way on. */
export function FixedPlan({ dossier, stay, version, house, wanted }: Props) {
  const paper = useMemo(() => (version.frozen ? withSignatures(thaw(version.frozen), version, house) : null), [version, house])
  return <PaperOnly dossier={dossier} version={version} paper={paper} wanted={wanted} notice={<FixedNotice dossier={dossier} stay={stay} version={version} />} />
}

type PaperProps = Pick<Props, 'dossier' | 'version' | 'wanted'> & { readonly paper: Document | null; readonly notice: ReactNode }
/** The paper of a plan with its parts beside it and a word above it: nothing to type. */
export function PaperOnly({ dossier, version, wanted, paper, notice }: PaperProps) {
  const { reading, setReading } = useReadAlong()
  const step = existingStep(version.content, wanted)
  const place = useMemo(() => ({ step }), [step])
  useLostFocus()
  usePaneKeys({ onNext: nowhere })
  return (
    <div className={css.screen}>
      <PageBar
        kind="editor"
        title={paper?.title.replace(` ${fullName(dossier.person)}`, '') ?? 'Trajectplan'}
        back={{ label: fullName(dossier.person) || 'Dossier', onClick: () => go({ screen: 'dossier', id: dossier.id, tab: 'overzicht' }) }}
        tags={<PlanStatusTag status={version.status} />}
        note={`versie ${version.number}`}
        actions={<Button keys="F9" onClick={() => setReading(true)}>Meelezen</Button>}
      />
      <div className={css.body}>
        <FixedSteps content={version.content} step={step} onStep={(s) => go({ screen: 'plan', dossierId: dossier.id, step: s }, 'replace')} />
        <div className={css.middle}>
          <div className={css.notice}>{notice}</div>
          <div className={css.paper}>{paper && <PaperPane document={paper} active={place} />}</div>
        </div>
      </div>
      {reading && paper && <ReadAlong document={paper} startAt={place} backLabel="Terug naar het plan" onClose={() => setReading(false)} />}
    </div>
  )
}
