import { fieldLabels } from '#shared/text/fieldLabels.ts'
import { choiceWords, optionsOf } from '#shared/text/choices.ts'
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

const later = optionsOf(choiceWords.later)
const transport = optionsOf(choiceWords.transport)

/** Step 5: what I do all day, now and later. */
export function Step05Week() {
  const { content, norms, editPlan } = usePlan()
  const bind = useBind()
  const edit = (patch: Partial<typeof content.later>, label: string): void => editPlan((c) => ({ ...c, later: { ...c.later, ...patch } }), label)
  return (
    <>
      <WeekPart />
      <Part title="Straks" source={normsOfPart(norms, 'daginvulling')} field="content.later">
        <Choice field="content.later.kind" label={fieldLabels['content.later.kind']} options={later} value={content.later.kind} onChange={(kind, label) => edit({ kind }, label)} />
        <Fields wide>
          <Prose field="content.later.text" label={fieldLabels['content.later.text']} value={content.later.text} onChange={(text, label) => edit({ text }, `Straks: ${label}`)} rows={2} />
          <DayField field="content.later.from" label={fieldLabels['content.later.from']} value={content.later.from} onChange={(from, label) => edit({ from }, `Straks: ${label}`)} />
        </Fields>
        <Prose field="content.later.step" label={fieldLabels['content.later.step']} value={content.later.step} onChange={(step, label) => edit({ step }, label)} rows={1} />
      </Part>
      <Part title="Meetings, sport en vervoer">
        <Fields>
          <NumberField {...bind.content('meetingsPerWeek')} label={fieldLabels['content.meetingsPerWeek']} help="AA, NA of CA" min={0} max={21} />
        </Fields>
        <Prose {...bind.content('sport')} label={fieldLabels['content.sport']} rows={2} />
        <Choice field="content.transport.kind" label={fieldLabels['content.transport.kind']} options={transport} source={normsOfPart(norms, 'vervoer')} value={content.transport.kind} onChange={(kind, label) => editPlan((c) => ({ ...c, transport: { ...c.transport, kind } }), label)} />
        <Line field="content.transport.note" label={fieldLabels['content.transport.note']} help="bijvoorbeeld: op de fiets" value={content.transport.note} onChange={(note, label) => editPlan((c) => ({ ...c, transport: { ...c.transport, note } }), label)} />
      </Part>
    </>
  )
}
