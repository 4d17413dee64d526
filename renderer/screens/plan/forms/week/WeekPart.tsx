import { dayParts } from '#shared/domain/house/house.ts'
import { hasSchedule } from '#shared/domain/rooster/smallWeek.ts'
import { fieldLabels } from '#shared/text/fieldLabels.ts'
import { Button } from '../../../../ui/Button.tsx'
import { isEmptyWeek, weekDays, withCell, type Cell } from '../../model/week.ts'
import { normsOfPart } from '../../model/sources.ts'
import { useBind } from '../../desk/useBind.ts'
import { usePlan } from '../../desk/usePlan.ts'
import { Fields } from '../../fields/Fields.tsx'
import { Line } from '../../fields/Line.tsx'
import { Part } from '../../fields/Part.tsx'
import { Prose } from '../../fields/Prose.tsx'
import { FromSchedule } from './FromSchedule.tsx'
import { WeekGrid } from './WeekGrid.tsx'

/** The programme of now: a small week, and the hours of support. */
export function WeekPart() {
  const { content, house, norms, editPlan, undoable } = usePlan()
  const bind = useBind()
  const write = (cell: Cell, text: string): void => editPlan((c) => ({ ...c, week: withCell(c.week, cell, text) }), `Week, ${weekDays[cell.day]?.toLowerCase() ?? ''} ${cell.part}`)
  const hours = (patch: Partial<typeof content.hours>, label: string): void => editPlan((c) => ({ ...c, hours: { ...c.hours, ...patch } }), label)
  const copy = (): void => {
    editPlan({ week: house.week, weekNote: house.weekNote }, 'Week van het huis')
    undoable('De week van het huis staat erin.')
  }
  const scheduled = hasSchedule(house.schedule)
  return (
    <Part title="Nu" field="content.week" source={normsOfPart(norms, 'daginvulling')}>
      <Prose {...bind.content('weekIntro')} label={fieldLabels['content.weekIntro']} rows={1} />
      <WeekGrid week={content.week} parts={dayParts} onWrite={write} />
      {scheduled && <FromSchedule />}
      {!scheduled && !isEmptyWeek(house.week) && <Button onClick={copy}>Neem de week van het huis over</Button>}
      <Line {...bind.content('weekNote')} label={fieldLabels['content.weekNote']} help="bijvoorbeeld: in het weekend mag ik weg" />
      <Fields tight>
        <Line field="content.hours.individual" label={fieldLabels['content.hours.individual']} value={content.hours.individual} onChange={(individual, label) => hours({ individual }, label)} />
        <Line field="content.hours.group" label={fieldLabels['content.hours.group']} value={content.hours.group} onChange={(group, label) => hours({ group }, label)} />
        <Line field="content.hours.collective" label={fieldLabels['content.hours.collective']} value={content.hours.collective} onChange={(collective, label) => hours({ collective }, label)} />
      </Fields>
    </Part>
  )
}
