import { weekday, type Day } from '../domain/calendar/day.ts'
import type { House } from '../domain/house/house.ts'
import type { BlockKind } from '../domain/rooster/block.ts'
import { isTaken, rollCount } from '../domain/rooster/rollCall.ts'
import { mondayOf, weekBlocks } from '../domain/rooster/schedule.ts'
import type { WeekPerson } from '../domain/rooster/scheduleWeek.ts'
import type { BlockToday } from '../domain/today.ts'
import { blockTitle } from '../text/rooster/blockWords.ts'

/** What is in the week to give the day its shape; nobody calls a roll at it. */
const noGroup: readonly BlockKind[] = ['maaltijd', 'vrij', 'rust']

/** The groups of a day by time (B25): who leads them, where, and how many were there once the roll was called. */
export function groupsToday(house: Pick<House, 'schedule' | 'staff'>, people: readonly WeekPerson[], today: Day): BlockToday[] {
  const day = (weekday(today) + 6) % 7
  const names = new Map(house.staff.map((s) => [s.id, s.name]))
  return weekBlocks(house.schedule, mondayOf(today)).filter((b) => b.day === day && !noGroup.includes(b.kind)).map((b) => {
    const count = rollCount(b, today, people)
    const led = [...b.leaders.map((id) => names.get(id) ?? ''), b.volunteer.trim()].filter(Boolean)
    return { blockId: b.id, kind: b.kind, title: blockTitle(b), start: b.start, end: b.end, place: b.place.trim(), form: b.form, led, expected: count.expected, there: count.there, taken: isTaken(count) }
  })
}
