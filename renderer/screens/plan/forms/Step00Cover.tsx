import { fieldLabels } from '#shared/text/fieldLabels.ts'
import { choiceWords, optionsOf } from '#shared/text/choices.ts'
import { normsOfPart } from '../model/sources.ts'
import { useBind } from '../desk/useBind.ts'
import { usePlan } from '../desk/usePlan.ts'
import { Choice } from '../fields/Choice.tsx'
import { DayField } from '../fields/DayField.tsx'
import { Fields } from '../fields/Fields.tsx'
import { Line } from '../fields/Line.tsx'
import { Part } from '../fields/Part.tsx'
import { StaffField } from '../fields/StaffField.tsx'

const wooncomponent = optionsOf(choiceWords.wooncomponent)

/** Step 0: the facts on the cover. They live in the dossier and the stay; here they may be mended. */
export function Step00Cover() {
  const { facts, norms, editStay } = usePlan()
  const bind = useBind()
  const indicatie = facts.indicatie
  const edit = (patch: Partial<typeof indicatie>, label: string): void => editStay((f) => ({ ...f, indicatie: { ...f.indicatie, ...patch } }), label)
  return (
    <>
      <Part title="Van wie is dit plan?">
        <Fields>
          <Line {...bind.person('firstName')} label={fieldLabels['person.firstName']} />
          <Line {...bind.person('tussenvoegsel')} label={fieldLabels['person.tussenvoegsel']} />
          <Line {...bind.person('lastName')} label={fieldLabels['person.lastName']} />
          <Line {...bind.person('roepnaam')} label={fieldLabels['person.roepnaam']} />
          <DayField {...bind.person('birthDate')} label={fieldLabels['person.birthDate']} />
          <Line {...bind.person('clientNumber')} label={fieldLabels['person.clientNumber']} help="geen BSN" />
        </Fields>
      </Part>
      <Part title="Wie werken eraan?">
        <StaffField {...bind.stay('hboId')} label={fieldLabels['stay.hboId']} functions={['hbo']} source={normsOfPart(norms, 'hbo')} />
        <StaffField {...bind.stay('begeleiderId')} label={fieldLabels['stay.begeleiderId']} functions={['begeleider', 'hbo', 'ervaringsdeskundige']} />
        <StaffField {...bind.stay('ervaringsdeskundigeId')} label={fieldLabels['stay.ervaringsdeskundigeId']} functions={['ervaringsdeskundige']} />
      </Part>
      <Part title="Gemeente">
        <Fields>
          <Line {...bind.stay('gemeenteHerkomst')} label={fieldLabels['stay.gemeenteHerkomst']} />
          <Line {...bind.stay('gemeenteVerantwoordelijk')} label={fieldLabels['stay.gemeenteVerantwoordelijk']} />
        </Fields>
        <Line {...bind.stay('contactGemeente')} label={fieldLabels['stay.contactGemeente']} />
      </Part>
      <Part title="Indicatie" field="stay.indicatie" source={normsOfPart(norms, 'indicatie')}>
        <Fields>
          <Line field="stay.indicatie.number" label={fieldLabels['stay.indicatie.number']} value={indicatie.number} onChange={(number, label) => edit({ number }, label)} />
          <Line field="stay.indicatie.gemeente" label={fieldLabels['stay.indicatie.gemeente']} value={indicatie.gemeente} onChange={(gemeente, label) => edit({ gemeente }, label)} />
        </Fields>
        <Line field="stay.indicatie.product" label={fieldLabels['stay.indicatie.product']} value={indicatie.product} onChange={(product, label) => edit({ product }, label)} />
        <Fields>
          <DayField field="stay.indicatie.from" label={fieldLabels['stay.indicatie.from']} value={indicatie.from} onChange={(from, label) => edit({ from }, label)} />
          <DayField field="stay.indicatie.to" label={fieldLabels['stay.indicatie.to']} value={indicatie.to} onChange={(to, label) => edit({ to }, label)} />
        </Fields>
        <Choice field="stay.indicatie.wooncomponent" label={fieldLabels['stay.indicatie.wooncomponent']} options={wooncomponent} value={indicatie.wooncomponent} onChange={(value, label) => edit({ wooncomponent: value }, label)} />
      </Part>
    </>
  )
}
