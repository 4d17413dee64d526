import { emptyNaaste, emptyProfessional } from '#shared/domain/people/network.ts'
import { fieldLabels } from '#shared/text/fieldLabels.ts'
import { useBind } from '../desk/useBind.ts'
import { usePlan } from '../desk/usePlan.ts'
import { DayField } from '../fields/DayField.tsx'
import { Fields } from '../fields/Fields.tsx'
import { Line } from '../fields/Line.tsx'
import { Part } from '../fields/Part.tsx'
import { Rows } from '../fields/Rows.tsx'
import { NaasteRow } from './people/NaasteRow.tsx'
import { ProfessionalRow } from './people/ProfessionalRow.tsx'

/** Step 6: the people around the resident, a sponsor, and other helpers. */
export function Step06People() {
  const { content, dossier, editNaasten, editPlan, editProfessionals } = usePlan()
  const bind = useBind()
  const sponsor = (patch: Partial<typeof content.sponsor>, label: string): void => editPlan((c) => ({ ...c, sponsor: { ...c.sponsor, ...patch } }), label)
  return (
    <>
      <Part title="Naasten">
        <Rows
          field="naasten"
          label="Naasten"
          add={dossier.naasten.length ? 'Nog een naaste' : 'Eerste naaste'}
          removed="Naaste is weg."
          items={dossier.naasten}
          make={emptyNaaste}
          onChange={editNaasten}
          row={(item, patch) => <NaasteRow item={item} onPatch={patch} />}
        />
      </Part>
      <Part title="Lotgenoot of sponsor" field="content.sponsor">
        <Fields>
          <Line field="content.sponsor.firstName" label={fieldLabels['content.sponsor.firstName']} help="alleen de voornaam" value={content.sponsor.firstName} onChange={(firstName, label) => sponsor({ firstName }, `Sponsor: ${label}`)} />
          <Line field="content.sponsor.note" label={fieldLabels['content.sponsor.note']} help="bijvoorbeeld: twee keer per week bellen" value={content.sponsor.note} onChange={(note, label) => sponsor({ note }, `Sponsor: ${label}`)} />
        </Fields>
      </Part>
      <Part title="Wie helpen nog meer">
        <Rows
          field="professionals"
          label="Andere hulp"
          add="Nog iemand"
          removed="Hulpverlener is weg."
          items={dossier.professionals}
          make={emptyProfessional}
          onChange={editProfessionals}
          row={(item, patch) => <ProfessionalRow item={item} onPatch={patch} />}
        />
        <Fields>
          <DayField {...bind.stay('aftercareUntil')} label={fieldLabels['stay.aftercareUntil']} />
        </Fields>
      </Part>
    </>
  )
}
