import { normsOfPart } from '../model/sources.ts'
import { useBind } from '../desk/useBind.ts'
import { usePlan } from '../desk/usePlan.ts'
import { Choice } from '../fields/Choice.tsx'
import { DayField } from '../fields/DayField.tsx'
import { Fields } from '../fields/Fields.tsx'
import { Line } from '../fields/Line.tsx'
import { NumberField } from '../fields/NumberField.tsx'
import { Part } from '../fields/Part.tsx'
import { Prose } from '../fields/Prose.tsx'
import { WeekPart } from './week/WeekPart.tsx'

const later = [{ value: 'werk', label: 'Werk' }, { value: 'vrijwilligerswerk', label: 'Vrijwilligerswerk' }, { value: 'opleiding', label: 'Opleiding' }, { value: 'anders', label: 'Anders' }, { value: 'open', label: 'Nog open' }] as const
const transport = [{ value: 'zelf', label: 'Zelf' }, { value: 'met-hulp', label: 'Met hulp' }, { value: 'safehouse', label: 'Met het huis' }, { value: 'open', label: 'Nog open' }] as const

/** Step 5: what I do all day, now and later. */
export function Step05Week() {
  const { content, norms, editPlan } = usePlan()
  const bind = useBind()
  const edit = (patch: Partial<typeof content.later>, label: string): void => editPlan((c) => ({ ...c, later: { ...c.later, ...patch } }), label)
  return (
    <>
      <WeekPart />
      <Part title="Straks" source={normsOfPart(norms, 'daginvulling')} field="content.later">
        <Choice field="content.later.kind" label="Wat wil ik straks overdag doen?" options={later} value={content.later.kind} onChange={(kind, label) => edit({ kind }, label)} />
        <Fields wide>
          <Prose field="content.later.text" label="In gewone woorden" value={content.later.text} onChange={(text, label) => edit({ text }, `Straks: ${label}`)} rows={2} />
          <DayField field="content.later.from" label="Vanaf" value={content.later.from} onChange={(from, label) => edit({ from }, `Straks: ${label}`)} />
        </Fields>
        <Prose field="content.later.step" label="Mijn eerste stap daarheen" value={content.later.step} onChange={(step, label) => edit({ step }, label)} rows={1} />
      </Part>
      <Part title="Meetings, sport en vervoer">
        <Fields>
          <NumberField {...bind.content('meetingsPerWeek')} label="Meetings per week" help="AA, NA of CA" min={0} max={21} />
        </Fields>
        <Prose {...bind.content('sport')} label="Sport en vrije tijd" rows={2} />
        <Choice field="content.transport.kind" label="Hoe kom ik er?" options={transport} source={normsOfPart(norms, 'vervoer')} value={content.transport.kind} onChange={(kind, label) => editPlan((c) => ({ ...c, transport: { ...c.transport, kind } }), label)} />
        <Line field="content.transport.note" label="Vervoer, in het kort" help="bijvoorbeeld: op de fiets" value={content.transport.note} onChange={(note, label) => editPlan((c) => ({ ...c, transport: { ...c.transport, note } }), label)} />
      </Part>
    </>
  )
}
