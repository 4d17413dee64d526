import { fieldLabels } from '#shared/text/fieldLabels.ts'
import { normsOfPart } from '../model/sources.ts'
import { useBind } from '../desk/useBind.ts'
import { usePlan } from '../desk/usePlan.ts'
import { DayField } from '../fields/DayField.tsx'
import { Fields } from '../fields/Fields.tsx'
import { OwnWords } from '../fields/OwnWords.tsx'
import { Part } from '../fields/Part.tsx'
import { Prose } from '../fields/Prose.tsx'
import { FirstSteps } from './short/FirstSteps.tsx'

/** Step 1: the page that most readers read. */
export function Step01InShort() {
  const { norms } = usePlan()
  const bind = useBind()
  return (
    <>
      <Part>
        <OwnWords {...bind.content('mainGoal')} label={fieldLabels['content.mainGoal']} words={60} />
      </Part>
      <Part>
        <Fields>
          <DayField {...bind.stay('placementDate')} label="Ik blijf hier van" />
          <DayField {...bind.stay('plannedEnd')} label="Tot ongeveer" source={normsOfPart(norms, 'verblijfsperiode')} />
        </Fields>
        <Prose {...bind.content('afterwards')} label={fieldLabels['content.afterwards']} help="waar en hoe wonen, met welke hulp" source={normsOfPart(norms, 'uitstroomperspectief')} words={30} rows={2} />
      </Part>
      <FirstSteps />
    </>
  )
}
