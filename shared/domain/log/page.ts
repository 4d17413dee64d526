import { addDays, type Day } from '../calendar/day.ts'
import { fullDay } from '../calendar/format.ts'
import type { LogLine } from './event.ts'
import { byDay, joinLines, type JoinedLine } from './join.ts'
import { lineSentence, type LogNames, whoIs } from './sentence.ts'
import { logTypes, type LogKind } from './types.ts'

/** A joined line as a screen shows it; the sentence begins with `who`. */
export type ShownLogLine = { readonly who: string; readonly sentence: string; readonly kind: LogKind; readonly failed: boolean }
/** One day of the log as a screen shows it, newest line first. */
export type ShownLogDay = { readonly day: Day; readonly title: string; readonly lines: readonly ShownLogLine[] }

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('nl') + text.slice(1)
const titleOf = (day: Day, today: Day): string => (day === today ? `Vandaag, ${fullDay(day)}` : day === addDays(today, -1) ? `Gisteren, ${fullDay(day)}` : capital(fullDay(day)))
// The newest first; what was last done at the same moment keeps its order, turned round.
const newestFirst = (lines: readonly JoinedLine[]): readonly JoinedLine[] => lines.toReversed().toSorted((a, b) => (a.last < b.last ? 1 : a.last > b.last ? -1 : 0))

// Of a failed unlock nobody knows who it was: then the sentence begins with somebody.
const saidBy = (sentence: string, who: string): Pick<ShownLogLine, 'who' | 'sentence'> => ({ who: sentence.startsWith(who) ? who : '', sentence })

/** Lines as a screen shows them: joined by day, the newest day and line first, in words. */
export const shownDays = (lines: readonly LogLine[], names: LogNames, today: Day): readonly ShownLogDay[] =>
  byDay(joinLines(lines.map((line) => line.event))).map(({ day, lines: joined }) => ({
    day, title: titleOf(day, today), lines: newestFirst(joined).map((line) => ({ ...saidBy(lineSentence(line, names), whoIs(line.userId, names)), kind: logTypes[line.type].kind, failed: !line.ok })),
  }))
