import type { IntakeOutcome } from '#shared/domain/stay/stay.ts'
import { choiceWords, optionsOf } from '#shared/text/choices.ts'
import { fieldLabels } from '#shared/text/fieldLabels.ts'
import { Coached } from '../../../ui/coach/Coached.tsx'
import { DateField } from '../../../ui/DateField.tsx'
import { DocumentButtons } from '../../../ui/documents/DocumentButtons.tsx'
import { SegmentedBar } from '../../../ui/SegmentedBar.tsx'
import { Criteria } from './Criteria.tsx'
import css from './Intake.module.css'
import { Fields, Section, Wide } from './Section.tsx'
import { SuggestInput } from '../../../ui/SuggestInput.tsx'
import type { Intake } from './useIntake.ts'

const fits = optionsOf(choiceWords.fits)
const treatment = optionsOf(choiceWords.treatment)

/** Whether this house fits: the questions, what the team makes of them (V03, V22), and the paper for the Toegang. */
export function Past({ intake }: { readonly intake: Intake }) {
  const { facts, putFacts, extras, house, dossier, stay } = intake
  const outcome = facts.intake
  const put = (patch: Partial<IntakeOutcome>, label: string): void => putFacts({ intake: { ...outcome, ...patch } }, label)
  const team = house.staff.filter((s) => s.active && s.function !== 'beheerder').map((s) => s.name)
  return (
    <Section id="past" note="Vraag het in elke volgorde. Niets hoeft; wat je niet vroeg, blijft open.">
      <Criteria intake={intake} />
      <h3 className={css.sub}>Wat vinden we?</h3>
      <Fields>
        <Wide><SegmentedBar label={fieldLabels['stay.intake.fits']} {...extras('stay.intake.fits')} options={fits} value={outcome.fits} onChange={(value) => put({ fits: value }, fieldLabels['stay.intake.fits'])} /></Wide>
        <Wide><Coached label={fieldLabels['stay.intake.text']} rows={2} {...extras('stay.intake.text')} value={outcome.text} onChange={(text, changed) => put({ text }, changed)} /></Wide>
        <SuggestInput label={fieldLabels['stay.intake.by']} {...extras('stay.intake.by')} options={team} value={outcome.by} onChange={(by) => put({ by }, fieldLabels['stay.intake.by'])} />
        <DateField label={fieldLabels['stay.intake.on']} {...extras('stay.intake.on')} value={outcome.on} onChange={(on) => put({ on }, fieldLabels['stay.intake.on'])} />
        <Wide><SegmentedBar label={fieldLabels['stay.intake.treatment']} {...extras('stay.intake.treatment')} options={treatment} value={outcome.treatment} onChange={(value) => put({ treatment: value }, fieldLabels['stay.intake.treatment'])} /></Wide>
        {(outcome.treatment === 'ja' || outcome.treatmentNote !== '') && <Wide><Coached label={fieldLabels['stay.intake.treatmentNote']} rows={2} {...extras('stay.intake.treatmentNote')} value={outcome.treatmentNote} onChange={(treatmentNote, changed) => put({ treatmentNote }, changed)} /></Wide>}
      </Fields>
      <h3 className={css.sub}>Maak de bijlage</h3>
      <p className="second">Een bijlage bij de aanvraag, voor de toegang: de vragen, de behandelingen, de motivatie en jullie conclusie. Zonder BSN.</p>
      <DocumentButtons target={{ kind: 'intakebijlage', dossierId: dossier.id, stayId: stay.id }} title="Bijlage bij de aanvraag" />
    </Section>
  )
}
