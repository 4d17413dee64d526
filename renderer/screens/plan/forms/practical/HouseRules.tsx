import { useBind } from '../../desk/useBind.ts'
import { usePlan } from '../../desk/usePlan.ts'
import { DayField } from '../../fields/DayField.tsx'
import { Fields } from '../../fields/Fields.tsx'
import { Line } from '../../fields/Line.tsx'
import { Part } from '../../fields/Part.tsx'

/** Which version of the house rules and the admission terms was signed, and when. */
export function HouseRules() {
  const { house } = usePlan()
  const bind = useBind()
  return (
    <Part title="Huisregels en instroomvoorwaarden">
      <Fields>
        <Line {...bind.stay('houseRulesVersion')} label="Huisregels, versie" help={house.houseRulesVersion ? `nu geldt ${house.houseRulesVersion}` : ''} />
        <DayField {...bind.stay('houseRulesSignedOn')} label="Huisregels getekend op" />
        <Line {...bind.stay('admissionVersion')} label="Voorwaarden, versie" help={house.admissionVersion ? `nu geldt ${house.admissionVersion}` : ''} />
        <DayField {...bind.stay('admissionSignedOn')} label="Voorwaarden getekend op" />
      </Fields>
    </Part>
  )
}
