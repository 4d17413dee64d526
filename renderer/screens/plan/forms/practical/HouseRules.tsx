import { fieldLabels } from '#shared/text/fieldLabels.ts'
import { AtDoor } from '../../../../ui/signing/AtDoor.tsx'
import { useBind } from '../../desk/useBind.ts'
import { usePlan } from '../../desk/usePlan.ts'
import { DayField } from '../../fields/DayField.tsx'
import { Fields } from '../../fields/Fields.tsx'
import { Line } from '../../fields/Line.tsx'
import { Part } from '../../fields/Part.tsx'

/** Which version of the house rules and the admission terms was signed, and when. */
export function HouseRules() {
  const { house, dossier, stay } = usePlan()
  const door = { dossierId: dossier.id, stay, papers: house.papers }
  const bind = useBind()
  return (
    <Part title="Huisregels en instroomvoorwaarden">
      <Fields>
        <AtDoor paper="huisregels" field="stay.houseRulesSignedOn" {...door}>
          <Line {...bind.stay('houseRulesVersion')} label={fieldLabels['stay.houseRulesVersion']} help={house.houseRulesVersion ? `nu geldt ${house.houseRulesVersion}` : ''} />
          <DayField {...bind.stay('houseRulesSignedOn')} label={fieldLabels['stay.houseRulesSignedOn']} />
        </AtDoor>
        <AtDoor paper="instroomvoorwaarden" field="stay.admissionSignedOn" {...door}>
          <Line {...bind.stay('admissionVersion')} label={fieldLabels['stay.admissionVersion']} help={house.admissionVersion ? `nu geldt ${house.admissionVersion}` : ''} />
          <DayField {...bind.stay('admissionSignedOn')} label={fieldLabels['stay.admissionSignedOn']} />
        </AtDoor>
      </Fields>
    </Part>
  )
}
