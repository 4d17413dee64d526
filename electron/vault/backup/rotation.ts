import { addDays, type Day, dayOf, weekday } from '#shared/domain/calendar/day.ts'

/** A backup as rotation sees it. `sound`: nothing in it was damaged when it was made. */
export type Aged = { readonly id: string; readonly at: Date; readonly sound: boolean }

/** How many days, weeks and months are kept. */
export const kept = { days: 7, weeks: 5, months: 12 } as const

const monday = (day: Day): Day => addDays(day, -((weekday(day) + 6) % 7))
const newestFirst = (a: Aged, b: Aged): number => b.at.getTime() - a.at.getTime() || (a.id < b.id ? 1 : -1)

/**
 * The ids of the backups to keep, of those there are: of each of the last 7 days, 5 weeks and 12 months that have one, the newest sound one
 * (or the newest, when none is sound), and always the newest and the newest sound one. Days without a backup do not count, so that a closed
 * house loses nothing. What claims to be of after tomorrow is a clock that was wrong once: it is kept, and takes nobody's place.
 */
export const wanted = (backups: readonly Aged[], now: Date): ReadonlySet<string> => {
  const sorted = backups.toSorted(newestFirst)
  const tomorrow = now.getTime() + 24 * 3600_000
  const known = sorted.filter((b) => b.at.getTime() <= tomorrow)
  const keep = new Set(sorted.filter((b) => b.at.getTime() > tomorrow).map((b) => b.id))
  const bestOf = (of: (day: Day) => string, count: number): void => {
    const buckets = new Map<string, Aged>()
    for (const one of known) {
      const name = of(dayOf(one.at))
      const best = buckets.get(name)
      if (best === undefined ? buckets.size < count : one.sound && !best.sound) buckets.set(name, one)
    }
    for (const one of buckets.values()) keep.add(one.id)
  }
  bestOf((day) => day, kept.days)
  bestOf(monday, kept.weeks)
  bestOf((day) => day.slice(0, 7), kept.months)
  for (const one of [known[0], known.find((b) => b.sound)]) if (one !== undefined) keep.add(one.id)
  return keep
}
