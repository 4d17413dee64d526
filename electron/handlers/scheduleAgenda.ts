import { type AgendaWeek, weekEvents } from '#shared/documents/rooster/agenda.ts'
import { icsFile } from '#shared/documents/termijnen/ics.ts'
import { addDays } from '#shared/domain/calendar/day.ts'
import { bareDayYear } from '#shared/domain/calendar/format.ts'
import { initials } from '#shared/domain/people/name.ts'
import { ownBlocksIn } from '#shared/domain/rooster/own.ts'
import { takesPart } from '#shared/domain/rooster/part.ts'
import { mondayOf, weekBlocks } from '#shared/domain/rooster/schedule.ts'
import { ok, refuse } from '#shared/result/result.ts'
import { fileName } from '../documents/fileName.ts'
import { openSession } from './open.ts'
import { peopleInWeek, residentNames } from '#shared/domain/rooster/weekPeople.ts'
import type { Handlers } from './table.ts'

/** Weeks of the schedule as a file for any calendar. */
export const scheduleAgendaHandlers = {
  'schedule.ics': async ({ monday, weeks, dossierId }, ctx) => {
    const open = openSession(ctx)
    if (!open.ok) return open
    const { vault } = open.value
    const house = vault.house()
    const person = dossierId === null ? undefined : vault.dossiers().get(dossierId)?.person
    const shown = person && house.calendarNames === 'initialen' ? initials(person) : ''
    const first = mondayOf(monday)
    const names = residentNames(vault.dossiers().values())
    const found = Array.from({ length: weeks }, (_, n): AgendaWeek | null => {
      const start = addDays(first, 7 * n)
      const shared = weekBlocks(house.schedule, start)
      const week = { house, monday: start, names }
      if (dossierId === null) return { ...week, blocks: shared, of: null }
      const here = peopleInWeek(vault.dossiers().values(), start).find((p) => p.dossierId === dossierId)
      return here ? { ...week, blocks: [...shared.filter((b) => takesPart(b, here)), ...ownBlocksIn(here.ownBlocks, start)], of: { id: dossierId, shown } } : null
    }).filter((w) => w !== null)
    if (found.length === 0) return refuse('schedule.nobody', 'Deze bewoner woont in deze weken niet in het huis. Kies een andere week.')
    // The file leaves the house: its name says no more than what stands in it.
    const name = ['Weekrooster', shown, bareDayYear(first)].filter(Boolean).join(' ')
    const saved = await ctx.desk.saveAs(fileName(name, 'ics'), Buffer.from(icsFile('Weekrooster', found.flatMap(weekEvents), ctx.now().slice(0, 10)), 'utf8'))
    return saved.ok ? ok({ savedAs: saved.value }) : saved
  },
} satisfies Partial<Handlers>
