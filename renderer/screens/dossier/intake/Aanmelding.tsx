import { dayAndMonth, distance } from '#shared/domain/calendar/format.ts'
import type { Application } from '#shared/domain/stay/stay.ts'
import { applicationTerms } from '#shared/norms/application.ts'
import { dutyMark, type Duty } from '#shared/norms/duties.ts'
import { fieldLabels } from '#shared/text/fieldLabels.ts'
import { DateField } from '../../../ui/DateField.tsx'
import { dutySources } from '../../../ui/normSources.ts'
import { useSource } from '../../../ui/Source.tsx'
import { StateMark, stateWords } from '../../../ui/StateMark.tsx'
import css from './Intake.module.css'
import { Fields, Section } from './Section.tsx'
import { SuggestInput } from '../../../ui/SuggestInput.tsx'
import type { Intake } from './useIntake.ts'

type Days = 'meldingOn' | 'decidedOn' | 'gemeenteToldOn' | 'clinicToldOn' | 'directOn' | 'kitchenTalkOn' | 'intakeOn'

/** What happened with the gemeente before the placement, and until when it may take (V02, V28, V30, V32, V51, V52, L14). */
export function Aanmelding({ intake }: { readonly intake: Intake }) {
  const { facts, putFacts, extras, house, norms, today } = intake
  const { application } = facts
  const put = (patch: Partial<Application>, label: string): void => putFacts({ application: { ...application, ...patch } }, label)
  const gemeenten = house.contacts.filter((c) => c.kind === 'gemeente').map((c) => c.name)
  const access = house.contacts.filter((c) => c.kind === 'toegang' || c.kind === 'gemeente').map((c) => [c.name, c.person].filter(Boolean).join(', '))
  const day = (name: Days, help?: string) => {
    const label = fieldLabels[`stay.application.${name}`]
    return <DateField label={label} help={help} {...extras(`stay.application.${name}`)} value={application[name]} onChange={(on) => put({ [name]: on }, label)} />
  }
  return (
    <Section id="aanmelding" note="Wat er met de gemeente gebeurde vóór de plaatsing.">
      <Fields>
        {day('meldingOn')}
        {day('decidedOn', 'datum van de beschikking')}
      </Fields>
      {application.meldingOn !== null && <ul className={css.terms}>{applicationTerms(norms, facts, today).map((d) => <TermLine key={d.id} term={d} today={today} />)}</ul>}
      <Fields>
        {day('kitchenTalkOn')}
        {day('intakeOn')}
        {day('gemeenteToldOn', 'tegelijk met de intake')}
        <SuggestInput label={fieldLabels['stay.application.futureGemeente']} help="als dat bekend is" {...extras('stay.application.futureGemeente')} options={gemeenten} value={application.futureGemeente} onChange={(futureGemeente) => put({ futureGemeente }, fieldLabels['stay.application.futureGemeente'])} />
        {day('clinicToldOn')}
        <SuggestInput label={fieldLabels['stay.application.directBy']} {...extras('stay.application.directBy')} options={access} value={application.directBy} onChange={(directBy) => put({ directBy }, fieldLabels['stay.application.directBy'])} />
        {day('directOn')}
      </Fields>
    </Section>
  )
}

const termWords = (d: Duty): string => (d.kind === 'onderzoek' ? 'Onderzoek klaar uiterlijk' : 'Besluit uiterlijk')
function weeksOf({ norms }: Duty): string {
  const rule = norms[0]?.rule
  return rule?.kind === 'once' && rule.after.weeks !== undefined ? ` (${rule.after.weeks} weken)` : ''
}

/** Until when the gemeente may take, with its source. */
function TermLine({ term, today }: { readonly term: Duty; readonly today: string }) {
  const mark = dutyMark(term, today)
  const bron = useSource(dutySources(term))
  return (
    <li className={css.term}>
      <p className={css.termLine}>
        <StateMark state={mark === 'vervallen' ? 'gedaan' : mark} label={stateWords[mark === 'vervallen' ? 'gedaan' : mark]} />
        <span>{termWords(term)} <strong>{dayAndMonth(term.date)}</strong>{weeksOf(term)}{mark === 'gedaan' ? '' : `, ${distance(term.date, today)}`}</span>
        {bron.button}
      </p>
      {bron.panel}
    </li>
  )
}
