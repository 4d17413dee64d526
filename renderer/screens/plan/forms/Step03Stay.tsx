import { normsOfPart } from '../model/sources.ts'
import { useBind } from '../desk/useBind.ts'
import { usePlan } from '../desk/usePlan.ts'
import { Choice } from '../fields/Choice.tsx'
import { Part } from '../fields/Part.tsx'
import { Prose } from '../fields/Prose.tsx'
import { AddressFields } from './stay/AddressFields.tsx'
import { HomeSearch } from './stay/HomeSearch.tsx'
import { StayDates } from './stay/StayDates.tsx'

const perspectief = [{ value: 'zelfstandig', label: 'Zelfstandig' }, { value: 'ambulant', label: 'Met hulp aan huis' }, { value: 'naaste', label: 'Bij een naaste' }, { value: 'anders', label: 'Anders' }, { value: 'open', label: 'Nog open' }] as const
const back = [{ value: 'ja', label: 'Ja' }, { value: 'nee', label: 'Nee' }, { value: 'weet-niet', label: 'Weet ik nog niet' }, { value: 'open', label: 'Nog niet gevraagd' }] as const

/** Step 3: how long I stay, and how I leave again. */
export function Step03Stay() {
  const { facts, norms } = usePlan()
  const bind = useBind()
  return (
    <>
      <StayDates />
      <Part title="Waar wil ik heen?">
        <Choice {...bind.content('perspectief')} label="Straks woon ik" options={perspectief} source={normsOfPart(norms, 'uitstroomperspectief')} />
        <Prose {...bind.content('perspectiefText')} label="In gewone woorden" help="waar, met wie, met welke hulp" rows={2} />
      </Part>
      <AddressFields which="plannedAddress" title="Mijn adres straks" source={normsOfPart(norms, 'uitstroomadres')} />
      <AddressFields which="emergencyAddress" title="Adres als het misgaat" source={normsOfPart(norms, 'noodadres')} />
      <Part title={facts.gemeenteHerkomst ? `Terug naar ${facts.gemeenteHerkomst}?` : 'Terug naar de gemeente van herkomst?'}>
        <Choice {...bind.content('backToHerkomst')} label="Wil ik terug?" options={back} source={normsOfPart(norms, 'terugkeer')} />
        <Prose {...bind.content('backReason')} label="Waarom?" rows={2} />
      </Part>
      <HomeSearch />
    </>
  )
}
