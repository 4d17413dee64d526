import { addDays, dayFromParts, parts, type Day } from '../calendar/day.ts'
import type { Dossier } from '../dossier.ts'

/** How long the house keeps a dossier (Wmo art. 5.3.4). */
export const retentionYears = 15
/** What the clock was started by: the last change, or the end of the last stay when that came later. */
export type RetentionBasis = 'laatste-wijziging' | 'einde-verblijf'
/** From when a dossier's clock runs, and the first day on which its years are over. `stayEnded` false: nobody wrote down that the last stay ended. */
export type Retention = { readonly from: Day; readonly until: Day; readonly basis: RetentionBasis; readonly stayEnded: boolean }

/** The first day on which the years after a day are over: the same day of the year; after 29 February, in a year without one, 1 March: never a day too early. */
export function yearsLater(from: Day, years: number): Day {
  const { year, month, day } = parts(from)
  return dayFromParts(year + years, month, day) ?? addDays(dayFromParts(year + years, month, day - 1) ?? from, 1)
}

/** Until when a dossier is kept. Every change starts the clock again, so a final document does too. */
export function retentionOf(d: Pick<Dossier, 'changedAt' | 'stays'>): Retention {
  const changed = d.changedAt.slice(0, 10)
  const ended = d.stays.at(-1)?.end?.on ?? null
  const from = ended !== null && ended > changed ? ended : changed
  return { from, until: yearsLater(from, retentionYears), basis: from === changed ? 'laatste-wijziging' : 'einde-verblijf', stayEnded: ended !== null }
}

/** Whether the years are over. */
export const isOver = (retention: Pick<Retention, 'until'>, today: Day): boolean => today >= retention.until
