import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '#shared/domain/calendar/day.ts'
import { emptyHouse } from '#shared/domain/house/house.ts'
import { initials } from '#shared/domain/people/name.ts'
import { actDay } from '#shared/norms/duty.ts'
import { openStay } from '#shared/norms/openDuties.ts'
import { agendaEvents } from '#shared/documents/termijnen/agenda.ts'
import { icsFile } from '#shared/documents/termijnen/ics.ts'
import { caseA } from '../../support/caseA.ts'
import { day, dossier as anyDossier, prose } from '../../support/arbitraries.ts'
import { shippedProfiles } from '../../support/profiles.ts'

type Read = { readonly uid: string; readonly start: string; readonly end: string; readonly summary: string; readonly description: string }
/** What another calendar reads in it: unfolded, unescaped. */
function readBack(ics: string): readonly Read[] {
  const plain = (text: string): string => text.replace(/\\([\\;,nN])/gu, (_, c: string) => (c === 'n' || c === 'N' ? '\n' : c))
  return ics.replaceAll(/\r\n[ \t]/gu, '').split('BEGIN:VEVENT\r\n').slice(1).map((part) => {
    const of = (name: string): string => plain(part.split('\r\n').find((l) => l.startsWith(`${name}:`))?.slice(name.length + 1) ?? '')
    return { uid: of('UID'), start: of('DTSTART;VALUE=DATE'), end: of('DTEND;VALUE=DATE'), summary: of('SUMMARY'), description: of('DESCRIPTION') }
  })
}
const basic = (d: string): string => d.replaceAll('-', '')
const TODAY = '2026-02-03'

describe('a calendar file', () => {
  it('says exactly what went in, in lines of at most 75 octets that end with CR LF', () => {
    fc.assert(fc.property(fc.array(fc.record({ uid: fc.uuid(), day, summary: prose, description: prose }), { maxLength: 5 }), (events) => {
      const ics = icsFile('Termijnen', events, TODAY)
      const lines = ics.split('\r\n')
      expect(lines.at(-1)).toBe('')
      expect(lines.every((l) => new TextEncoder().encode(l).length <= 75 && !/[\r\n]/u.test(l))).toBe(true)
      const said = (text: string): string => text.toWellFormed().replace(/\r\n|[\r\n\u2028\u2029]/gu, '\n').replace(/[^\P{Cc}\n]/gu, ' ')
      expect(readBack(ics)).toEqual(events.map((e) => ({ uid: e.uid, start: basic(e.day), end: basic(addDays(e.day, 1)), summary: said(e.summary), description: said(e.description) })))
    }))
  })

  it('holds each open duty on its own day, under a name that stays when it is made again', () => {
    fc.assert(fc.property(anyDossier, day, (d, today) => {
      const house = { ...emptyHouse('huis'), vngLayer: false }
      const open = openStay(d, house, shippedProfiles, today)
      if (!open) return
      const read = readBack(icsFile('Termijnen', agendaEvents([open], [], house), today))
      expect(read.map((e) => e.start).toSorted()).toEqual(open.duties.map((duty) => basic(actDay(duty))).toSorted())
      expect(new Set(read.map((e) => e.uid)).size).toBe(read.length)
      const later = openStay(d, house, shippedProfiles, addDays(today, 1))
      const again = new Map(later ? agendaEvents([later], [], house).map((e) => [e.uid, e.day]) : [])
      for (const e of read) if (again.has(e.uid)) expect(basic(again.get(e.uid) ?? '')).toBe(e.start)
    }), { numRuns: 60 })
  })

  it('has nothing of the resident in it but initials, and nothing at all when the house chose so', () => {
    fc.assert(fc.property(anyDossier, fc.constantFrom('initialen' as const, 'niets' as const), (d, calendarNames) => {
      const house = { ...emptyHouse('huis'), calendarNames }
      const open = openStay(d, house, shippedProfiles, TODAY)
      const other = openStay({ ...d, person: caseA().dossier.person }, house, shippedProfiles, TODAY)
      if (!open || !other) return
      const without = (who: string, summaries: readonly string[]): readonly string[] => summaries.map((s) => (who !== '' && s.startsWith(`${who}: `) ? s.slice(who.length + 2) : s))
      const [mine, theirs] = [open, other].map((one) => without(calendarNames === 'niets' ? '' : initials(one.dossier.person), agendaEvents([one], [], house).map((e) => e.summary)))
      // The same stay of two persons: what is left when the initials go is the same, so nothing else of the person is in it.
      expect(mine).toEqual(theirs)
    }), { numRuns: 60 })
  })

  it('says what a weekend or a holiday means for the day', () => {
    const a = caseA()
    const open = openStay(a.dossier, a.house, shippedProfiles, TODAY)
    const events = open ? agendaEvents([open], [], a.house) : []
    expect(events.find((e) => e.day === '2026-04-05')?.description).toBe('Dit is Pasen. De laatste werkdag ervoor is donderdag 2 april 2026.')
  })
})
