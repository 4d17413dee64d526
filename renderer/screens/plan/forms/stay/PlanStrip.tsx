import { useMemo } from 'react'
import { stayDuties } from '#shared/norms/resident.ts'
import { StayStrip, StripLegend, useStrip } from '../../../../ui/timeline/StayStrip.tsx'
import { usePlan } from '../../desk/usePlan.ts'
import { Part } from '../../fields/Part.tsx'

/** The strip of the stay, as in the dossier; nothing as long as the first day or the end is not known. */
export function PlanStrip() {
  const { stay, house, profiles, today } = usePlan()
  const duties = useMemo(() => stayDuties(stay, house, profiles, today), [stay, house, profiles, today])
  const { marks, span } = useStrip(stay, duties, today)
  if (!span) return null
  return <Part title="Mijn verblijf op een lijn"><StripLegend marks={marks} /><StayStrip stay={stay} duties={duties} marks={marks} span={span} today={today} /></Part>
}
