import { go } from '../../../state/router.ts'
import { Button } from '../../../ui/Button.tsx'
import { Card } from '../../../ui/Card.tsx'
import { StayStrip, StripLegend, useStrip } from '../../../ui/timeline/StayStrip.tsx'
import { stayTitle } from '../model/know.ts'
import type { StayView } from '../useStay.ts'

/** The stay with its duties; a mark opens where its date comes from and how to answer it. */
export function StayTimeline({ view }: { readonly view: StayView }) {
  const { stay, duties, today, dossier } = view
  const { marks, span } = useStrip(stay, duties, today)
  const toIntake = (): void => go({ screen: 'dossier', id: dossier.id, tab: 'intake', field: 'stay.placementDate' }, 'replace')
  if (!span) {
    return (
      <Card title="De tijdlijn van het verblijf" action={<Button size="small" onClick={toIntake}>Vul de datums in</Button>}>
        <p className="second">Zodra de dag van plaatsing er is, staan hier alle termijnen: plan, evaluaties, woning en uitstroom.</p>
      </Card>
    )
  }
  return (
    <Card title={stayTitle(span.from, span.to)} action={<StripLegend marks={marks} />}>
      <StayStrip stay={stay} duties={duties} marks={marks} span={span} today={today} onIntake={toIntake} />
    </Card>
  )
}
