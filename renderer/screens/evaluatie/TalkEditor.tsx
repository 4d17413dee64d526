import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Dossier, Stay } from '#shared/domain/dossier.ts'
import type { Evaluation } from '#shared/domain/evaluation/evaluation.ts'
import type { House } from '#shared/domain/house/house.ts'
import type { Profile } from '#shared/domain/profile/profile.ts'
import type { Origin } from '#shared/documents/model.ts'
import { useDossier } from '../../state/dossier.ts'
import { Behind } from '../../ui/behind.ts'
import { useKeysFirst } from '../../ui/desk/useKeysFirst.ts'
import { useLostFocus } from '../../ui/desk/useLostFocus.ts'
import { usePaneKeys } from '../../ui/desk/usePaneKeys.ts'
import { useWide } from '../../ui/desk/useWide.ts'
import { ReadAlong } from '../../ui/reading/ReadAlong.tsx'
import { useReadAlong } from '../../ui/reading/useReadAlong.ts'
import { ReadOnly } from '../../ui/readOnly.ts'
import { PaneTabs, type Pane } from './bar/PaneTabs.tsx'
import { TalkBar } from './bar/TalkBar.tsx'
import { CheckPanel } from './check/CheckPanel.tsx'
import { TalkContext } from './desk/talkDesk.ts'
import { useReport } from './desk/useReport.ts'
import { useTalkDesk } from './desk/useTalkDesk.ts'
import { useTalkJump } from './desk/useTalkJump.ts'
import { FormPane } from './forms/FormPane.tsx'
import { PartList } from './list/PartList.tsx'
import { PartMenu } from './list/PartMenu.tsx'
import { neighbourPart } from './model/parts.ts'
import { ScorePane } from './scores/ScorePane.tsx'
import { showsScores } from './scores/shows.ts'
import css from './Talk.module.css'

type Props = { readonly dossier: Dossier; readonly stay: Stay; readonly evaluation: Evaluation; readonly house: House; readonly profiles: readonly Profile[]; readonly writes: boolean; readonly wanted: string | undefined; readonly wantedField: string | undefined }

/** The look back on the desk: parts, form and scores side by side; below 1200 wide the scores are a tab and the parts a menu. */
export function TalkEditor({ wanted, wantedField, writes, dossier, stay, evaluation, house, profiles }: Props) {
  const now = useMemo(() => ({ dossier, stay, evaluation, house, profiles }), [dossier, stay, evaluation, house, profiles])
  const { shown, behind } = useKeysFirst(now, useDossier((s) => s.typed))
  const form = useRef<HTMLDivElement>(null)
  const { reading, setReading } = useReadAlong()
  const [pane, setPane] = useState<Pane>('form')
  const wide = useWide()
  const { go, goFinding, attention } = useTalkJump({ screen: 'evaluatie', dossierId: dossier.id, stayId: stay.id, evaluationId: evaluation.id }, form)
  const laid = useTalkDesk({ ...shown, wanted })
  const desk = useMemo(() => ({ ...laid, go, attention }), [laid, go, attention])
  const report = useReport(now, reading)
  const scores = showsScores(desk)
  const fixed = evaluation.status !== 'concept' || !writes
  const onScores = scores && !wide && pane === 'scores'
  const leaveReading = useCallback((at: Origin | null): void => {
    setReading(false)
    if (at) go(at.step, at.field)
  }, [setReading, go])
  // From the title, or nowhere, the first step is into the form: there one writes at once.
  const move = useCallback((by: 1 | -1): void => {
    if (by === 1 && desk.part !== 'check' && document.activeElement?.closest('[data-pane]') === null) return go(desk.part)
    const to = neighbourPart(desk.groups, desk.part, by)
    if (to) go(to.id)
    else if (by === 1 && desk.part !== 'check') go('check')
  }, [desk.groups, desk.part, go])
  useEffect(() => { if (wantedField !== undefined && wanted !== undefined) go(wanted, wantedField) }, [wanted, wantedField, go])
  useLostFocus()
  usePaneKeys({ onNext: () => move(1), onPrevious: () => move(-1) })
  return (
    <TalkContext value={desk}>
      <ReadOnly value={fixed}>
        <div className={css.screen}>
          <TalkBar onReadAlong={() => setReading(true)} />
          {!wide && <div className={css.narrowBar}><PartMenu />{scores && <PaneTabs pane={pane} onPane={setPane} />}</div>}
          <div className={css.panes} data-scores={scores || undefined}>
            {wide && <PartList />}
            <div ref={form} className={css.form} hidden={onScores} data-pane tabIndex={-1}><Behind value={behind}>{desk.part === 'check' ? <CheckPanel onJump={goFinding} /> : <FormPane key={desk.part} writes={writes} />}</Behind></div>
            {scores && (wide || onScores) && <ScorePane />}
          </div>
          {reading && report && <ReadAlong document={report} backLabel="Terug naar de evaluatie" onClose={leaveReading} {...(fixed ? {} : { onWrong: leaveReading })} />}
        </div>
      </ReadOnly>
    </TalkContext>
  )
}
