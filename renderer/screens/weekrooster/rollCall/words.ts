import { attendanceStates, type AttendanceState } from '#shared/domain/rooster/attendance.ts'
import type { RollLine } from '#shared/domain/rooster/rollCall.ts'
import { attendanceKey, attendanceName } from '#shared/text/rooster/attendanceWords.ts'

/** The state that a key of the roll call chooses; null for every other key. */
export const byLetter = (key: string): AttendanceState | null => attendanceStates.find((state) => attendanceKey[state] === key.toLowerCase()) ?? null

/** '7 er, 1 afgemeld en 1 ziek'. */
export function rollSummary(lines: readonly Pick<RollLine, 'state'>[]): string {
  const said = attendanceStates.flatMap((state) => {
    const n = lines.filter((l) => l.state === state).length
    return n === 0 ? [] : [`${n} ${attendanceName[state]}`]
  })
  return new Intl.ListFormat('nl', { type: 'conjunction' }).format(said)
}
