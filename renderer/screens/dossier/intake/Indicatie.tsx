import type { StayFacts } from '#shared/domain/stay/stay.ts'
import { choiceWords, optionsOf } from '#shared/text/choices.ts'
import { fieldLabels } from '#shared/text/fieldLabels.ts'
import { DateField } from '../../../ui/DateField.tsx'
import { SegmentedBar } from '../../../ui/SegmentedBar.tsx'
import { ChoiceTiles } from '../../../ui/ChoiceTiles.tsx'
import { TextInput } from '../../../ui/TextInput.tsx'
import { Fields, Section, Wide } from './Section.tsx'
import { SuggestInput } from '../../../ui/SuggestInput.tsx'
import type { Intake } from './useIntake.ts'

const yesNo = optionsOf(choiceWords.wooncomponent)
const routes = optionsOf(choiceWords.route)

/** The beschikking behind the stay, and the gemeenten. Names come from the house's contacts. */
export function Indicatie({ intake }: { readonly intake: Intake }) {
  const { facts, putFacts, extras, house } = intake
  const { indicatie } = facts
  const put = (patch: Partial<StayFacts['indicatie']>, label: string): void => putFacts({ indicatie: { ...indicatie, ...patch } }, label)
  const gemeenten = house.contacts.filter((c) => c.kind === 'gemeente').map((c) => c.name)
  const access = house.contacts.filter((c) => c.kind === 'toegang' || c.kind === 'gemeente').map((c) => [c.name, c.person].filter(Boolean).join(', '))
  return (
    <Section id="indicatie">
      <Fields>
        <TextInput label="Nummer van de indicatie" {...extras('stay.indicatie.number')} value={indicatie.number} onChange={(number) => put({ number }, 'Nummer van de indicatie')} />
        <TextInput label="Soort indicatie" help="zoals op de beschikking" {...extras('stay.indicatie.product')} value={indicatie.product} onChange={(product) => put({ product }, 'Soort indicatie')} />
        <SuggestInput label="Afgegeven door" help="gemeente" {...extras('stay.indicatie.gemeente')} options={gemeenten} value={indicatie.gemeente} onChange={(gemeente) => put({ gemeente }, 'Afgegeven door')} />
        <DateField label="Indicatie van" {...extras('stay.indicatie.from')} value={indicatie.from} onChange={(from) => put({ from }, 'Indicatie van')} />
        <DateField label="Indicatie tot en met" {...extras('stay.indicatie.to')} value={indicatie.to} onChange={(to) => put({ to }, 'Indicatie tot en met')} />
        <SegmentedBar label="Met wooncomponent?" {...extras('stay.indicatie.wooncomponent')} options={yesNo} value={indicatie.wooncomponent} onChange={(wooncomponent) => put({ wooncomponent }, 'Wooncomponent')} />
        <SuggestInput label="Gemeente van herkomst" {...extras('stay.gemeenteHerkomst')} options={gemeenten} value={facts.gemeenteHerkomst} onChange={(gemeenteHerkomst) => putFacts({ gemeenteHerkomst }, 'Gemeente van herkomst')} />
        <SuggestInput label="Verantwoordelijke gemeente" {...extras('stay.gemeenteVerantwoordelijk')} options={gemeenten} value={facts.gemeenteVerantwoordelijk} onChange={(gemeenteVerantwoordelijk) => putFacts({ gemeenteVerantwoordelijk }, 'Verantwoordelijke gemeente')} />
        <SuggestInput label="Contact bij de toegang" {...extras('stay.contactGemeente')} options={access} value={facts.contactGemeente} onChange={(contactGemeente) => putFacts({ contactGemeente }, 'Contact bij de toegang')} />
        <Wide><ChoiceTiles label={fieldLabels['stay.route']} {...extras('stay.route')} options={routes} value={facts.route} onChange={(route) => putFacts({ route }, 'Aanmelding')} /></Wide>
      </Fields>
    </Section>
  )
}
