import { fieldLabels } from '#shared/text/fieldLabels.ts'
import { normsOfPart } from '../model/sources.ts'
import { usePlan } from '../desk/usePlan.ts'
import { Fields } from '../fields/Fields.tsx'
import { Line } from '../fields/Line.tsx'
import { Part } from '../fields/Part.tsx'
import { Prose } from '../fields/Prose.tsx'

const duties = [
  { key: 'living', help: 'waar kan ik slapen' },
  { key: 'support', help: 'wie blijft mij helpen' },
  { key: 'talks', help: 'wie belt wie' },
] as const

/** Step 8: who sees to living, support and talks when it goes wrong. */
export function Step08IfWrong() {
  const { content, norms, editPlan } = usePlan()
  return (
    <Part title="Wie doet wat" field="content.ifWrong" source={normsOfPart(norms, 'als-het-misgaat')}>
      {duties.map(({ key, help }) => {
        const edit = (patch: Partial<(typeof content.ifWrong)[typeof key]>, label: string): void => editPlan((c) => ({ ...c, ifWrong: { ...c.ifWrong, [key]: { ...c.ifWrong[key], ...patch } } }), label)
        return (
          <Fields key={key} narrow>
            <Line field={`content.ifWrong.${key}.who`} label={fieldLabels[`content.ifWrong.${key}.who`]} value={content.ifWrong[key].who} onChange={(who, label) => edit({ who }, label)} />
            <Prose field={`content.ifWrong.${key}.how`} label={fieldLabels[`content.ifWrong.${key}.how`]} help={help} value={content.ifWrong[key].how} onChange={(how, label) => edit({ how }, label)} rows={1} />
          </Fields>
        )
      })}
    </Part>
  )
}
