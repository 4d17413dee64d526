import type { Day } from '../domain/calendar/day.ts'
import type { House } from '../domain/house/house.ts'
import type { Profile } from '../domain/profile/profile.ts'
import { weekBlocks } from '../domain/rooster/schedule.ts'
import type { WeekPerson } from '../domain/rooster/scheduleWeek.ts'
import type { WeekAhead } from '../domain/today.ts'
import { weekBar } from './weekBar.ts'
import { breachWords } from './weekWords.ts'

/** One line for the house about the week of this Monday, while it can still be mended: what must weighs before what is agreed. Null when the week is in order, empty, or nobody lives here. */
export function weekAhead(house: House, profiles: readonly Profile[], people: readonly WeekPerson[], monday: Day): WeekAhead | null {
  const blocks = weekBlocks(house.schedule, monday)
  if (blocks.length === 0 || people.length === 0) return null
  const broken = weekBar({ blocks, people, monday, house, profiles }).filter((m) => !m.holds)
  const worst = broken.find((m) => m.hard) ?? broken[0]
  if (!worst) return null
  return { monday, text: `Volgende week ${breachWords(worst)}.`, more: broken.length - 1, sources: worst.norms.map((n) => ({ quote: n.source.quote, document: n.source.document, heading: n.source.heading, norm: n.id })) }
}
