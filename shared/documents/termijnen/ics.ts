import { addDays, type Day } from '../../domain/calendar/day.ts'

/** A whole day in a calendar. `uid` is the same each time that the calendar is made, so that a new one takes the place of the old. */
export type IcsEvent = { readonly uid: string; readonly day: Day; readonly summary: string; readonly description: string }
/** A part of a day, in minutes after midnight as the clock on the wall shows them: it has no zone, so that it never moves when summer time begins. */
export type TimedEvent = IcsEvent & { readonly start: number; readonly end: number; readonly place: string }

const bytes = (c: string): number => { const at = c.codePointAt(0) ?? 0; return at < 0x80 ? 1 : at < 0x800 ? 2 : at < 0x10000 ? 3 : 4 }
/** RFC 5545 3.3.11: what has a meaning of its own in a text. Control characters have no place there at all. */
const escaped = (text: string): string => text.toWellFormed().replace(/\\/gu, '\\\\').replace(/;/gu, '\\;').replace(/,/gu, '\\,').replace(/\r\n|[\r\n\u2028\u2029]/gu, '\\n').replace(/\p{Cc}/gu, ' ')

/** RFC 5545 3.1: no line of more than 75 octets; what follows begins with a space, and no letter is cut through. */
function folded(line: string): string {
  let out = ''
  let room = 75
  for (const c of line) {
    if (bytes(c) > room) {
      out += '\r\n '
      room = 74
    }
    out += c
    room -= bytes(c)
  }
  return out
}
const basic = (day: Day): string => day.replaceAll('-', '')

const two = (n: number): string => String(n).padStart(2, '0')
const wall = (day: Day, minutes: number): string => (minutes >= DAY ? `${basic(addDays(day, 1))}T000000` : `${basic(day)}T${two(Math.floor(minutes / 60))}${two(minutes % 60)}00`)
const DAY = 24 * 60
const when = (e: IcsEvent | TimedEvent): readonly string[] =>
  'start' in e ? [`DTSTART:${wall(e.day, e.start)}`, `DTEND:${wall(e.day, e.end)}`] : [`DTSTART;VALUE=DATE:${basic(e.day)}`, `DTEND;VALUE=DATE:${basic(addDays(e.day, 1))}`]

/** A calendar file (RFC 5545) of whole days, or of parts of days, that other calendars read. `today` is when it was made. */
export function icsFile(name: string, events: readonly (IcsEvent | TimedEvent)[], today: Day): string {
  const lines = [
    'BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Baken//Termijnen//NL', 'CALSCALE:GREGORIAN', 'METHOD:PUBLISH', `X-WR-CALNAME:${escaped(name)}`,
    ...events.flatMap((e) => [
      'BEGIN:VEVENT', `UID:${escaped(e.uid)}`, `DTSTAMP:${basic(today)}T000000Z`, ...when(e),
      `SUMMARY:${escaped(e.summary)}`, ...('start' in e && e.place ? [`LOCATION:${escaped(e.place)}`] : []), ...(e.description ? [`DESCRIPTION:${escaped(e.description)}`] : []), ...('start' in e ? [] : ['TRANSP:TRANSPARENT']), 'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}
