import { addDays, type Day } from '../../domain/calendar/day.ts'

/** A whole day in a calendar. `uid` is the same each time that the calendar is made, so that a new one takes the place of the old. */
export type IcsEvent = { readonly uid: string; readonly day: Day; readonly summary: string; readonly description: string }

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

/** A calendar file (RFC 5545) of whole days, that other calendars read. `today` is when it was made. */
export function icsFile(name: string, events: readonly IcsEvent[], today: Day): string {
  const lines = [
    'BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Baken//Termijnen//NL', 'CALSCALE:GREGORIAN', 'METHOD:PUBLISH', `X-WR-CALNAME:${escaped(name)}`,
    ...events.flatMap((e) => [
      'BEGIN:VEVENT', `UID:${escaped(e.uid)}`, `DTSTAMP:${basic(today)}T000000Z`, `DTSTART;VALUE=DATE:${basic(e.day)}`, `DTEND;VALUE=DATE:${basic(addDays(e.day, 1))}`,
      `SUMMARY:${escaped(e.summary)}`, ...(e.description ? [`DESCRIPTION:${escaped(e.description)}`] : []), 'TRANSP:TRANSPARENT', 'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}
