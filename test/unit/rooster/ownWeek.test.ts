import { expect, test } from 'vitest'
import { newDossier } from '#shared/domain/dossier.ts'
import { emptyHouse } from '#shared/domain/house/house.ts'
import { emptyStayFacts } from '#shared/domain/stay/stay.ts'
import { emptyDraft, ownBlockOf, ownWeek } from '../../../renderer/screens/dossier/model/ownWeek.ts'
import { aBlock } from '../../support/weekPeople.ts'

const MONDAY = '2026-02-02'
const dossier = newDossier({ dossier: 'd-daan', stay: 's' }, { ...emptyStayFacts('s0'), placementDate: '2026-01-05' }, '2026-01-05T09:00:00')
const blocks = [aBlock(), aBlock({ id: 'eten', kind: 'maaltijd' }), aBlock({ id: 'ander', who: { kind: 'bewoners', ids: ['d-ander'] } }), aBlock({ id: 'weg', day: 3 })]
const house = { ...emptyHouse('h'), schedule: { weeks: [{ id: 'w', name: '', from: '2026-01-05', blocks }], exceptions: [{ monday: MONDAY, blockId: 'weg', block: null, why: 'vrij' }], templates: [] } }
const [stay] = dossier.stays

test('a resident’s week holds their groups as they are this week and their own appointments, by day and time, and no meals', () => {
  const own = ownBlockOf({ ...emptyDraft, day: 1, time: '9-10', kind: 'behandelaar', title: ' Kliniek ' }, 'o1', 'd-daan', 'st-model', MONDAY)
  const week = stay && own ? ownWeek(house, 'd-daan', { ...stay, ownBlocks: [own] }, MONDAY) : []
  expect(week.map((day) => day.map((one) => [one.block.id, one.own]))).toEqual([[], [['o1', true], ['b1', false]], [], [], [], [], []])
})

test('an appointment as it is typed begins in this week and holds until it is taken away; a talk is led by the own begeleider', () => {
  expect(ownBlockOf({ ...emptyDraft, day: 2, time: '14', title: '', place: ' kantoor ' }, 'o1', 'd-daan', 'st-model', MONDAY)).toEqual({
    block: { id: 'o1', day: 2, start: 840, end: 900, kind: 'individueel', title: '', leaders: ['st-model'], volunteer: '', place: 'kantoor', form: 'live', who: { kind: 'bewoners', ids: ['d-daan'] } }, from: MONDAY, until: null,
  })
  expect(ownBlockOf({ ...emptyDraft, time: '14', kind: 'sport' }, 'o', 'd', 'st-model', MONDAY)?.block.leaders).toEqual([])
  expect(ownBlockOf({ ...emptyDraft, time: 'straks' }, 'o', 'd', null, MONDAY)).toBeNull()
})
