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
        <Prose {...bind.content('howIGotHere')} label="Hoe kom ik hier?" help="kort, in gewone woorden" words={100} rows={4} />
        <Fields>
          <DayField {...bind.stay('cleanSince')} label="Clean sinds" />
          <DayField {...bind.stay('clinicLeftOn')} label="Laatste dag in de kliniek" />
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
          <Line {...bind.stay('referralBy')} label="Behandelaar die dit steunt" own />
          <DayField {...bind.stay('referralOn')} label="Brief van de behandelaar" />
        </Fields>
      </Part>
      <Part title="Wat er eerder was">
        <OwnWords {...bind.content('earlierQuote')} label="Wat ging eerder mis? In mijn eigen woorden" size="small" words={30} />
        <Prose {...bind.content('earlierNote')} label="Waar gaat dat over?" help="een paar woorden, die staan ernaast op papier" rows={1} />
        <Prose {...bind.stay('triedBefore')} label="Welke hulp kreeg ik al?" rows={2} />
      </Part>
      <Part title="Waarom en waarmee">
        <Prose {...bind.stay('motivation')} label="Waarom wil ik dit?" source={normsOfPart(norms, 'motivatie')} rows={3} />
        <Prose {...bind.content('strengths')} label="Wat gaat goed? Waar ben ik sterk in?" rows={2} />
        <Fields>
          <Prose {...bind.content('helped')} label="Dit hielp" help="één ding op een regel" rows={3} />
          <Prose {...bind.content('notHelped')} label="Dit hielp niet" help="één ding op een regel" rows={3} />
        </Fields>
        <Prose {...bind.person('goodToKnow')} label="Wat moeten anderen over mij weten?" help="taal, lezen, gezondheid, geloof, eten. Alleen wat nodig is." rows={2} />
      </Part>
    </>
  )
}
