import { useEffect, useRef } from 'react'
import { useWhyNot } from '../../../state/rights.ts'
import { Banner } from '../../../ui/Banner.tsx'
import { ReadOnly } from '../../../ui/readOnly.ts'
import type { StayView } from '../useStay.ts'
import { Achtergrond } from './Achtergrond.tsx'
import { Addresses } from './Addresses.tsx'
import { Attachments } from './Attachments.tsx'
import { HouseMatters } from './HouseMatters.tsx'
import { Indicatie } from './Indicatie.tsx'
import css from './Intake.module.css'
import { IntakeIndex } from './IntakeIndex.tsx'
import { Naasten } from './Naasten.tsx'
import { PersonSection } from './PersonSection.tsx'
import { Professionals } from './Professionals.tsx'
import { StayDates } from './StayDates.tsx'
import { Team } from './Team.tsx'
import { useIntake } from './useIntake.ts'

const focusable = 'input, textarea, select, button'

/** The facts that plan, letters and evaluations reuse, on one calm page. Any order, half-filled is fine. */
export function IntakeTab({ view, field }: { readonly view: StayView; readonly field: string | undefined }) {
  const intake = useIntake(view)
  const no = useWhyNot('dossier.write')
  const page = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (field === undefined) return
    const found = page.current?.querySelector<HTMLElement>(`[data-field="${CSS.escape(field)}"]`)
    const target = found?.matches(focusable) ? found : (found?.querySelector<HTMLElement>(focusable) ?? null)
    target?.scrollIntoView({ block: 'center' })
    target?.focus()
  }, [field])
  return (
    <div ref={page} className={css.page}>
      <IntakeIndex intake={intake} />
      <div className={css.form}>
        {no !== undefined && <Banner tone="calm" heading="Je kunt de intake lezen">Wijzigen: {no.charAt(0).toLowerCase() + no.slice(1)}. Klopt er iets niet? Zeg het een van hen.</Banner>}
        <ReadOnly value={no !== undefined}>
        <PersonSection intake={intake} />
        <Indicatie intake={intake} />
        <StayDates intake={intake} />
        <Team intake={intake} />
        <Addresses intake={intake} />
        <Achtergrond intake={intake} />
        <Naasten intake={intake} />
        <Professionals intake={intake} />
        <HouseMatters intake={intake} />
        <Attachments intake={intake} />
        </ReadOnly>
      </div>
    </div>
  )
}
