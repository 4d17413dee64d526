import { fieldLabels } from '#shared/text/fieldLabels.ts'
import { emptyTreatment } from '../model/treatments.ts'
import { normsOfPart } from '../model/sources.ts'
import { useBind } from '../desk/useBind.ts'
import { usePlan } from '../desk/usePlan.ts'
import { DayField } from '../fields/DayField.tsx'
import { Fields } from '../fields/Fields.tsx'
import { Line } from '../fields/Line.tsx'
import { OwnWords } from '../fields/OwnWords.tsx'
import { Part } from '../fields/Part.tsx'
import { Prose } from '../fields/Prose.tsx'
import { Rows } from '../fields/Rows.tsx'
import { TreatmentRow } from './stay/TreatmentRow.tsx'

/** Step 2: who I am and why I am here, in the order of the talk. */
export function Step02WhoAmI() {
  const { facts, norms, editStay } = usePlan()
  const bind = useBind()
  return (
    <>
      <Part>
        <Prose {...bind.content('howIGotHere')} label={fieldLabels['content.howIGotHere']} help="kort, in gewone woorden" words={100} rows={4} />
        <Fields>
          <DayField {...bind.stay('cleanSince')} label={fieldLabels['stay.cleanSince']} />
          <DayField {...bind.stay('clinicLeftOn')} label={fieldLabels['stay.clinicLeftOn']} />
        </Fields>
        <Rows
          field="stay.treatments"
          label="Opnames en behandelingen"
          add="Nog een behandeling"
          removed="Behandeling is weg."
          items={facts.treatments}
          make={emptyTreatment}
          onChange={(treatments, label) => editStay({ treatments }, label)}
          row={(item, patch) => <TreatmentRow item={item} onPatch={patch} />}
        />
        <Fields>
          <Line {...bind.stay('referralBy')} label={fieldLabels['stay.referralBy']} own />
          <DayField {...bind.stay('referralOn')} label={fieldLabels['stay.referralOn']} />
        </Fields>
      </Part>
      <Part title="Wat er eerder was">
        <OwnWords {...bind.content('earlierQuote')} label={fieldLabels['content.earlierQuote']} size="small" words={30} />
        <Prose {...bind.content('earlierNote')} label={fieldLabels['content.earlierNote']} help="een paar woorden, die staan ernaast op papier" rows={1} />
        <Prose {...bind.stay('triedBefore')} label={fieldLabels['stay.triedBefore']} rows={2} />
      </Part>
      <Part title="Waarom en waarmee">
        <Prose {...bind.stay('motivation')} label={fieldLabels['stay.motivation']} source={normsOfPart(norms, 'motivatie')} rows={3} />
        <Prose {...bind.content('strengths')} label={fieldLabels['content.strengths']} rows={2} />
        <Fields>
          <Prose {...bind.content('helped')} label={fieldLabels['content.helped']} help="één ding op een regel" rows={3} />
          <Prose {...bind.content('notHelped')} label={fieldLabels['content.notHelped']} help="één ding op een regel" rows={3} />
        </Fields>
        <Prose {...bind.person('goodToKnow')} label={fieldLabels['person.goodToKnow']} help="taal, lezen, gezondheid, geloof, eten. Alleen wat nodig is." rows={2} />
      </Part>
    </>
  )
}
