import { useEffect, useRef } from 'react'
import { blocking, type Finding } from '#shared/norms/findings.ts'
import type { Document, Origin } from '#shared/documents/model.ts'
import { FormHead } from '../forms/FormHead.tsx'
import { usePlan } from '../desk/usePlan.ts'
import { focusHeading } from '../../../ui/desk/focus.ts'
import { solvedState } from '../model/checkList.ts'
import { CheckEnd } from './CheckEnd.tsx'
import { FindingRow } from './FindingRow.tsx'
import { HowItReads } from './HowItReads.tsx'
import { useCheckList } from './useCheckList.ts'
import formCss from '../forms/FormPane.module.css'
import css from './Check.module.css'

type Props = { readonly document: Document; readonly onJump: (finding: Finding) => void; readonly onPlace: (origin: Origin) => void }
const heading = (open: number): string => (open === 0 ? 'Alles staat erin.' : open === 1 ? 'Er staat nog 1 punt open.' : `Er staan nog ${open} punten open.`)

/** What is missing and why. Each point is mended in the plan, or answered with "nu niet nodig, omdat …". */
export function CheckPanel({ document, onJump, onPlace }: Props) {
  const { findings } = usePlan()
  const list = useCheckList(findings)
  const panel = useRef<HTMLDivElement>(null)
  useEffect(() => { if (panel.current) focusHeading(panel.current) }, [])
  const asks = list.filter((f) => !f.warning)
  const warnings = list.filter((f) => f.warning)
  const open = blocking(findings).length
  return (
    <div ref={panel} className={formCss.pane}>
      <FormHead title="Controleer het plan" note="" />
      <p className={css.lead} role="status">{heading(open)} {open > 0 && 'Praten kan gewoon. Alleen tekenen wacht tot elk punt is ingevuld of beantwoord.'}</p>
      {warnings.length > 0 && <ul className={css.list} aria-label="Goed om te weten">{warnings.map((f) => <FindingRow key={f.id} finding={f} state={solvedState(f, findings)} onJump={onJump} />)}</ul>}
      {asks.length > 0 && <ul className={css.list} aria-label="Nog open">{asks.map((f) => <FindingRow key={f.id} finding={f} state={solvedState(f, findings)} onJump={onJump} />)}</ul>}
      <HowItReads document={document} onPlace={onPlace} />
      <CheckEnd open={open} />
    </div>
  )
}
