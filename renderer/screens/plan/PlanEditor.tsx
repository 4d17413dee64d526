import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Origin } from '#shared/documents/model.ts'
import type { Dossier, Stay } from '#shared/domain/dossier.ts'
import type { House } from '#shared/domain/house/house.ts'
import type { PlanVersion } from '#shared/domain/plan/version.ts'
import type { Finding } from '#shared/norms/findings.ts'
import type { Profile } from '#shared/domain/profile/profile.ts'
import { useDossier } from '../../state/dossier.ts'
import { Behind } from '../../ui/behind.ts'
import { ReadAlong } from '../../ui/reading/ReadAlong.tsx'
import { useReadAlong } from '../../ui/reading/useReadAlong.ts'
import { PlanBar } from './bar/PlanBar.tsx'
import { CheckPanel } from './check/CheckPanel.tsx'
import { CheckContext } from './desk/useCheck.ts'
import { useDesk } from './desk/useDesk.ts'
import { useFollow } from './desk/useFollow.ts'
import { useJump } from './desk/useJump.ts'
import { useKeysFirst } from '../../ui/desk/useKeysFirst.ts'
import { PlanContext } from './desk/usePlan.ts'
import { useLostFocus } from '../../ui/desk/useLostFocus.ts'
import { usePaneKeys } from '../../ui/desk/usePaneKeys.ts'
import { useWide } from '../../ui/desk/useWide.ts'
import { FindingContext } from './desk/useFinding.ts'
import { FormPane } from './forms/FormPane.tsx'
import { landing } from './model/fieldHomes.ts'
import { existingStep, neighbourStep } from './model/steps.ts'
import { PaperPane } from './paper/PaperPane.tsx'
import { useActiveField } from './paper/useActiveField.ts'
import { usePlanDocument } from './paper/usePlanDocument.ts'
import { PaneTabs, type Pane } from './bar/PaneTabs.tsx'
import { StepList } from './steps/StepList.tsx'
import { StepMenu } from './steps/StepMenu.tsx'
import css from './PlanEditor.module.css'

type Props = { readonly dossier: Dossier; readonly stay: Stay; readonly version: PlanVersion; readonly house: House; readonly profiles: readonly Profile[]; readonly wanted: string; readonly wantedField: string | undefined }

/** The plan on the desk: steps, form and living paper side by side; below 1200 wide the paper is a tab and the steps a menu. */
export function PlanEditor({ wanted, wantedField, dossier, stay, version, house, profiles }: Props) {
  const now = useMemo(() => ({ dossier, stay, version, house, profiles }), [dossier, stay, version, house, profiles])
  const { shown: parts, behind } = useKeysFirst(now, useDossier((s) => s.typed))
  const { content } = parts.version
  const step = existingStep(content, wanted)
  const form = useRef<HTMLDivElement>(null)
  const [checking, setChecking] = useState(false)
  const { reading, setReading } = useReadAlong()
  const [pane, setPane] = useState<Pane>('form')
  const wide = useWide()
  const leaveCheck = useCallback(() => { setChecking(false); setPane('form') }, [])
  const { go, attention, goFinding } = useJump(parts.dossier.id, form, leaveCheck)
  const desk = useDesk({ ...parts, step, go, attention })
  const check = useMemo(() => ({ checking, open: () => { setChecking(true); setPane('form') }, close: () => go(step) }), [checking, go, step])
  const { document, origins } = usePlanDocument({ dossier, stay, version, house, rules: desk.rules, today: desk.today })
  const active = useActiveField(form, step, origins)
  const toFinding = useCallback((finding: Finding) => goFinding(finding, landing(finding.place, step).step), [goFinding, step])
  const jump = useCallback((place: { readonly step: string; readonly field?: string | undefined }) => {
    const at = landing(place, step)
    go(at.step, at.field ?? undefined)
  }, [go, step])
  const readAlong = useCallback(() => setReading(true), [setReading])
  const leaveReading = useCallback((at: Origin | null) => {
    setReading(false)
    if (at) jump(at)
  }, [jump, setReading])
  useEffect(() => { if (wantedField !== undefined) go(landing({ step: wanted, field: wantedField }, '0').step, wantedField) }, [wanted, wantedField, go])
  useLostFocus()
  useFollow(content.goals, step, form, go)
  usePaneKeys({ onNext: () => go(neighbourStep(content, step, 1)) })
  const formShown = wide || pane === 'form'
  return (
    <PlanContext value={desk}>
      <CheckContext value={check}>
        <FindingContext value={toFinding}>
          <div className={css.screen}>
            <PlanBar onReadAlong={readAlong} />
            {!wide && <div className={css.narrowBar}><StepMenu /><PaneTabs pane={pane} onPane={setPane} /></div>}
            <div className={css.panes}>
              {wide && <StepList />}
              <div ref={form} className={css.form} hidden={!formShown} data-pane tabIndex={-1}><Behind value={behind}>{checking ? <CheckPanel document={document} onJump={toFinding} onPlace={jump} /> : <FormPane key={step} />}</Behind></div>
              {(wide || pane === 'paper') && <PaperPane document={document} active={active} onJump={jump} />}
            </div>
            {reading && <ReadAlong document={document} startAt={active} backLabel="Terug naar het plan" onClose={leaveReading} onWrong={leaveReading} />}
          </div>
        </FindingContext>
      </CheckContext>
    </PlanContext>
  )
}
