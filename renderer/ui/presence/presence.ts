import type { Presence } from '#shared/domain/stay/stay.ts'

/** Away from now on. */
export const awaySince = (moment: string, reason: string, back: string): Presence => ({ away: true, reason, back, since: moment })
/** Back in the house. */
export const atHome: Presence = { away: false, reason: '', since: null, back: '' }
