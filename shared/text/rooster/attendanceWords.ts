import type { AttendanceState } from '../../domain/rooster/attendance.ts'

/** What a roll is called of, one and more. */
const counted = {
  groep: ['groep', 'groepen'], collectief: ['opening of sluiting', 'openingen en sluitingen'], buiten: ['keer daginvulling buiten', 'keer daginvulling buiten'], individueel: ['gesprek', 'gesprekken'], behandelaar: ['afspraak bij de behandelaar', 'afspraken bij de behandelaar'],
} as const
/** '18 van 20 groepen': how often somebody took part, of how often the roll was called. */
export const presenceWords = ({ kind, there, of }: { readonly kind: keyof typeof counted; readonly there: number; readonly of: number }): string => `${there} van ${of} ${counted[kind][of === 1 ? 0 : 1]}`

/** How somebody took part, in a word or two. */
export const attendanceName = { er: 'er', online: 'online', afgemeld: 'afgemeld', ziek: 'ziek', weg: 'weg', niet: 'niet er' } as const satisfies Readonly<Record<AttendanceState, string>>
/** What each means, where there is room to say it. */
export const attendanceMeans = {
  er: 'was erbij', online: 'deed mee met beeld', afgemeld: 'zei vooraf af', ziek: 'was ziek', weg: 'was weg, dat was afgesproken', niet: 'was er niet en zei niets',
} as const satisfies Readonly<Record<AttendanceState, string>>
/** The letter that chooses it in a roll call: the first of its word. */
export const attendanceKey = { er: 'e', online: 'o', afgemeld: 'a', ziek: 'z', weg: 'w', niet: 'n' } as const satisfies Readonly<Record<AttendanceState, string>>
