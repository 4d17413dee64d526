import { expect, test } from 'vitest'
import { newDossier, type Stay } from '#shared/domain/dossier.ts'
import type { Attendance } from '#shared/domain/rooster/attendance.ts'
import { emptyStayFacts } from '#shared/domain/stay/stay.ts'
import { hadHours } from '../../../renderer/screens/dossier/model/hadHours.ts'

const TODAY = '2026-02-15'
const made = newDossier({ dossier: 'd', stay: 's' }, { ...emptyStayFacts('s0'), placementDate: '2026-01-05', plannedHours: [{ id: 'u', from: null, individueel: 4, groep: 21, collectief: 10, buiten: 0 }] }, '2026-01-05T09:00:00').stays
const group = (on: string, state: Attendance['state']): Attendance => ({ on, blockId: 'b', kind: 'groepsblok', minutes: 210, state, why: '' })
const had = (more: Partial<Stay>) => made.map((stay) => hadHours({ ...stay, ...more }, TODAY))[0]

test('nothing was had before the first roll call and the first contact', () => {
  expect(had({})).toBeNull()
})
test('hours of the group beside what is planned, from the first roll on, with how often in words', () => {
  const table = had({ attendance: [group('2026-02-02', 'er'), group('2026-02-09', 'online'), group('2026-02-10', 'ziek')] })
  expect(table?.since).toBe('2026-02-02')
  expect(table?.rows).toEqual([{ kind: 'groep', name: 'In de groep', planned: '21', cells: [{ hours: '3,5', words: '2 van 3 groepen' }, { hours: '3,5', words: '2 van 3 groepen' }] }])
})
test('a talk of the schedule is presence; its hours are those of the log, so that none counts twice', () => {
  const talk: Attendance = { ...group('2026-02-10', 'er'), kind: 'individueel', minutes: 60 }
  const contact = { id: 'c', on: '2026-02-10', minutes: 60, planned: true, way: 'live' as const, goalId: null, staffId: null, note: '' }
  expect(had({ attendance: [talk] })?.rows[0]?.cells[0]).toEqual({ hours: '', words: '1 van 1 gesprek' })
  expect(had({ attendance: [talk], contacts: [contact] })?.rows[0]?.cells[0]).toEqual({ hours: '0,3', words: 'volgens het logboek; 1 van 1 gesprek' })
})
