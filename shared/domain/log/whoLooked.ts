import { addDays, type Day } from '../calendar/day.ts'
import { fullDay, longDay } from '../calendar/format.ts'
import type { LogEvent } from './event.ts'
import { byDay, joinLines } from './join.ts'
import { eventDay, lineSentence, whoIs } from './sentence.ts'

/** Who was in one dossier, in words that the resident can read. Newest day first. */
export type WhoLooked = {
  /** One or two sentences: how many people, since when, who last. */
  readonly summary: string
  /** Everybody who was in it, most days first. */
  readonly people: readonly { readonly name: string; readonly times: number; readonly last: Day }[]
  readonly days: readonly { readonly day: Day; readonly title: string; readonly sentences: readonly string[] }[]
  /** How many events the lines stand for. */
  readonly count: number
}

const dayTitle = (day: Day, today: Day): string => (day === today ? 'vandaag' : day === addDays(today, -1) ? 'gisteren' : fullDay(day))
const on = (day: Day, today: Day): string => (day === today ? 'vandaag' : day === addDays(today, -1) ? 'gisteren' : `op ${longDay(day)}`)

/**
 * 'Wie keek in dit dossier?': everything that was done with one dossier, joined by day. `users` gives names for ids, also of who left; `until` is
 * the last day that the events are about, when that is not today. Who was refused did not look: such a line stands in its day, and counts nobody.
 */
export const whoLooked = (events: readonly LogEvent[], dossierId: string, users: ReadonlyMap<string, string>, today: Day, until?: Day): WhoLooked => {
  const own = events.filter((event) => event.dossierIds.includes(dossierId))
  const names = { users, dossiers: new Map<string, string>(), here: dossierId }
  const days = byDay(joinLines(own)).map(({ day, lines }) => ({ day, title: dayTitle(day, today), sentences: lines.map((line) => lineSentence(line, names)) }))
  const done = own.filter((event) => event.ok)
  const by = Map.groupBy(done, (event) => event.userId)
  const people = [...by]
    .map(([userId, list]) => ({ name: whoIs(userId, names), times: list.length, last: list.map(eventDay).reduce((a, b) => (a > b ? a : b)) }))
    .toSorted((a, b) => b.times - a.times)
  const first = done.reduce<Day | undefined>((best, event) => (best === undefined || eventDay(event) < best ? eventDay(event) : best), undefined)
  const latest = done.reduce<LogEvent | undefined>((best, event) => (best === undefined || eventDay(event) >= eventDay(best) ? event : best), undefined)
  if (first === undefined || latest === undefined)
    return { summary: until === undefined ? 'In dit dossier heeft nog niemand gekeken sinds het logboek begon.' : 'In deze dagen keek niemand in dit dossier.', people, days, count: own.length }
  const many = people.length === 1 ? 'keek één persoon' : `keken ${people.length} mensen`
  const since = `${until === undefined ? `Sinds ${longDay(first)}` : `Van ${longDay(first)} tot en met ${longDay(until)}`} ${many} in dit dossier.`
  return { summary: `${since} Het laatst was dat ${whoIs(latest.userId, names).replace(/^Iemand/u, 'iemand')}, ${on(eventDay(latest), today)}.`, people, days, count: own.length }
}
