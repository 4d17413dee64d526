import { addDays, type Day } from '../../domain/calendar/day.ts'
import type { House } from '../../domain/house/house.ts'
import type { Block } from '../../domain/rooster/block.ts'
import type { TimedEvent } from '../termijnen/ics.ts'
import { leadersOf, nameWords, onWall, safePlace, safeTitle } from './shown.ts'

/** Whose week goes to a calendar: everybody's, or that of one resident. `shown` is how they may stand outside Baken; empty says nothing of them. */
export type AgendaWeek = { readonly house: House; readonly monday: Day; readonly blocks: readonly Block[]; readonly names: readonly string[]; readonly of: { readonly id: string; readonly shown: string } | null }

const NEUTRAL = 'Eigen afspraak'

/** What somebody has alone stays neutral outside Baken: a calendar on a phone is read by others. */
function shownOutside(b: Block, own: boolean): Block | null {
  if (!own) return onWall(b)
  return b.kind === 'individueel' || b.kind === 'behandelaar' ? { ...b, title: NEUTRAL, leaders: [], volunteer: '', place: '', form: 'live' } : b
}

/** The moments of one week as events for another calendar, exceptions in them: no name of any resident, nothing that tells of treatment. Free time and rest are no events. */
export function weekEvents({ house, monday, blocks, names, of }: AgendaWeek): readonly TimedEvent[] {
  const hidden = nameWords(names)
  return blocks.flatMap((given): readonly TimedEvent[] => {
    const b = given.kind === 'vrij' || given.kind === 'rust' ? null : shownOutside(given, of !== null)
    if (b === null) return []
    const title = safeTitle(b, hidden)
    return [{ uid: `${[house.id, of?.id, b.id, monday].filter(Boolean).join('-')}@baken`, day: addDays(monday, b.day), start: b.start, end: b.end, summary: of === null || of.shown === '' ? title : `${of.shown}: ${title}`, place: safePlace(b, hidden), description: leadersOf(b, house).join(', ') }]
  })
}
