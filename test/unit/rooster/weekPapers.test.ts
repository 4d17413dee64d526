import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '#shared/domain/calendar/day.ts'
import type { Block } from '#shared/domain/rooster/block.ts'
import { takesPart } from '#shared/domain/rooster/part.ts'
import { changeInWeek, emptySchedule, weekBlocks } from '#shared/domain/rooster/schedule.ts'
import type { BlockOf, Document } from '#shared/documents/model.ts'
import { documentText } from '#shared/documents/plainText.ts'
import { presentielijst } from '#shared/documents/presentielijst.ts'
import { weekEvents } from '#shared/documents/rooster/agenda.ts'
import { compounds, hyphenated } from '#shared/documents/rooster/hyphens.ts'
import { icsFile } from '#shared/documents/termijnen/ics.ts'
import { weekrooster } from '#shared/documents/weekrooster.ts'
import { zakweek } from '#shared/documents/zakweek.ts'
import { MONDAY, weekHouse, weekInput, weekOf } from '../../support/weeks.ts'

const residents = [['d1', 'Daan', 'Voorbeeld'], ['d2', 'Amir', 'Kaçar'], ['d3', 'Lotte', 'Sandersen']] as const
const names = residents.flatMap(([, first, last]) => [first, last])
const titleWithName = fc.constantFrom('Gesprek met Amir', 'Lottes verjaardag', 'Kamer Voorbeeld schoonmaken', 'Wandelen (Daan)', 'Koken')
/** Weeks in which somebody typed a name where none belongs. */
const named = weekOf(12).chain((blocks) => fc.array(fc.record({ title: titleWithName, place: fc.constantFrom('', 'kamer van Daan', 'bij Amir Kaçar thuis') }), { minLength: 12, maxLength: 12 }).map((typed) => blocks.map((b, n): Block => ({ ...b, ...typed[n] }))))
const base = (change: Partial<Block>): Block => ({ id: 'b', day: 1, start: 840, end: 900, kind: 'groepsblok', title: 'Staptwerk', leaders: ['s0'], volunteer: '', place: 'zaal', form: 'live', who: { kind: 'iedereen' }, ...change })
const holds = (text: string, name: string): boolean => text.toLowerCase().includes(name.toLowerCase())
const said = (d: Document): string => [...documentText(d), d.title, d.footer.strong, d.footer.archive].join(' ')
const weekOn = (d: Document): BlockOf<'week'> => { const b = d.sections[0]?.blocks[0]; if (b?.kind !== 'week') throw new Error('no week'); return b }

describe('no name of a resident', () => {
  it('stands on the wall or in a calendar, whatever was typed in a title or a place', () => {
    fc.assert(fc.property(named, fc.boolean(), (blocks, a3) => {
      const wall = said(weekrooster(weekInput(blocks, { names }), a3 ? 'A3' : 'A4'))
      const ics = icsFile('Weekrooster', weekEvents({ house: weekHouse, monday: MONDAY, blocks, names, of: null }), '2026-04-20')
      for (const name of names) expect([holds(wall, name), holds(ics.replaceAll('\r\n ', ''), name)]).toEqual([false, false])
    }), { numRuns: 60 })
  })

  it('but their own stands in the week that somebody carries', () => {
    fc.assert(fc.property(named, fc.constantFrom(...residents), (blocks, [dossierId, callName]) => {
      const own = blocks.filter((b) => takesPart(b, { dossierId, phase: 'start' }))
      const text = said(zakweek(weekInput(blocks, { names }), [{ callName, blocks: own }]))
      expect(holds(text, callName)).toBe(true)
      for (const name of names.filter((n) => n !== callName)) expect(holds(text, name)).toBe(false)
    }), { numRuns: 60 })
  })
})

describe('the wall', () => {
  it('tells of no treatment: a behandelaar is an appointment without name or place, and what residents have alone is not there', () => {
    const wall = said(weekrooster(weekInput([base({ kind: 'behandelaar', title: 'Psychiater', place: 'polikliniek' }), base({ id: 'c', kind: 'individueel', title: 'Traumagesprek', who: { kind: 'bewoners', ids: ['d1'] } })]), 'A3'))
    expect(wall).toContain('Eigen afspraak')
    for (const word of ['Psychiater', 'polikliniek', 'S. Model', 'Traumagesprek']) expect(wall).not.toContain(word)
  })

  it('draws what is the same on neighbouring days once across them', () => {
    const week = weekOn(weekrooster(weekInput([0, 1, 2, 4].map((day) => base({ id: `b${day}`, day }))), 'A3'))
    expect(week.rows.map((r) => r.map((c) => [c.from, c.to]))).toEqual([[[0, 2], [4, 4]]])
  })

  it('draws the opening of the day once, whoever leads it, and says who does on which day', () => {
    const opening = (leader: (day: number) => string): BlockOf<'week'> => weekOn(weekrooster(weekInput([0, 1, 2, 3, 4].map((day) => base({ id: `b${day}`, day, kind: 'dagopening', title: '', leaders: [leader(day)] }))), 'A3'))
    expect(opening((day) => (day % 2 === 0 ? 's0' : 's2')).rows.map((r) => r.map((c) => [c.from, c.to, c.notes]))).toEqual([[[0, 4, ['ma, wo, vr S. Model · di, do R. Staal', 'zaal']]]])
    expect(opening(() => 's0').rows.flat().map((c) => c.notes)).toEqual([['S. Model', 'zaal']])
  })

  it('gives a meal at another time on one day in the same band, with that day’s time', () => {
    const week = weekOn(weekrooster(weekInput([0, 1, 2, 3, 4, 5, 6].map((day) => base({ id: `b${day}`, day, kind: 'maaltijd', title: 'Lunch', leaders: [], start: day === 5 ? 810 : 795, end: 855 }))), 'A3'))
    expect(week.rows).toEqual([[{ from: 0, to: 6, look: 'eten', time: '13.15', title: 'Lunch', notes: ['za 13.30'] }]])
  })

  it('names holidays, says what falls out or is otherwise this week, and not why', () => {
    const fixed = { ...emptySchedule, weeks: [{ id: 'w', name: '', from: MONDAY, blocks: [base({ day: 0, id: 'm' }), base({ id: 't', title: 'Koken' })] }] }
    const schedule = changeInWeek(changeInWeek(fixed, MONDAY, 'm', null, 'S. Model is ziek'), MONDAY, 't', base({ id: 't', title: 'Koken', start: 900, end: 960 }), 'geheim')
    const week = weekOn(weekrooster(weekInput(weekBlocks(schedule, MONDAY), { house: { ...weekHouse, schedule } }), 'A3'))
    expect(week.days[0]?.note).toBe('Koningsdag')
    expect(week.changes).toEqual(['Geen staptwerk op maandag 14.00 uur.'])
    expect(week.rows.flat().map((c) => c.notes)).toEqual([['S. Model', 'zaal', 'alleen deze week']])
    // A whole day that falls out is one sentence.
    const day = changeInWeek({ ...fixed, weeks: [{ id: 'w', name: '', from: MONDAY, blocks: [base({ day: 0, id: 'm' }), base({ day: 0, id: 'n', title: 'Eén op één, werk', start: 945 })] }] }, MONDAY, 'm', null, '')
    expect(weekOn(weekrooster(weekInput([], { house: { ...weekHouse, schedule: changeInWeek(day, MONDAY, 'n', null, '') } }), 'A3')).changes).toEqual(['Maandag niet: staptwerk 14.00 · één op één, werk 15.45 uur.'])
  })
})

it('a list to tick has a row for everybody and a column for each group, marked out for who does not take part', () => {
  const groups = [base({ id: 'x', who: { kind: 'bewoners', ids: ['d1', 'd2'] } }), base({ id: 'y', day: 2 }), base({ id: 'z', kind: 'maaltijd' })]
  const people = residents.map(([dossierId, first]) => ({ dossierId, shown: first, takesPart: (b: Block) => takesPart(b, { dossierId, phase: 'start' }) }))
  const [list] = presentielijst(weekInput(groups), people).sections.flatMap((s) => s.blocks)
  if (list?.kind !== 'rollCall') throw new Error('no list')
  expect(list.columns.map((c) => c.day)).toEqual(['di', 'wo'])
  expect(list.people.map((p) => [p.name, p.out])).toEqual([['Daan', [false, false]], ['Amir', [false, false]], ['Lotte', [true, false]]])
  expect(presentielijst(weekInput(Array.from({ length: 17 }, (_, n) => base({ id: `g${n}` }))), people).sections).toHaveLength(3)
})

describe('a week as a calendar', () => {
  it('holds each moment at the time on the wall, also when summer time begins, and what ends at midnight ends there', () => {
    const ics = icsFile('Weekrooster', weekEvents({ house: weekHouse, monday: '2026-03-23', blocks: [base({ day: 6, start: 0, end: 180 }), base({ id: 'l', day: 6, start: 1380, end: 1440, title: 'Film, thee; praten' })], names: [], of: null }), '2026-03-20')
    const times = ics.split('\r\n').filter((l) => /^(?:DTSTART|DTEND|SUMMARY|LOCATION)/u.test(l))
    expect(times).toEqual(['DTSTART:20260329T000000', 'DTEND:20260329T030000', 'SUMMARY:Staptwerk', 'LOCATION:zaal', 'DTSTART:20260329T230000', 'DTEND:20260330T000000', 'SUMMARY:Film\\, thee\\; praten', 'LOCATION:zaal'])
    expect(addDays('2026-03-29', 1)).toBe('2026-03-30')
  })

  it('of one resident says initials or nothing, keeps what they have alone neutral, and has a name of its own for each moment', () => {
    const blocks = [base({}), base({ id: 'c', kind: 'behandelaar', title: 'Psychiater', place: 'polikliniek' }), base({ id: 'r', kind: 'rust' })]
    const of = (shown: string) => weekEvents({ house: weekHouse, monday: MONDAY, blocks, names, of: { id: 'd1', shown } })
    expect(of('DV').map((e) => e.summary)).toEqual(['DV: Staptwerk', 'DV: Eigen afspraak'])
    expect(of('').map((e) => [e.summary, e.place, e.description])).toEqual([['Staptwerk', 'zaal', 'S. Model'], ['Eigen afspraak', '', '']])
    expect(new Set(of('').map((e) => e.uid)).size).toBe(2)
  })
})

it('a long word breaks between the words that it is made of, then at a syllable, and loses no letter', () => {
  expect(compounds('Huisvergadering').split('\u00AD')).toEqual(['Huis', 'vergadering'])
  expect(hyphenated('verantwoordelijkheidsgevoel').split('\u00AD').length).toBeGreaterThan(4)
  fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
    const plain = text.replaceAll('\u00AD', '')
    expect([compounds(plain).replaceAll('\u00AD', ''), hyphenated(plain).replaceAll('\u00AD', '')]).toEqual([plain, plain])
  }))
})
