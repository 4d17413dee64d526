import { fieldLabels } from '#shared/text/fieldLabels.ts'
import { usePlan } from '../desk/usePlan.ts'
import { Part } from '../fields/Part.tsx'
import { Prose } from '../fields/Prose.tsx'
import { normsOfPart } from '../model/sources.ts'
import { Calls } from './signals/Calls.tsx'
import { IfIUse } from './signals/IfIUse.tsx'
import { SignalPart } from './signals/SignalPart.tsx'

/** Step 7: green, orange and red, whom I call, my risks, and what happens if I use. */
export function Step07Signals() {
  const { content, norms, editPlan } = usePlan()
  const source = normsOfPart(norms, 'signaleringsplan')
  const { signals } = content
  const edit = (patch: Partial<typeof signals>, label: string): void => editPlan((c) => ({ ...c, signals: { ...c.signals, ...patch } }), label)
  return (
    <>
      <SignalPart level="groen" at="green" rows={['me']} source={source} />
      <SignalPart level="oranje" at="orange" rows={['me', 'others']} source={[]} />
      <SignalPart level="rood" at="red" rows={['me', 'others', 'house']} source={[]} />
      <Calls />
      <Part title="Wat helpt, en waar ik op let">
        <Prose field="content.signals.helps" label={fieldLabels['content.signals.helps']} help="één ding op een regel" value={signals.helps} onChange={(helps, label) => edit({ helps }, label)} rows={2} />
        <Prose field="content.signals.risks" label={fieldLabels['content.signals.risks']} help="plekken, mensen, momenten, gevoelens" value={signals.risks} onChange={(risks, label) => edit({ risks }, label)} rows={2} />
      </Part>
      <IfIUse />
    </>
  )
}
