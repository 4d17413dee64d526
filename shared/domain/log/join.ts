import type { Day } from '../calendar/day.ts'
import { dayOfMoment } from '../calendar/format.ts'
import type { LogEvent } from './event.ts'

/** Events of one day that say the same, as one line: how often, and between which moments on the clock. */
export type JoinedLine = Omit<LogEvent, 'at' | 'action'> & {
  readonly day: Day
  readonly count: number
  /** The first and last moment, 'yyyy-MM-ddTHH:mm:ss' with their zone. */
  readonly first: string
  readonly last: string
}

// Which paper it was makes no other line; which user it was does: it stands in the sentence.
const sameLine = (e: LogEvent): string => JSON.stringify([dayOfMoment(e.at), e.userId, e.responsibleId, e.type, e.ok, e.code, e.dossierIds, e.type.startsWith('user.') ? e.objectId : null])

/**
 * Joins the events of one day that differ only in their moment and in which paper or attachment it was (NEN 7513: similar lines of one day may be
 * merged). Every event is counted once. The order is that of the first of each.
 */
export const joinLines = (events: readonly LogEvent[]): readonly JoinedLine[] => {
  const lines = new Map<string, JoinedLine>()
  for (const event of events) {
    const { at, action: _, ...rest } = event
    const key = sameLine(event)
    const known = lines.get(key)
    if (known === undefined) lines.set(key, { ...rest, day: dayOfMoment(at), count: 1, first: at, last: at })
    else
      lines.set(key, {
        ...known,
        count: known.count + 1,
        objectId: known.objectId === event.objectId ? known.objectId : null,
        // By the clock on the wall: at the end of summer time the later moment may stand first.
        first: at < known.first ? at : known.first,
        last: at > known.last ? at : known.last,
      })
  }
  return [...lines.values()]
}

/** Lines by day, the newest day first; within a day in the order in which they stand. */
export const byDay = (lines: readonly JoinedLine[]): readonly { readonly day: Day; readonly lines: readonly JoinedLine[] }[] => {
  const days = new Map<Day, JoinedLine[]>()
  for (const line of lines) days.set(line.day, [...(days.get(line.day) ?? []), line])
  return [...days].toSorted(([a], [b]) => (a < b ? 1 : -1)).map(([day, list]) => ({ day, lines: list }))
}
