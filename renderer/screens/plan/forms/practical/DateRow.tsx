import type { Day } from '#shared/domain/calendar/day.ts'
import { distance, shortDay } from '#shared/domain/calendar/format.ts'
import { dutyMark, type Duty } from '#shared/norms/duties.ts'
import { dutyTitle } from '#shared/norms/explain.ts'
import { dutySources } from '../../../../ui/normSources.ts'
import { useSource } from '../../../../ui/Source.tsx'
import { StateMark, stateWords } from '../../../../ui/StateMark.tsx'
import { dayNote } from '../../model/dates.ts'
import classes from './Dates.module.css'

/** One date: what, when, how far, on which holiday, and how it was found. */
export function DateRow({ duty, today }: { readonly duty: Duty; readonly today: Day }) {
  const note = dayNote(duty.date)
  const bron = useSource(dutySources(duty))
  const mark = dutyMark(duty, today)
  const state = mark === 'vervallen' ? 'komt-nog' : mark
  return (
    <li className={classes.row}>
      <StateMark state={state} label={stateWords[state]} />
      <span className={classes.what}>{dutyTitle(duty)}</span>
      <span className={classes.date}>{shortDay(duty.date)}</span>
      <span className={classes.soft}>{duty.doneOn ? `gedaan op ${shortDay(duty.doneOn)}` : [duty.computed === duty.date ? '' : 'bij de start', duty.reason || distance(duty.date, today), note].filter(Boolean).join(' · ')}</span>
      <span className={classes.source}>{bron.button}</span>
      {bron.panel !== null && <div className={classes.panel}>{bron.panel}</div>}
    </li>
  )
}
