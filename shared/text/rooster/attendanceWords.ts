import type { AttendanceState } from '../../domain/rooster/attendance.ts'

/** How somebody took part, in a word or two. */
export const attendanceName = { er: 'er', online: 'online', afgemeld: 'afgemeld', ziek: 'ziek', weg: 'weg', niet: 'niet er' } as const satisfies Readonly<Record<AttendanceState, string>>
/** What each means, where there is room to say it. */
export const attendanceMeans = {
  er: 'was erbij', online: 'deed mee met beeld', afgemeld: 'zei vooraf af', ziek: 'was ziek', weg: 'was weg, dat was afgesproken', niet: 'was er niet en zei niets',
} as const satisfies Readonly<Record<AttendanceState, string>>
/** The letter that chooses it in a roll call: the first of its word. */
export const attendanceKey = { er: 'e', online: 'o', afgemeld: 'a', ziek: 'z', weg: 'w', niet: 'n' } as const satisfies Readonly<Record<AttendanceState, string>>
