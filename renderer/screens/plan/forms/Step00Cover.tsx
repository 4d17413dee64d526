import { normsOfPart } from '../model/sources.ts'
import { useBind } from '../desk/useBind.ts'
import { usePlan } from '../desk/usePlan.ts'
import { Choice } from '../fields/Choice.tsx'
import { DayField } from '../fields/DayField.tsx'
import { Fields } from '../fields/Fields.tsx'
import { Line } from '../fields/Line.tsx'
import { Part } from '../fields/Part.tsx'
import { StaffField } from '../fields/StaffField.tsx'

const wooncomponent = [{ value: 'ja', label: 'Ja' }, { value: 'nee', label: 'Nee' }, { value: 'onbekend', label: 'Weet ik niet' }] as const

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
          <Line {...bind.person('firstName')} label="Voornaam" />
          <Line {...bind.person('tussenvoegsel')} label="Tussenvoegsel" />
          <Line {...bind.person('lastName')} label="Achternaam" />
          <Line {...bind.person('roepnaam')} label="Roepnaam" />
          <DayField {...bind.person('birthDate')} label="Geboren op" />
          <Line {...bind.person('clientNumber')} label="Cliëntnummer" help="geen BSN" />
        </Fields>
      </Part>
      <Part title="Wie werken eraan?">
        <StaffField {...bind.stay('hboId')} label="Eindverantwoordelijk (hbo)" functions={['hbo']} source={normsOfPart(norms, 'hbo')} />
        <StaffField {...bind.stay('begeleiderId')} label="Persoonlijk begeleider" functions={['begeleider', 'hbo', 'ervaringsdeskundige']} />
        <StaffField {...bind.stay('ervaringsdeskundigeId')} label="Ervaringsdeskundige" functions={['ervaringsdeskundige']} />
      </Part>
      <Part title="Gemeente">
        <Fields>
          <Line {...bind.stay('gemeenteHerkomst')} label="Gemeente van herkomst" />
          <Line {...bind.stay('gemeenteVerantwoordelijk')} label="Verantwoordelijke gemeente" />
        </Fields>
        <Line {...bind.stay('contactGemeente')} label="Contactpersoon daar" />
      </Part>
      <Part title="Indicatie" field="stay.indicatie" source={normsOfPart(norms, 'indicatie')}>
        <Fields>
          <Line field="stay.indicatie.number" label="Nummer" value={indicatie.number} onChange={(number, label) => edit({ number }, label)} />
          <Line field="stay.indicatie.gemeente" label="Van gemeente" value={indicatie.gemeente} onChange={(gemeente, label) => edit({ gemeente }, label)} />
        </Fields>
        <Line field="stay.indicatie.product" label="Product" value={indicatie.product} onChange={(product, label) => edit({ product }, label)} />
        <Fields>
          <DayField field="stay.indicatie.from" label="Geldig van" value={indicatie.from} onChange={(from, label) => edit({ from }, label)} />
          <DayField field="stay.indicatie.to" label="Geldig tot en met" value={indicatie.to} onChange={(to, label) => edit({ to }, label)} />
        </Fields>
        <Choice field="stay.indicatie.wooncomponent" label="Zit wonen in de indicatie?" options={wooncomponent} value={indicatie.wooncomponent} onChange={(value, label) => edit({ wooncomponent: value }, label)} />
      </Part>
    </>
  )
}
