import { addDays, parts } from '../domain/calendar/day.ts'
import { longDay } from '../domain/calendar/format.ts'
import { holidayName } from '../domain/calendar/holidays.ts'
import type { Block as Moment } from '../domain/rooster/block.ts'
import { fixedWeekOn } from '../domain/rooster/schedule.ts'
import { capital } from '../text/capital.ts'
import type { BlockOf, Document, WeekLook } from './model.ts'
import { dayNames, shortDays, weekPaper, weekSpan } from './rooster/furniture.ts'
import type { WeekInput } from './rooster/input.ts'
import { ledBy } from './rooster/led.ts'
import { weekRows } from './rooster/rows.ts'
import { lookOf, nameWords, onWall, paperSpan, paperTime, safePlace, safeTitle } from './rooster/shown.ts'

const legend: readonly (readonly [WeekLook, string])[] = [['samen', 'samen'], ['groep', 'groep'], ['een', 'één op één'], ['huis', 'in huis'], ['buiten', 'buiten']]

function notesOf(b: Moment, i: WeekInput, names: ReadonlySet<string>): readonly string[] {
  const look = lookOf[b.kind]
  const whom = b.who.kind === 'iedereen' ? '' : b.who.kind === 'fase' ? `fase ${b.who.phases.join(', ')}` : 'een deel van de groep'
  const place = look === 'eten' || look === 'rust' ? '' : safePlace(b, names)
  return [...ledBy(b, i.blocks, i.house), place, whom, ...thisWeek(b, i)].filter(Boolean)
}

const exceptionsOf = ({ house, monday }: WeekInput) => house.schedule.exceptions.filter((e) => e.monday === monday)
/** A block that is otherwise this week says so. Why stays in the house: it may be about somebody. */
const thisWeek = (b: Moment, i: WeekInput): readonly string[] => (exceptionsOf(i).some((e) => e.blockId === b.id && e.block !== null) ? ['alleen deze week'] : [])

/** What does not go on, a sentence for each day. */
function cancelled(i: WeekInput, names: ReadonlySet<string>): readonly string[] {
  const fixed = fixedWeekOn(i.house.schedule, i.monday)?.blocks ?? []
  const off = exceptionsOf(i).flatMap((e) => {
    const block = e.block === null ? fixed.find((b) => b.id === e.blockId) : undefined
    const shown = block === undefined ? null : onWall(block)
    return shown === null || shown.kind === 'vrij' ? [] : [shown]
  }).toSorted((a, b) => a.day - b.day || a.start - b.start)
  return [...Map.groupBy(off, (b) => dayNames[b.day] ?? '')].map(([day, blocks]) => {
    const told = blocks.map((b) => ({ title: lower(safeTitle(b, names)), at: paperTime(b.start) }))
    const [one] = told
    return told.length === 1 && one ? `Geen ${one.title} op ${day} ${one.at} uur.` : `${capital(day)} niet: ${told.map(({ title, at }) => `${title} ${at}`).join(' · ')} uur.`
  })
}
// At the head of a sentence 'één' is written Eén.
const lower = (text: string): string => (/^Eén\b/u.test(text) ? `é${text.slice(1)}` : /^\p{Lu}\p{Ll}/u.test(text) ? text.slice(0, 1).toLocaleLowerCase('nl') + text.slice(1) : text)

function week(i: WeekInput): BlockOf<'week'> {
  const names = nameWords(i.names)
  const moments = i.blocks.flatMap((given) => {
    const b = onWall(given)
    if (b === null) return []
    const look = lookOf[b.kind]
    const time = look === 'vrij' ? '' : look === 'eten' || look === 'rust' ? paperTime(b.start) : paperSpan(b)
    return [{ day: b.day, start: b.start, end: b.end, look, time, title: safeTitle(b, names), notes: notesOf(b, i, names) }]
  })
  const looks = new Set(moments.map((m) => m.look))
  return {
    kind: 'week', id: 'week', title: 'Deze week', about: weekSpan(i.monday),
    legend: legend.filter(([look]) => looks.has(look)).map(([look, text]) => ({ look, text })),
    days: dayNames.map((name, n) => ({ name, number: String(parts(addDays(i.monday, n)).day), note: holidayName(addDays(i.monday, n)) ?? '' })),
    rows: weekRows(moments, shortDays), changes: cancelled(i, names),
  }
}

/** The week as it hangs on the wall, without names of residents and without anything that tells of treatment. */
export const weekrooster = (i: WeekInput, size: 'A3' | 'A4'): Document =>
  weekPaper(i, 'weekrooster', 'Weekrooster', size === 'A3' ? 'A3-liggend' : 'A4-liggend', [{ id: 'week', title: 'Deze week', newPage: false, blocks: [week(i)] }], [`gemaakt ${longDay(i.today)}`, i.hours])
