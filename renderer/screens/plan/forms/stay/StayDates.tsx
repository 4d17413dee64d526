import { shortDay } from '#shared/domain/calendar/format.ts'
import { utmostEnd } from '#shared/norms/duties.ts'
import { phaseWords } from '#shared/text/statuses.ts'
import { choosePhase, phaseNow } from '#shared/domain/stay/phases.ts'
import { phases } from '#shared/domain/stay/stay.ts'
import { useToday } from '../../../../ui/Today.ts'
import { fieldLabels } from '#shared/text/fieldLabels.ts'
import { normsOfPart } from '../../model/sources.ts'
import { useBind } from '../../desk/useBind.ts'
import { usePlan } from '../../desk/usePlan.ts'
import { Choice } from '../../fields/Choice.tsx'
import { DayField } from '../../fields/DayField.tsx'
import { Fields } from '../../fields/Fields.tsx'
import { Part } from '../../fields/Part.tsx'
import { Prose } from '../../fields/Prose.tsx'
import { Said } from '../../fields/Said.tsx'

const phaseOptions = phases.map((value) => ({ value, label: phaseWords[value].name.replace(/^./, (c) => c.toUpperCase()) }))

/** The dates of the stay, the last day that the contract allows, and the phase. */
export function StayDates() {
  const { facts, norms, editStay } = usePlan()
  const today = useToday()
  const bind = useBind()
  const end = utmostEnd(norms, facts)
  return (
    <>
      <Part title="Mijn verblijf">
        <Fields>
          <DayField {...bind.stay('placementDate')} label={fieldLabels['stay.placementDate']} />
          <DayField {...bind.stay('supportStart')} label={fieldLabels['stay.supportStart']} />
          <DayField {...bind.stay('plannedEnd')} label={fieldLabels['stay.plannedEnd']} source={normsOfPart(norms, 'verblijfsperiode')} />
        </Fields>
        <Said field="stay.utmostEnd" label="Uiterste einddatum" lines={end ? [shortDay(end.on)] : []} empty={facts.placementDate ? 'Het contract noemt geen uiterste datum.' : 'Vul eerst de dag van plaatsing in.'} source={end ? [end.norm] : []} />
      </Part>
      <Part title="Fase">
        <Choice field="stay.phases" value={phaseNow(facts)} onChange={(phase, label) => editStay((f) => choosePhase(f, phase, today, crypto.randomUUID()), label)} label={fieldLabels['stay.phases']} options={phaseOptions} />
        <Fields>
          <DayField {...bind.stay('opbouwFrom')} label={fieldLabels['stay.opbouwFrom']} />
          <DayField {...bind.stay('uitstroomFrom')} label={fieldLabels['stay.uitstroomFrom']} />
        </Fields>
        <Prose {...bind.content('phaseNote')} label={fieldLabels['content.phaseNote']} help={`leeg = ${phaseWords[phaseNow(facts)].means}`} rows={2} />
      </Part>
    </>
  )
}
