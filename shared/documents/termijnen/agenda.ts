import type { Day } from '../../domain/calendar/day.ts'
import { fullDay } from '../../domain/calendar/format.ts'
import { holidayName, lastWorkingDay } from '../../domain/calendar/holidays.ts'
import type { House } from '../../domain/house/house.ts'
import { initials } from '../../domain/people/name.ts'
import type { HouseDuty } from '../../norms/duties.ts'
import { dutyTitle } from '../../norms/explain.ts'
import { actDay } from '../../norms/duty.ts'
import type { OpenStay } from '../../norms/openDuties.ts'
import type { IcsEvent } from './ics.ts'

/** What a weekend or a holiday means for a day: when people work for the last time before it. Empty on a working day. */
export function workdayNote(day: Day): string {
  const last = lastWorkingDay(day)
  const holiday = holidayName(day)
  return last === day ? '' : `${holiday === null ? 'Dit valt in het weekend' : `Dit is ${holiday}`}. De laatste werkdag ervoor is ${fullDay(last)}.`
}

/** Open duties as whole days in a calendar outside Baken: of the resident nothing but initials, or nothing at all. */
export function agendaEvents(stays: readonly OpenStay[], own: readonly HouseDuty[], house: Pick<House, 'id' | 'calendarNames'>): readonly IcsEvent[] {
  const event = (uid: string, day: Day, summary: string): IcsEvent => ({ uid: `${uid}@baken`, day, summary, description: workdayNote(day) })
  return [
    ...stays.flatMap(({ dossier, stay, duties }) => {
      const who = house.calendarNames === 'initialen' ? initials(dossier.person) : ''
      return duties.map((d) => event(`${dossier.id}-${stay.number}-${d.id}`, actDay(d), [who, dutyTitle(d)].filter(Boolean).join(': ')))
    }),
    ...own.map((d) => event(`${house.id}-${d.id}`, d.date, dutyTitle({ kind: d.kind, ordinal: 1 }))),
  ].toSorted((a, b) => a.day.localeCompare(b.day) || a.uid.localeCompare(b.uid))
}
