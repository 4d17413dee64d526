import { useEffect, useRef } from 'react'
import { useWhyNot } from '../../../state/rights.ts'
import { Banner } from '../../../ui/Banner.tsx'
import { ReadOnly } from '../../../ui/readOnly.ts'
import type { StayView } from '../useStay.ts'
import { Aanmelding } from './Aanmelding.tsx'
import { Achtergrond } from './Achtergrond.tsx'
import { Addresses } from './Addresses.tsx'
import { Attachments } from './Attachments.tsx'
import { focusField } from './focusField.ts'
import { HouseMatters } from './HouseMatters.tsx'
import { Indicatie } from './Indicatie.tsx'
import css from './Intake.module.css'
import { IntakeIndex } from './IntakeIndex.tsx'
import { Naasten } from './Naasten.tsx'
import { IntakePoints } from './OpenPoints.tsx'
import { Past } from './Past.tsx'
import { PersonSection } from './PersonSection.tsx'
import { Professionals } from './Professionals.tsx'
import { StayDates } from './StayDates.tsx'
import { Team } from './Team.tsx'
import { useIntake } from './useIntake.ts'

/** The facts that plan, letters and evaluations reuse, on one calm page. Any order, half-filled is fine. */
export function IntakeTab({ view, field }: { readonly view: StayView; readonly field: string | undefined }) {
  const intake = useIntake(view)
  const no = useWhyNot('dossier.write')
  const page = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (field === undefined) return
    if (page.current) focusField(page.current, field)
  }, [field])
  return (
    <div ref={page} className={css.page}>
      <IntakeIndex intake={intake} />
      <div className={css.form}>
        {no !== undefined && <Banner tone="calm" heading="Je kunt de intake lezen">Wijzigen: {no.charAt(0).toLowerCase() + no.slice(1)}. Klopt er iets niet? Zeg het een van hen.</Banner>}
        <IntakePoints value={intake.findings}>
        <ReadOnly value={no !== undefined}>
        <PersonSection intake={intake} />
        <Aanmelding intake={intake} />
        <Indicatie intake={intake} />
        <StayDates intake={intake} />
        <Team intake={intake} />
        <Addresses intake={intake} />
        <Achtergrond intake={intake} />
        <Past intake={intake} />
        <Naasten intake={intake} />
        <Professionals intake={intake} />
        <HouseMatters intake={intake} />
        <Attachments intake={intake} />
        </ReadOnly>
        </IntakePoints>
      </div>
    </div>
  )
}
