import type { Dossier } from '#shared/domain/dossier.ts'
import { daysBetween } from '#shared/domain/calendar/day.ts'
import { dayOfMoment, fullDay } from '#shared/domain/calendar/format.ts'
import type { HistoryLine } from '#shared/domain/history/line.ts'
import { putBack } from '#shared/domain/history/putBack.ts'
import { versionNames } from '#shared/text/regels/versionNames.ts'
import { criterionNames } from '#shared/norms/criteria.ts'
import { coverageOf } from '#shared/norms/coverage.ts'
import type { LayeredNorm, Profile } from '#shared/domain/profile/profile.ts'
import type { House } from '#shared/domain/house/house.ts'
import type { Result } from '#shared/result/result.ts'
import type { Change } from '#shared/domain/change.ts'
import { inWords, type HistoryWords } from '#shared/text/history/words.ts'
import { historyParts, type HistoryPart } from '#shared/text/history/places.ts'

/** One line as the screen shows it: in words, by whom, and what putting it back would be. */
export type ShownLine = HistoryWords & { readonly key: string; readonly line: HistoryLine; readonly who: string; readonly back: Result<Change> }
/** The lines of one day, newest first. */
export type ShownDay = { readonly day: string; readonly title: string; readonly lines: readonly ShownLine[] }

const UNKNOWN = 'Iemand die hier werkte'

/** Names behind the ids in a dossier: staff, contract profiles, areas of the norms. */
export const namesIn = (house: House, profiles: readonly Profile[], norms: readonly LayeredNorm[]): ReadonlyMap<string, string> =>
  new Map([...house.staff.map((s) => [s.id, s.name] as const), ...profiles.map((p) => [p.id, p.name] as const), ...coverageOf(norms).map((a) => [a.id, a.name] as const), ...criterionNames(norms), ...versionNames(house.papers)])

/** Lines in words, newest first. */
export const shownLines = (lines: readonly HistoryLine[], dossier: Dossier, people: Readonly<Record<string, string>>, names: ReadonlyMap<string, string>): readonly ShownLine[] =>
  lines.map((line, i) => ({ ...inWords(line, { dossier, names }), key: `${i} ${line.at}`, line, who: people[line.userId] ?? UNKNOWN, back: putBack(dossier, line) })).toReversed().toSorted((a, b) => (a.line.at < b.line.at ? 1 : a.line.at > b.line.at ? -1 : 0))

/** The parts that have lines, in their own order. */
export const partsIn = (lines: readonly ShownLine[]): readonly HistoryPart[] => historyParts.filter((part) => lines.some((l) => l.part === part))

function titleOf(day: string, today: string): string {
  const ago = daysBetween(day, today)
  if (ago === 0 || ago === 1) return `${ago === 0 ? 'Vandaag' : 'Gisteren'}, ${fullDay(day)}`
  return fullDay(day).replace(/^./u, (c) => c.toLocaleUpperCase('nl'))
}
/** Lines by day, the newest day first. */
export const byDay = (lines: readonly ShownLine[], today: string): readonly ShownDay[] => [...Map.groupBy(lines, (l) => dayOfMoment(l.line.at))].map(([day, all]) => ({ day, lines: all, title: titleOf(day, today) }))
