import { useAllProfiles } from '../../../state/house.ts'
import { shortDay } from '#shared/domain/calendar/format.ts'
import { choosePhase, phaseNow, phasesInOrder } from '#shared/domain/stay/phases.ts'
import { phases, type PhaseEntry } from '#shared/domain/stay/stay.ts'
import { fieldLabels } from '#shared/text/fieldLabels.ts'
import { phaseWords } from '#shared/text/statuses.ts'
import { capital } from '#shared/text/capital.ts'
import { ChoiceTiles } from '../../../ui/ChoiceTiles.tsx'
import { DateField } from '../../../ui/DateField.tsx'
import { Select } from '../../../ui/Select.tsx'
import { SegmentedBar } from '../../../ui/SegmentedBar.tsx'
import { TextInput } from '../../../ui/TextInput.tsx'
import { useToday } from '../../../ui/Today.ts'
import { EntryList } from './EntryList.tsx'
import { followPlacement } from './follow.ts'
import { newId } from './newId.ts'
import { Fields, Section, Wide } from './Section.tsx'
import type { Intake } from './useIntake.ts'

const phaseOptions = phases.map((p) => ({ value: p, label: capital(phaseWords[p].name) }))

const earlierName = (p: PhaseEntry): string => `${capital(phaseWords[p.phase].name)}${p.since === null ? '' : ` sinds ${shortDay(p.since)}`}`

/** Days of the stay that no beschikking covers, under its dates (B38, V53). */
function WithoutDecision({ intake }: { readonly intake: Intake }) {
  const found = intake.findings.find((f) => f.id === 'zonder-beschikking')
  return found ? <p className="second">{found.text}</p> : null
}

/** Since when the phase of now, and why; and the phases before it, to correct where they stand (A22). */
function PhaseHistory({ intake: { facts, putFacts } }: { readonly intake: Intake }) {
  const last = facts.phases.at(-1)
  if (!last) return null
  const before = facts.phases.slice(0, -1)
  const put = (patch: Partial<typeof last>, label: string): void => putFacts({ phases: phasesInOrder([...before, { ...last, ...patch }]) }, label)
  return (
    <>
      <DateField label={fieldLabels['stay.phases.since']} field="stay.phases.since" value={last.since} onChange={(since) => put({ since }, fieldLabels['stay.phases.since'])} />
      <TextInput label={fieldLabels['stay.phases.why']} field="stay.phases.why" value={last.why} onChange={(why) => put({ why }, fieldLabels['stay.phases.why'])} />
      {(before.length > 0 || last.phase !== 'start') && (
        <Wide>
          <EntryList items={before} one="Fase" addLabel="Voeg een eerdere fase toe" field="stay.phases.before" nameOf={earlierName} make={() => ({ id: newId(), phase: 'start' as const, since: null, why: '' })} onChange={(items, label) => putFacts({ phases: phasesInOrder([...items, last]) }, label)}>
            {(p, putEarlier) => (
              <Fields>
                <Select label="Eerdere fase" options={phaseOptions} value={p.phase} onChange={(phase) => putEarlier({ phase }, 'fase')} />
                <DateField label="Sinds" value={p.since} onChange={(since) => putEarlier({ since }, 'sinds')} />
                <TextInput label="Waarom" value={p.why} onChange={(why) => putEarlier({ why }, 'waarom')} />
              </Fields>
            )}
          </EntryList>
        </Wide>
      )}
    </>
  )
}

/** The clocks of the stay, its phase, and the contract that sets its terms. */
export function StayDates({ intake }: { readonly intake: Intake }) {
  const { facts, putFacts, extras } = intake
  const today = useToday()
  const profiles = useAllProfiles().filter((p) => p.layer !== 'landelijk')
  const contract = { label: 'Contractprofiel', help: 'bepaalt de termijnen van dit verblijf', field: 'stay.contractProfile', options: profiles.map((p) => ({ value: p.id, label: p.name })), value: facts.contractProfile, onChange: (contractProfile: string) => putFacts({ contractProfile }, 'Contractprofiel') }
  return (
    <Section id="verblijf">
      <Fields>
        <DateField label="Dag van plaatsing" help="de klok van het verblijf" {...extras('stay.placementDate')} value={facts.placementDate} onChange={(day) => putFacts(followPlacement(facts, day), 'Dag van plaatsing')} />
        <DateField label="Start ondersteuning" help="de klok van het plan" {...extras('stay.supportStart')} value={facts.supportStart} onChange={(supportStart) => putFacts({ supportStart }, 'Start ondersteuning')} />
        <DateField label="Geplande uitstroom" help="ongeveer" {...extras('stay.plannedEnd')} value={facts.plannedEnd} onChange={(plannedEnd) => putFacts({ plannedEnd }, 'Geplande uitstroom')} />
        <SegmentedBar label="Fase nu" field="stay.phases" options={phaseOptions} value={phaseNow(facts)} onChange={(phase) => putFacts({ phases: choosePhase(facts, phase, today, newId()).phases }, 'Fase')} />
        <PhaseHistory intake={intake} />
        <DateField label="Fase opbouw vanaf" help="volgens plan" {...extras('stay.opbouwFrom')} value={facts.opbouwFrom} onChange={(opbouwFrom) => putFacts({ opbouwFrom }, 'Fase opbouw vanaf')} />
        <DateField label="Fase uitstroom vanaf" help="volgens plan" {...extras('stay.uitstroomFrom')} value={facts.uitstroomFrom} onChange={(uitstroomFrom) => putFacts({ uitstroomFrom }, 'Fase uitstroom vanaf')} />
        {profiles.length > 1 && <Wide>{profiles.length < 5 ? <ChoiceTiles {...contract} /> : <Select {...contract} />}</Wide>}
        <Wide><WithoutDecision intake={intake} /></Wide>
      </Fields>
    </Section>
  )
}
