import { testsText } from '#shared/text/fixed.ts'
import { relapseText } from '#shared/text/relapse.ts'
import { placePhrase } from '#shared/documents/trajectplan/places.ts'
import { fieldLabels } from '#shared/text/fieldLabels.ts'
import { normsOfRelapse } from '../../model/sources.ts'
import { usePlan } from '../../desk/usePlan.ts'
import { Part } from '../../fields/Part.tsx'
import { Prose } from '../../fields/Prose.tsx'
import { Said } from '../../fields/Said.tsx'

/** What happens if I use: the text of the profile, read only, and the resident's own words under it. */
export function IfIUse() {
  const { content, dossier, facts, house, norms, rules, editPlan } = usePlan()
  const text = relapseText(rules.relapse, { place: placePhrase(facts.emergencyAddress, dossier.naasten), hbo: house.staff.find((s) => s.id === facts.hboId)?.name ?? '' })
  return (
    <Part title="Als ik gebruik">
      <Said field="profile.relapse" label="Dit staat op papier, uit het contract" lines={text ? [text] : []} empty="Het huis heeft hier nog geen afspraak over. Schrijf hieronder wat jullie afspreken." source={normsOfRelapse(norms)} />
      <Prose field="content.signals.ifIUse" label={fieldLabels['content.signals.ifIUse']} help="mag leeg blijven" value={content.signals.ifIUse} onChange={(ifIUse, label) => editPlan((c) => ({ ...c, signals: { ...c.signals, ifIUse } }), `Als ik gebruik: ${label}`)} rows={2} />
      {rules.tests && <Said field="profile.tests" label="Testen" lines={[testsText]} empty="" />}
    </Part>
  )
}
