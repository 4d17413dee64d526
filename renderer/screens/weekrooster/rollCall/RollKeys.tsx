import { attendanceStates } from '#shared/domain/rooster/attendance.ts'
import { attendanceKey, attendanceName } from '#shared/text/rooster/attendanceWords.ts'
import css from './RollCall.module.css'

/** The keys of a roll call, where everybody sees them. */
export function RollKeys() {
  return (
    <ul className={css.keys} aria-label="Toetsen">
      <li><kbd>↑</kbd><kbd>↓</kbd>naar wie</li>
      {attendanceStates.map((state) => <li key={state}><kbd>{attendanceKey[state].toUpperCase()}</kbd>{attendanceName[state]}</li>)}
      <li><kbd>Enter</kbd>volgende, op de laatste: bewaar</li>
    </ul>
  )
}
