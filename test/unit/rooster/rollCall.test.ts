import { describe, expect, test } from 'vitest'
import type { Attendance } from '#shared/domain/rooster/attendance.ts'
import { expectedAt, isTaken, marksBefore, rollCount, rollLines, rollMarks, rollWords } from '#shared/domain/rooster/rollCall.ts'
import { groupsToday } from '#shared/norms/groupsToday.ts'
import { attendanceKey } from '#shared/text/rooster/attendanceWords.ts'
import { groupNote, groupTime } from '../../../renderer/screens/vandaag/model/groups.ts'
import { byLetter, rollSummary } from '../../../renderer/screens/weekrooster/rollCall/words.ts'
import { aBlock, aWeekPerson } from '../../support/weekPeople.ts'

const ON = '2026-02-03'
const block = aBlock()
const mark = (state: Attendance['state'], more: Partial<Attendance> = {}): Attendance => ({ on: ON, blockId: 'b1', kind: 'groepsblok', minutes: 210, state, why: '', ...more })
const names = (people: readonly { readonly callName: string }[]): readonly string[] => people.map((p) => p.callName)
const away = (since: string | null) => ({ away: true, reason: 'ziekenhuis', since, back: '' })

describe('who is expected', () => {
  const people = [aWeekPerson('Daan'), aWeekPerson('Zoë', { phase: 'uitstroom' }), aWeekPerson('Wesley', { from: '2026-02-04' }), aWeekPerson('Bilal', { until: ON }), aWeekPerson('Roos', { until: '2026-02-04' })]
  test('everybody who lives here that day; who comes later or leaves that day does not', () => {
    expect(names(expectedAt(block, ON, people))).toEqual(['Daan', 'Zoë', 'Roos'])
  })
  test('only a phase, or only who is named', () => {
    expect(names(expectedAt(aBlock({ who: { kind: 'fase', phases: ['uitstroom'] } }), ON, people))).toEqual(['Zoë'])
    expect(names(expectedAt(aBlock({ who: { kind: 'bewoners', ids: ['d-Daan'] } }), ON, people))).toEqual(['Daan'])
  })
  test('somebody’s own block is theirs alone', () => {
    expect(names(expectedAt(block, ON, [...people, aWeekPerson('Lieke', { ownBlocks: [{ block, from: null, until: null }] })]))).toEqual(['Lieke'])
  })
})

describe('the proposal', () => {
  const opens = (more: Parameters<typeof aWeekPerson>[1], b = block) => rollLines(b, ON, [aWeekPerson('Daan', more)])[0]
  test('everybody was there, by video where the block is by video', () => {
    expect(opens({})).toMatchObject({ state: 'er', why: '', before: null })
    expect(opens({}, aBlock({ form: 'online' }))).toMatchObject({ state: 'online' })
  })
  test('who is away was away, with the reason that was given; who left after it began was there', () => {
    expect(opens({ presence: away('2026-02-02T10:00:00') })).toMatchObject({ state: 'weg', why: 'ziekenhuis' })
    expect(opens({ presence: away(null) })).toMatchObject({ state: 'weg' })
    expect(opens({ presence: away('2026-02-03T14:00:00') })).toMatchObject({ state: 'er' })
  })
  test('what was saved goes before what is known now', () => {
    expect(opens({ presence: away(null), attendance: [mark('niet', { why: 'verslapen' })] })).toMatchObject({ state: 'niet', why: 'verslapen' })
  })
})

describe('what is saved', () => {
  const lines = rollLines(block, ON, [aWeekPerson('Daan'), aWeekPerson('Sanne', { attendance: [mark('er')] })])
  test('kind and length of the block as it is, and only what is not saved yet', () => {
    expect(rollMarks(lines, block, ON)).toEqual([{ dossierId: 'd-Daan', stayId: 's-Daan', mark: mark('er') }])
  })
  test('a reason without spaces around it, and none where it is not asked: of illness nothing more is kept', () => {
    const of = (state: Attendance['state'], why: string) => rollMarks(lines.slice(0, 1).map((l) => ({ ...l, state, why })), block, ON)[0]?.mark?.why
    expect(of('afgemeld', ' tandarts ')).toBe('tandarts')
    expect(of('ziek', 'griep')).toBe('')
  })
  test('the undo takes new marks away and puts old ones back', () => {
    expect(marksBefore(lines).map((m) => m.mark)).toEqual([null, mark('er')])
  })
})

describe('a roll in numbers', () => {
  const roll = (...states: readonly (Attendance['state'] | null)[]) => rollCount(block, ON, states.map((s, n) => aWeekPerson(`p${n}`, { attendance: s === null ? [] : [mark(s)] })))
  test('taken when nobody who was expected is without a mark', () => {
    expect(isTaken(roll('er', 'ziek'))).toBe(true)
    expect(isTaken(roll('er', null))).toBe(false)
    expect(isTaken(roll())).toBe(false)
  })
  test('who has a mark and is not expected any more counts', () => {
    expect(rollCount(block, ON, [aWeekPerson('Daan', { until: '2026-02-01', attendance: [mark('er')] })])).toMatchObject({ expected: 1, there: 1 })
  })
  test('says how many were there, nothing before the roll was called', () => {
    expect(rollWords(roll('er', 'online', 'niet'))).toBe('2 van 3 er')
    expect(rollWords(roll(null, null))).toBe('')
  })
  test('the sum under the list leaves out what nobody was', () => {
    expect(rollSummary([{ state: 'er' }, { state: 'er' }, { state: 'ziek' }])).toBe('2 er en 1 ziek')
  })
})

test('each letter chooses one state, also as a capital', () => {
  const letters = Object.values(attendanceKey)
  expect(new Set(letters).size).toBe(letters.length)
  expect([...letters, 'N', 'x', 'Enter'].map(byLetter)).toEqual(['er', 'online', 'afgemeld', 'ziek', 'weg', 'niet', 'niet', null, null])
})

describe('the groups of a day', () => {
  const staff = [{ id: 'st-staal', name: 'R. Staal', function: 'begeleider' as const, diploma: 'mbo-4' as const, userId: null, active: true }]
  const week = [aBlock({ leaders: ['st-staal'], volunteer: 'Tante Riet' }), aBlock({ id: 'b0', start: 510, end: 570, kind: 'dagopening', title: '' }), aBlock({ id: 'eten', kind: 'maaltijd', start: 1080, end: 1140 }), aBlock({ id: 'wo', day: 2 })]
  const house = { staff, schedule: { weeks: [{ id: 'w', name: '', from: '2026-01-05', blocks: week }], exceptions: [], templates: [] } }
  const groups = groupsToday(house, [aWeekPerson('Daan', { attendance: [mark('er')] }), aWeekPerson('Zoë', { attendance: [mark('afgemeld')] })], ON)
  test('those of today by time, without the meals, with who leads and how many were there', () => {
    expect(groups).toMatchObject([{ blockId: 'b0', title: 'Dagopening', led: [], taken: false }, { blockId: 'b1', led: ['R. Staal', 'Tante Riet'], taken: true, there: 1, expected: 2 }])
  })
  test('one that falls out this week is not there', () => {
    expect(groupsToday({ ...house, schedule: { ...house.schedule, exceptions: [{ monday: '2026-02-02', blockId: 'b0', block: null, why: 'vrij' }] } }, [], ON).map((g) => g.blockId)).toEqual(['b1'])
  })
  test('it runs from its first minute up to its last', () => {
    expect([584, 585, 794, 795].map((m) => groupTime(block, m))).toEqual(['straks', 'nu', 'nu', 'geweest'])
  })
  test('says who leads it and where, or that it is by video', () => {
    expect(groupNote({ led: ['R. Staal'], place: 'woonkamer', form: 'live' })).toBe('R. Staal, woonkamer')
    expect(groupNote({ led: [], place: 'woonkamer', form: 'online' })).toBe('online')
  })
})
