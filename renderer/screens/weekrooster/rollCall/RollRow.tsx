import { useId, type KeyboardEvent } from 'react'
import { attendanceStates, type AttendanceState } from '#shared/domain/rooster/attendance.ts'
import { asksWhy, type RollLine } from '#shared/domain/rooster/rollCall.ts'
import { attendanceKey, attendanceMeans, attendanceName } from '#shared/text/rooster/attendanceWords.ts'
import { cx } from '../../../ui/cx.ts'
import { LINE_LIMIT } from '../../../ui/limit.ts'
import css from './RollCall.module.css'

type Props = { readonly line: RollLine; /** Somebody else on the list has the same call name. */ readonly twins: boolean; readonly onState: (state: AttendanceState) => void; readonly onWhy: (why: string) => void; readonly onKey: (event: KeyboardEvent) => void }

/** One person of a roll call: a group of six choices, and a line for the reason where one is asked. */
export function RollRow({ line, twins, onState, onWhy, onKey }: Props) {
  const id = useId()
  const name = twins ? line.name : line.callName
  return (
    <div className={cx(css.row, line.state !== 'er' && line.state !== 'online' && css.absent)} data-roll={line.dossierId}>
      <span id={id} className={css.name}>{name}</span>
      <div role="radiogroup" aria-labelledby={id} className={css.states}>
        {attendanceStates.map((state) => (
          <label key={state} className={css.state} title={attendanceMeans[state]}>
            <input type="radio" name={id} value={state} checked={line.state === state} aria-keyshortcuts={attendanceKey[state]} onKeyDown={onKey} onChange={() => onState(state)} />
            {attendanceName[state]}
          </label>
        ))}
      </div>
      {asksWhy(line.state) ? <input data-why className={css.why} aria-label={`Waarom, ${name}`} placeholder="waarom?" maxLength={LINE_LIMIT} autoComplete="off" spellCheck={false} value={line.why} onKeyDown={onKey} onChange={(event) => onWhy(event.currentTarget.value)} /> : <span />}
    </div>
  )
}
