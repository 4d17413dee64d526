import { fieldLabels } from '#shared/text/fieldLabels.ts'
import { choiceWords, optionsOf } from '#shared/text/choices.ts'
import { normsOfPart } from '../model/sources.ts'
import { useBind } from '../desk/useBind.ts'
import { usePlan } from '../desk/usePlan.ts'
import { Choice } from '../fields/Choice.tsx'
import { Part } from '../fields/Part.tsx'
import { Prose } from '../fields/Prose.tsx'
import { AddressFields } from './stay/AddressFields.tsx'
import { HomeSearch } from './stay/HomeSearch.tsx'
import { PlanStrip } from './stay/PlanStrip.tsx'
import { StayDates } from './stay/StayDates.tsx'

const perspectief = optionsOf(choiceWords.perspectief)
const back = optionsOf(choiceWords.backToHerkomst)

/** Step 3: how long I stay, and how I leave again. */
export function Step03Stay() {
  const { facts, norms } = usePlan()
  const bind = useBind()
  return (
    <>
      <StayDates />
      <Part title="Waar wil ik heen?">
        <Choice {...bind.content('perspectief')} label={fieldLabels['content.perspectief']} options={perspectief} source={normsOfPart(norms, 'uitstroomperspectief')} />
        <Prose {...bind.content('perspectiefText')} label={fieldLabels['content.perspectiefText']} help="waar, met wie, met welke hulp" rows={2} />
      </Part>
      <AddressFields which="plannedAddress" title="Mijn adres straks" source={normsOfPart(norms, 'uitstroomadres')} />
      <AddressFields which="emergencyAddress" title="Adres als het misgaat" source={normsOfPart(norms, 'noodadres')} />
      <Part title={facts.gemeenteHerkomst ? `Terug naar ${facts.gemeenteHerkomst}?` : 'Terug naar de gemeente van herkomst?'}>
        <Choice {...bind.content('backToHerkomst')} label={fieldLabels['content.backToHerkomst']} options={back} source={normsOfPart(norms, 'terugkeer')} />
        <Prose {...bind.content('backReason')} label={fieldLabels['content.backReason']} rows={2} />
      </Part>
      <HomeSearch />
      <PlanStrip />
    </>
  )
}
