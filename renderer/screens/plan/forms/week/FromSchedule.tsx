import { useMemo } from 'react'
import { mondayOf } from '#shared/domain/rooster/schedule.ts'
import { weekOf } from '#shared/domain/rooster/smallWeek.ts'
import { planWeek } from '#shared/text/rooster/planWeek.ts'
import { Button } from '../../../../ui/Button.tsx'
import { usePlan } from '../../desk/usePlan.ts'
import { changeWords, weekChanges } from '../../model/week.ts'
import classes from './WeekGrid.module.css'

/** What the weekrooster says otherwise than the plan, and one button that takes it over. */
export function FromSchedule() {
  const { dossier, stay, content, house, today, editPlan, undoable } = usePlan()
  const next = useMemo(() => planWeek(house, weekOf(dossier.id, stay, mondayOf(today)), mondayOf(today)), [house, dossier.id, stay, today])
  if (next === null) return null
  const hoursSame = content.hours.group === next.hours.group && content.hours.collective === next.hours.collective && content.hours.individual === next.hours.individual
  const changes = [
    ...weekChanges(content.week, next.week).map(changeWords),
    ...(content.weekNote.trim() === next.weekNote.trim() ? [] : [`Bij de week: ${next.weekNote.trim() || 'niets'}`]),
    ...(hoursSame ? [] : [`Uren per week: ${[[next.hours.individual, 'één op één'], [next.hours.group, 'groep'], [next.hours.collective, 'samen openen en sluiten']].flatMap(([n, what]) => (n === '' ? [] : [`${n} ${what}`])).join(', ') || 'geen'}`]),
  ]
  if (changes.length === 0) return <p className="second">Gelijk aan het weekrooster.</p>
  const take = (): void => {
    editPlan(next, 'Week uit het weekrooster')
    undoable('De week uit het weekrooster staat erin.')
  }
  return (
    <div className={classes.schedule}>
      <Button onClick={take}>Haal op uit het weekrooster</Button>
      <details>
        <summary>{changes.length === 1 ? 'Dit verandert er' : `Deze ${changes.length} dingen veranderen er`}</summary>
        <ul>{changes.map((c) => <li key={c}>{c}</li>)}</ul>
      </details>
    </div>
  )
}
